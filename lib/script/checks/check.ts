import type { Brief } from "../brief";
import type { Persona } from "../persona";
import type { Plan } from "../plan";
import type { Requirement, RequirementResult } from "../receipt-schema";

export type CheckContext = {
  /** With the persona's pace and banned words in it. */
  brief: Brief;
  plan: Plan;
  persona: Persona | null;
  /** The section under check; undefined for a whole script. */
  index?: number;
  /** The script before the text under check: empty for a whole script. */
  before: string;
  /** What the text under check should take, in seconds; differs from the plan once time was carried over. */
  seconds: number;
};

export type Verdict = Pick<RequirementResult, "status" | "evidence" | "also" | "detail">;

/**
 * One kind of requirement. `checked` says which text the engine gives it before a release: the section that
 * owns the requirement, each section, or the whole script. `receipt` says which text the receipt looks at.
 */
export type Check = {
  kind: string;
  /** Raised whenever the same text may get another verdict; it stands in every receipt. */
  version: number;
  checked: "own-section" | "each-section" | "script";
  receipt: "script" | "own-section";
  requirements(brief: Brief, plan: Plan): Requirement[];
  run(text: string, requirement: Requirement, context: CheckContext): Verdict;
};

export const pass = (detail: string, evidence?: string): Verdict => ({ status: "pass", detail, evidence });

export const fail = (detail: string, evidence?: string): Verdict => ({ status: "fail", detail, evidence });

/** Sentences shown beside the first one; a reader who has mended these checks again. */
const mostPlaces = 10;

/** A failure with every sentence that shows it, the first as its evidence. */
export function failAt(sentences: readonly string[], detail: string): Verdict {
  const [evidence, ...others] = [...new Set(sentences.map((sentence) => sentence.trim()))];
  const also = others.slice(0, mostPlaces);
  return { ...fail(detail, evidence), ...(also.length > 0 ? { also } : {}) };
}
