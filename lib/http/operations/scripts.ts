import { z } from "zod";
import type { Brief } from "@/lib/script/brief";
import { receiptSchema } from "@/lib/script/receipt-schema";
import { textField } from "@/lib/script/text-field";
import { readCursor } from "../cursor";
import { defineOperation, idNumber, moment, wholeNumber } from "./operation";

const params = z.object({ id: wholeNumber(idNumber).describe("The script's number.") });
const example = { params: { id: 1 } };

/** What a library calls a script. */
export const titleField = textField(300, "Give the script a title.");

/** A brief as it is kept is one that could be sent: the document describes it once, as it is sent. */
export const savedBriefSchema = z
  .custom<Brief>()
  .meta({ $ref: "#/components/schemas/Brief" })
  .describe("The brief with everything filled in: it can be sent again as it is.");

export const scriptItemSchema = z
  .object({
    id: idNumber.describe("The script's number."),
    title: z.string().describe("What the library calls it; the brief's topic until it is renamed."),
    status: z
      .enum(["writing", "complete", "stopped", "failed"])
      .describe("What became of it. Also what was stopped or failed keeps its text."),
    template: z.string().describe("The template that it was planned with."),
    seconds: z.number().describe("Speaking time of what is saved."),
    words: z.int().describe("Words of what is saved."),
    compliant: z
      .boolean()
      .nullable()
      .describe("Whether every must of the brief is kept; null while there is no receipt."),
    created_at: moment.describe("When it was begun."),
  })
  .meta({ id: "ScriptItem" });

export const savedUsageSchema = z
  .object({
    calls: z.int().describe("Model calls."),
    input_tokens: z.int().describe("Tokens that the models read."),
    output_tokens: z.int().describe("Tokens that the models wrote, hidden reasoning among them."),
    dollars: z.number().optional().describe("US dollars; only where the price of every call is known."),
  })
  .meta({ id: "SavedUsage" });

export const scriptSchema = scriptItemSchema
  .extend({
    brief: savedBriefSchema,
    model: z
      .string()
      .describe("The model that was asked for; the receipt's `substitutions` say who stood in."),
    text: z
      .string()
      .describe("The whole script, or what was released of one that ended early; saved when its run ends."),
    sections: z
      .array(
        z.object({
          title: z.string().describe("The section's title in the plan."),
          start_seconds: z.number().describe("When it begins."),
          seconds: z.number().describe("How long it takes to say."),
          text: z.string().describe("Its part of the script."),
        }),
      )
      .describe("The script in its sections."),
    receipt: receiptSchema
      .nullable()
      .describe("Null while there is none: it is being written, or was stopped."),
    usage: savedUsageSchema.nullable().describe("What its runs took; null while it is not known."),
    run_id: z
      .uuid()
      .nullable()
      .describe("Its newest run, which can be read or continued; null once its log is not kept any more."),
  })
  .meta({ id: "Script" });

export const scriptPageSchema = z
  .object({
    scripts: z.array(scriptItemSchema).describe("Newest first."),
    next_cursor: z
      .string()
      .nullable()
      .describe("Send it as `cursor` for those that follow; null where none do."),
  })
  .meta({ id: "ScriptPage" });

const cursorField = z
  .string()
  .max(100)
  .transform((cursor, context) => {
    const id = readCursor(cursor);
    if (id !== null) return id;
    context.addIssue({ code: "custom", message: "This cursor is not one of ours; begin without one." });
    return z.NEVER;
  });

export const listScripts = defineOperation({
  id: "listScripts",
  method: "get",
  path: "/scripts",
  tag: "Scripts",
  summary: "List the scripts",
  description:
    "The scripts of the library, newest first, without their texts. Follow `next_cursor` for more.",
  scope: "scripts:read",
  query: z.strictObject({
    cursor: cursorField.optional().describe("The `next_cursor` of the page before."),
    limit: wholeNumber(z.int("This must be a whole number.").min(1).max(100))
      .default(20)
      .describe("How many at most."),
    search: textField(200, "Say what to look for, or leave it out.")
      .optional()
      .describe("Only those that have these words in their title or text."),
  }),
  answers: { 200: { description: "One page of scripts.", schema: scriptPageSchema } },
  problems: [],
  example: { query: { limit: 10, search: "podcast" } },
});

export const getScript = defineOperation({
  id: "getScript",
  method: "get",
  path: "/scripts/{id}",
  tag: "Scripts",
  summary: "Read a script",
  description: "A script with its text, its brief and its receipt.",
  scope: "scripts:read",
  params,
  answers: { 200: { description: "The script.", schema: scriptSchema } },
  problems: [],
  example,
});

export const renameScript = defineOperation({
  id: "renameScript",
  method: "patch",
  path: "/scripts/{id}",
  tag: "Scripts",
  summary: "Rename a script",
  description: "Changes what the library calls it. The brief keeps its topic, and the receipt stays true.",
  scope: "scripts:write",
  params,
  body: z.strictObject(
    { title: titleField.describe("The new title.") },
    { error: (issue) => (issue.code === "invalid_type" ? 'Send {"title": "..."}.' : undefined) },
  ),
  refusedAs: { body: "invalid-title" },
  answers: { 200: { description: "The script with its new title.", schema: scriptSchema } },
  problems: [],
  example: { ...example, body: { title: "Podcasting, episode one" } },
});

export const deleteScript = defineOperation({
  id: "deleteScript",
  method: "delete",
  path: "/scripts/{id}",
  tag: "Scripts",
  summary: "Delete a script",
  description:
    "Deletes a script with its receipt and the logs of its runs, for good. One that is being written is stopped.",
  scope: "scripts:write",
  params,
  answers: { 204: { description: "It is deleted." } },
  problems: [],
  example,
});
