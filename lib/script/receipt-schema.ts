import { z } from "zod";

/** How much a requirement binds: a script is compliant only when every `must` passed; `advice` never counts. */
export const levelSchema = z.enum(["must", "should", "could", "advice"]);

export const requirementSchema = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  level: levelSchema,
  section: z.number().int().nonnegative().optional(),
});

export const requirementResultSchema = requirementSchema.extend({
  status: z.enum(["pass", "fail", "not_checkable"]),
  /** The sentence that proves the status, as it stands in the script. */
  evidence: z.string().optional(),
  /** Further sentences that show the same. */
  also: z.array(z.string()).optional(),
  detail: z.string(),
});

/** A section that another model wrote than the one the brief names, and why. */
export const substitutionSchema = z.object({
  section: z.number().int().nonnegative(),
  asked: z.string(),
  wrote: z.string(),
  reason: z.string(),
});

export const receiptSchema = z.object({
  compliant: z.boolean(),
  status: z.enum(["compliant", "needs_review"]),
  seconds: z.number(),
  words: z.number().int(),
  requirements: z.array(requirementResultSchema),
  /** The version of the clock and of every check: the same versions give the same receipt. */
  versions: z.record(z.string(), z.number().int()).default({}),
  /** Only where there is one. It comes from the run, not from the text: a check of the text alone does not have it. */
  substitutions: z.array(substitutionSchema).optional(),
});

export type Level = z.infer<typeof levelSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type RequirementResult = z.infer<typeof requirementResultSchema>;
export type Substitution = z.infer<typeof substitutionSchema>;
export type Receipt = z.infer<typeof receiptSchema>;

/** The receipt of a run: that of its text, and who stood in for the model that was asked for. */
export function withSubstitutions(receipt: Receipt, substitutions: readonly Substitution[] = []): Receipt {
  return substitutions.length === 0 ? receipt : { ...receipt, substitutions: [...substitutions] };
}
