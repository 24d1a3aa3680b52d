import { z } from "zod";
import { checkRequestSchema } from "@/lib/script/check-text";
import { receiptSchema } from "@/lib/script/receipt-schema";
import { defineOperation } from "./operation";

export const checkedTextSchema = z
  .object({
    receipt: receiptSchema,
    seconds: z.number().describe("Speaking time of the whole text."),
    words: z.int().describe("Words of the whole text."),
    sentences: z
      .array(
        z.object({
          text: z.string().describe("The sentence as it stands in the text."),
          seconds: z.number().describe("Its own speaking time."),
          section: z
            .int()
            .optional()
            .describe(
              "Which section it stands in, from 0; only where the text has the sections of the plan.",
            ),
        }),
      )
      .describe("Every sentence, in order."),
  })
  .meta({ id: "CheckedText" });

export const checkText = defineOperation({
  id: "checkText",
  method: "post",
  path: "/check",
  tag: "Check",
  summary: "Check any text against a brief",
  description:
    "The receipt of a text, whoever wrote it, with the speaking time of each sentence. Nothing is written, kept or " +
    "spent. The saved brief and text of a script give its saved receipt again.",
  scope: null,
  body: checkRequestSchema,
  refusedAs: { body: "invalid-brief" },
  answers: { 200: { description: "The receipt.", schema: checkedTextSchema } },
  problems: [],
  example: {
    body: {
      brief: { topic: "Tea", duration_seconds: 15, avoid: ["guru"] },
      script: "Tea is easy. Ask any guru.",
    },
  },
});
