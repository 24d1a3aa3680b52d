import type { Brief } from "@/lib/script/brief";
import { type Estimate, estimateSpend } from "@/lib/script/estimate";
import { toDollars } from "@/lib/script/spend";
import type { ModelChoice } from "./model-choice";

/** What a brief is likely to take: with a model that writes at once, and with one that thinks first. */
export type Estimates = { plain: Estimate; thinking: Estimate };

/** All that an estimate has to know of a model. */
export type Priced = Pick<ModelChoice, "price" | "reasons">;

/** A model of which nothing is known. */
export const unpriced: Priced = { price: null, reasons: false };

export function estimateBrief(brief: Brief): Estimates {
  return {
    plain: estimateSpend(brief, { reasons: false }),
    thinking: estimateSpend(brief, { reasons: true }),
  };
}

/** What one model is likely to take, with the dollars where its price is known. */
export function estimateFor({ price, reasons }: Priced, { plain, thinking }: Estimates) {
  const estimate = reasons ? thinking : plain;
  return { ...estimate, dollars: toDollars(estimate, price) };
}
