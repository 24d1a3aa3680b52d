import { type Estimates, estimateFor } from "./estimates";
import { formatDollars, formatListPrice } from "./format-dollars";
import { isHopeless, type ModelChoice, type ModelHealth } from "./model-choice";

/** A model as one line of a list: what it lacks, or else its speed and what the brief would cost with it. */
export function describeOption(model: ModelChoice, estimates: Estimates | null): string {
  const { label, usable, reason, speed } = model;
  if (!usable) return reason ? `${label} (${reason})` : label;
  return [label, speed, ...(estimates ? [costOf(model, estimates)] : [])].join(" · ");
}

function costOf(model: ModelChoice, estimates: Estimates): string {
  const { dollars } = estimateFor(model, estimates);
  return `${dollars ? "about " : ""}${formatDollars(dollars)}`;
}

/** What a model is like: speed, list price, whether it thinks first, and how much it can read. */
export function describeModel({ speed, price, reasons, contextTokens }: ModelChoice): string {
  const context = contextTokens.toLocaleString("en-US", { notation: "compact", maximumFractionDigits: 1 });
  return [
    toSentence(speed),
    describePrice(price),
    ...(reasons ? ["thinks before it writes"] : []),
    `${context} tokens of context`,
  ].join(" · ");
}

function describePrice(price: ModelChoice["price"]): string {
  if (!price) return "price not known";
  if (price.input === 0 && price.output === 0) return "free";
  return `${formatListPrice(price.input)} in, ${formatListPrice(price.output)} out per million tokens`;
}

/** A finding as a sentence; `now` is left out where the server's clock is the only one there is. */
export function describeHealth(health: ModelHealth, now?: number): string {
  if (health.state === "ready") return `Ready, checked ${sinceWhen(health.checkedAt, now)}`;
  return `${toSentence(health.says)}.${isHopeless(health) ? " Choose another model." : ""}`;
}

/** Why a model cannot be used, as a sentence, and what to do about it. */
export function describeLack({ reason }: ModelChoice): string {
  return `${toSentence(reason ?? "It cannot be used now")}. Choose another model.`;
}

function sinceWhen(then: number, now: number | undefined): string {
  if (now === undefined) return "a short while ago";
  const minutes = Math.floor((now - then) / 60_000);
  if (minutes < 1) return "just now";
  return minutes === 1 ? "a minute ago" : `${minutes} minutes ago`;
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
