import type { Receipt, RequirementResult } from "./receipt-schema";

/** Musts that were not met: what makes a script need a review. */
export function missedMusts(receipt: Receipt): RequirementResult[] {
  return receipt.requirements.filter(({ level, status }) => level === "must" && status !== "pass");
}
