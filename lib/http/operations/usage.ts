import { z } from "zod";
import { defineOperation, moment } from "./operation";

export const limitSchema = z
  .object({
    name: z
      .enum(["runs_at_once", "runs_a_day", "tokens_a_day"])
      .describe("What is limited. A day is one of UTC's."),
    subject: z.enum(["user", "key", "address"]).describe("For whom it is counted."),
    used: z
      .int()
      .min(0)
      .describe("How much is used. A run under way counts with all tokens that it may take."),
    most: z.int().min(0).nullable().describe("How much there may be; null where nothing is limited."),
    resets_at: moment.nullable().describe("When it begins again from 0; null for `runs_at_once`."),
  })
  .meta({ id: "Limit" });

export const readUsage = defineOperation({
  id: "readUsage",
  method: "get",
  path: "/usage",
  tag: "Usage",
  summary: "See the limits, and what is used of them",
  description: "Every limit that a run of yours would count for.",
  scope: null,
  answers: {
    200: {
      description: "The limits.",
      schema: z
        .object({ limits: z.array(limitSchema).describe("One for each name and subject.") })
        .meta({ id: "LimitList" }),
    },
  },
  problems: [],
  example: {},
});
