import type { Brief } from "../brief";
import type { Plan } from "../plan";
import type { Requirement, RequirementResult } from "../receipt-schema";

export type CheckContext = {
  brief: Brief;
  plan: Plan;
  /** The script before the text under check: empty for a whole script. */
  before: string;
  /** What the text under check should take, in seconds; differs from the plan once time was carried over. */
  seconds: number;
};

export type Verdict = Pick<RequirementResult, "status" | "evidence" | "detail">;

/**
 * One kind of requirement. `checked` says which text the engine gives it before a release: the section that
 * owns the requirement, each section, or the whole script. `receipt` says which text the receipt looks at.
 */
export type Check = {
  kind: string;
  checked: "own-section" | "each-section" | "script";
  receipt: "script" | "own-section";
  requirements(brief: Brief, plan: Plan): Requirement[];
  run(text: string, requirement: Requirement, context: CheckContext): Verdict;
};

export const pass = (detail: string, evidence?: string): Verdict => ({ status: "pass", detail, evidence });

export const fail = (detail: string, evidence?: string): Verdict => ({ status: "fail", detail, evidence });
