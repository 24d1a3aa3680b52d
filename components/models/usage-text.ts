import type { Usage } from "@/lib/script/spend";
import { type Estimates, estimateFor, type Priced } from "./estimates";
import { formatDollars } from "./format-dollars";

/** What is ahead, rounded as an estimate is: "About 720 words, 9,400 tokens, $0.0042". */
export function describeEstimate(model: Priced, estimates: Estimates): string {
  const { words, inputTokens, outputTokens, dollars } = estimateFor(model, estimates);
  return `About ${roughly(words)} words, ${roughly(inputTokens + outputTokens)} tokens, ${formatDollars(dollars)}`;
}

/** What was spent: "9 calls, 10,120 tokens, $0.0041"; empty where no model was called. */
export function describeUsage({ calls, inputTokens, outputTokens, dollars }: Usage): string {
  if (calls === 0) return "";
  const tokens = (inputTokens + outputTokens).toLocaleString("en-US");
  return `${calls === 1 ? "1 call" : `${calls} calls`}, ${tokens} tokens, ${formatDollars(dollars)}`;
}

function roughly(count: number): string {
  return count.toLocaleString("en-US", { maximumSignificantDigits: 2 });
}
