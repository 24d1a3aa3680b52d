import { z } from "zod";
import { defineOperation, moment } from "./operation";

export const healthSchema = z
  .object({
    state: z
      .enum(["ready", "refused_key", "no_credit", "unknown_model", "unwell", "unreachable"])
      .describe("What was found."),
    says: z.string().describe("The same for a person."),
    checked_at: moment.describe("When it was looked at."),
  })
  .meta({ id: "ModelHealth" });

export const modelSchema = z
  .object({
    id: z.string().describe("What a brief's `model` names."),
    label: z.string().describe("Its name for people."),
    provider: z.string().describe("Who runs it."),
    usable: z.boolean().describe("Whether a brief may name it now."),
    reason: z.string().optional().describe("What one that is not usable lacks."),
    reasons: z.boolean().describe("Whether it thinks, unseen, before it writes."),
    speed: z
      .enum(["fast", "medium", "slow"])
      .describe("How soon a first sentence comes: in about one second, in two, or later."),
    price: z
      .object({
        input: z.number().describe("For a million tokens read."),
        output: z.number().describe("For a million tokens written."),
      })
      .nullable()
      .describe("US dollars; null where no price is known."),
    context_tokens: z.int().describe("Tokens that it can read and write together."),
    output_tokens: z.int().describe("Tokens that it can write in one call."),
    health: healthSchema
      .optional()
      .describe("How it was when it was last looked at, if that is not long ago."),
  })
  .meta({ id: "Model" });

export const listModels = defineOperation({
  id: "listModels",
  method: "get",
  path: "/models",
  tag: "Models",
  summary: "List the models",
  description: "Every model, whether it can be used now, and what one that cannot be used lacks.",
  scope: null,
  query: z.strictObject({
    check: z
      .string()
      .optional()
      .describe("A model's id, or `all`: first asks the providers, for free, whether they can write now."),
  }),
  answers: {
    200: {
      description: "The models.",
      schema: z
        .object({
          default: z.string().describe("The model of a brief that names none."),
          models: z.array(modelSchema).describe("In the order in which they are offered."),
        })
        .meta({ id: "ModelList" }),
    },
  },
  problems: ["not-found"],
  example: { query: { check: "builtin" } },
});
