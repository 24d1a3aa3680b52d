import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";
import type { ChangedResult } from "@/lib/script/review";
import { countUnmet } from "./receipt-groups";
import type { Change } from "./review-actions";

/** What another model would write; sections are numbered from 0 here and from 1 on the page. */
export function describeRewrite(rewritten: readonly number[], sections: number): string {
  if (rewritten.length >= sections) return "The whole script is written again.";
  const is = rewritten.length === 1 ? "is" : "are";
  return `Only ${nameSections(rewritten)} ${is} written again; the rest stays word for word.`;
}

/** "section 3", "sections 1, 2 and 5". */
export function nameSections(sections: readonly number[]): string {
  const numbers = sections.map((index) => String(index + 1));
  const [last] = numbers.slice(-1);
  if (numbers.length <= 1) return `section ${last}`;
  return `sections ${numbers.slice(0, -1).join(", ")} and ${last}`;
}

/** What a change did to the brief, and what is left to review. */
export function describeChange({ label }: RequirementResult, change: Change, receipt: Receipt): string {
  const done = `${change === "relax" ? "Now a should" : "No longer in the brief"}: ${label}.`;
  const unmet = countUnmet(receipt);
  if (unmet === 0) return `${done} Every must is met.`;
  return `${done} ${unmet === 1 ? "1 must is" : `${unmet} musts are`} left to review.`;
}

/** The outcome of a second check in one sentence. */
export function describeRecheck(changed: readonly ChangedResult[]): string {
  if (changed.length === 0) return "Same result.";
  const changes = changed.map(({ label, was, is }) => {
    if (is === null) return `“${label}” is no longer checked`;
    if (was === null) return `“${label}” is new and ${words[is]}`;
    return `“${label}” was ${words[was]} and is now ${words[is]}`;
  });
  return `Checks have changed since: ${changes.join("; ")}.`;
}

/** Why there is no other model to try: what each kind of model lacks, once. */
export function describeMissing(models: readonly { reason?: string }[]): string {
  const reasons = [...new Set(models.flatMap(({ reason }) => (reason ? [reason] : [])))];
  return `No other model can be used now${reasons.length > 0 ? ` (${reasons.join(", ")})` : ""}.`;
}

const words: Record<RequirementResult["status"], string> = {
  pass: "met",
  fail: "not met",
  not_checkable: "not checkable",
};
