import { z } from "zod";

/** How much a requirement binds: a script is compliant only when every `must` passed; `advice` never counts. */
export const levelSchema = z.enum(["must", "should", "could", "advice"]);

export const requirementSchema = z.object({
  id: z.string().describe("Names it in a brief's `levels`, such as `key_point:0` or `avoid:guru`."),
  kind: z.string().describe("Which check judged it, such as `time` or `key_point`."),
  label: z.string().describe("What is asked, for a person."),
  level: levelSchema.describe("How much it binds: a script is compliant when every `must` passed."),
  section: z
    .int()
    .nonnegative()
    .optional()
    .describe("The section that it is about, from 0; left out: the whole."),
});

export const requirementResultSchema = requirementSchema
  .extend({
    status: z
      .enum(["pass", "fail", "not_checkable"])
      .describe("`not_checkable`: neither can be said of this text or in this language."),
    evidence: z
      .string()
      .optional()
      .describe("The sentence that proves the status, as it stands in the script."),
    also: z.array(z.string()).optional().describe("Further sentences that show the same."),
    detail: z.string().describe("Why, for a person."),
  })
  .meta({ id: "RequirementResult" });

/** A section that another model wrote than the one the brief names, and why. */
export const substitutionSchema = z.object({
  section: z.int().nonnegative().describe("Which section, from 0."),
  asked: z.string().describe("The model that the brief names."),
  wrote: z.string().describe("The model that wrote instead."),
  reason: z.string().describe("What went wrong with the first."),
});

export const receiptSchema = z
  .object({
    compliant: z.boolean().describe("Whether every must passed."),
    status: z.enum(["compliant", "needs_review"]).describe("The same in a word."),
    seconds: z.number().describe("Speaking time of the whole text."),
    words: z.int().describe("Words of the whole text."),
    requirements: z
      .array(requirementResultSchema)
      .describe("Every requirement of the brief, with its result."),
    versions: z
      .record(z.string(), z.int())
      .default({})
      .describe("The version of the clock and of every check: the same versions give the same receipt."),
    /** It comes from the run, not from the text: a check of the text alone does not have it. */
    substitutions: z
      .array(substitutionSchema)
      .optional()
      .describe("Sections that another model wrote than the brief's; only where there are any."),
  })
  .describe("What was asked for, requirement by requirement, and whether it was kept.")
  .meta({ id: "Receipt" });

export type Level = z.infer<typeof levelSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type RequirementResult = z.infer<typeof requirementResultSchema>;
export type Substitution = z.infer<typeof substitutionSchema>;
export type Receipt = z.infer<typeof receiptSchema>;

/** The receipt of a run: that of its text, and who stood in for the model that was asked for. */
export function withSubstitutions(receipt: Receipt, substitutions: readonly Substitution[] = []): Receipt {
  return substitutions.length === 0 ? receipt : { ...receipt, substitutions: [...substitutions] };
}
