import { z } from "zod";
import { receiptSchema, requirementResultSchema } from "./receipt-schema";
import { callSchema, usageSchema } from "./spend";

export const stages = {
  initializing: "Initializing...",
  persona: "Loading persona...",
  writing: "Generating your script...",
  saving: "Saving to database...",
} as const;

export type Stage = keyof typeof stages;

export const errorCodes = ["model_failed", "ceiling", "interrupted", "internal"] as const;

export type RunErrorCode = (typeof errorCodes)[number];

const section = z.int().nonnegative().describe("Which section, from 0.");
const scriptId = z.int().describe("The saved script's number.");
const seconds = z.number().describe("Speaking time.");
const startSeconds = z.number().describe("When the section begins.");

export const plannedSectionSchema = z
  .object({
    index: section,
    key: z
      .string()
      .optional()
      .describe("Names the section in a brief's `sections`; the parts of a long one share it."),
    title: z.string().describe("What the section is called."),
    role: z.string().describe("What it does: `hook`, `setup`, `point`, `turn`, `recap` or `close`."),
    startSeconds,
    seconds,
    keyPoints: z.array(z.string()).describe("The key points that it makes."),
  })
  .meta({ id: "PlannedSection" });

export const completeSchema = z
  .object({
    type: z.literal("complete"),
    id: scriptId,
    script: z.string().describe("The full script."),
    generation_time: z.number().describe("Seconds that the run took."),
    receipt: receiptSchema,
    usage: usageSchema.describe("What the run took."),
  })
  .describe("The last event: the script is complete and saved.")
  .meta({ id: "CompleteEvent" });

/**
 * Everything that can happen while a script is written: the contract of engine, log, wire and screen.
 * Fields and types may be added, never renamed; a reader ignores types it does not know.
 */
export const scriptEventSchema = z
  .discriminatedUnion("type", [
    z
      .object({
        type: z.literal("progress"),
        message: z.string().describe("The stage, for a person."),
        stage: z.enum(["initializing", "persona", "writing", "saving"]).describe("The stage that begins."),
      })
      .describe("A stage of the run begins.")
      .meta({ id: "ProgressEvent" }),
    z
      .object({
        type: z.literal("plan"),
        sections: z.array(plannedSectionSchema).describe("All sections, in order."),
        targetSeconds: z.number().describe("The length that was asked for."),
      })
      .describe("What will be written.")
      .meta({ id: "PlanEvent" }),
    z
      .object({
        type: z.literal("section"),
        index: section,
        title: z.string().describe("What the section is called."),
        startSeconds,
      })
      .describe("The chunks that follow belong to this section.")
      .meta({ id: "SectionEvent" }),
    z
      .object({
        type: z.literal("chunk"),
        content: z.string().describe("The sentence, with the space or line break behind it."),
        section,
        sentence: section.describe("Which sentence of the section, from 0."),
      })
      .describe("One checked sentence. It is never changed or withdrawn.")
      .meta({ id: "ChunkEvent" }),
    z
      .object({
        type: z.literal("checked"),
        section,
        seconds,
        words: z.int().describe("Words of the section."),
        attempts: z.int().describe("How often it was written."),
        model: z.string().describe("The model that wrote it."),
        requirements: z.array(requirementResultSchema).describe("What was asked of this section."),
        calls: z
          .array(callSchema)
          .optional()
          .describe("Every model call that it took; absent in logs from before they were kept."),
      })
      .describe("A section is complete and checked.")
      .meta({ id: "CheckedEvent" }),
    z
      .object({
        type: z.literal("failover"),
        section,
        from: z.string().describe("The model that failed."),
        to: z.string().describe("The model that writes instead."),
        reason: z.string().describe("What went wrong, in a word."),
        message: z.string().describe("The same, for a person."),
      })
      .describe("Another model takes a section over.")
      .meta({ id: "FailoverEvent" }),
    z
      .object({
        type: z.literal("repair"),
        section,
        attempt: z.int().describe("The how manieth time it is written, from 2."),
        reason: z.array(z.string()).describe("The requirements that it missed."),
      })
      .describe("A section failed a check and is written again; nothing of it was released.")
      .meta({ id: "RepairEvent" }),
    completeSchema,
    z
      .object({
        type: z.literal("cancelled"),
        id: scriptId,
        script: z.string().describe("What was released and is kept."),
        usage: usageSchema.describe("What the run took until then."),
      })
      .describe("The last event: the run was stopped.")
      .meta({ id: "CancelledEvent" }),
    z
      .object({
        type: z.literal("error"),
        message: z.string().describe("What went wrong, for a person."),
        code: z.enum(errorCodes).describe("What went wrong, in a word."),
        retryable: z.boolean().describe("Whether continuing the run may help."),
        id: scriptId.optional(),
        usage: usageSchema.optional().describe("What the run took until then."),
      })
      .describe("The last event: the run failed. What was released is kept.")
      .meta({ id: "ErrorEvent" }),
  ])
  .describe("Everything that can happen while a script is written. Pass over a type that you do not know.")
  .meta({ id: "ScriptEvent" });

export type ScriptEvent = z.infer<typeof scriptEventSchema>;
export type PlannedSection = z.infer<typeof plannedSectionSchema>;
export type TerminalEvent = Extract<ScriptEvent, { type: "complete" | "cancelled" | "error" }>;

/** An event with its place in the run's log, from 1 without gaps; the number is the SSE `id`. */
export type NumberedEvent = { seq: number; event: ScriptEvent };

/** True for the three events of which every stream has exactly one, its last. */
export function isTerminal(event: ScriptEvent): event is TerminalEvent {
  return event.type === "complete" || event.type === "cancelled" || event.type === "error";
}
