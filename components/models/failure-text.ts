import type { Failover } from "@/lib/script/script-state";
import { type ModelNames, nameModel } from "./model-choice";

const sayings: Record<string, string> = {
  refused_key: "was refused because of its key",
  no_credit: "has no credit left",
  unknown_model: "is not offered any more",
  rejected: "refused the request",
  rate_limited: "was over its rate limit",
  overloaded: "had a fault at its provider",
  unreachable: "could not be reached",
  silent: "did not answer in time",
  interrupted: "broke off",
  length: "was cut off",
  filtered: "was stopped by its filter",
  empty: "answered with nothing",
  leaked: "read out its instructions",
  not_met: "could not keep the brief",
};

/** What a model did that another one took over; it follows the model's name. Kinds added later are summed up. */
export function describeFailure(reason: string): string {
  return (Object.hasOwn(sayings, reason) ? sayings[reason] : undefined) ?? "failed";
}

/** The latest change of hands; one that is only repeated for a further section is no news. Empty without any. */
export function describeFailover(failovers: readonly Failover[], models: ModelNames): string {
  const news = failovers.filter(
    ({ from, to }, at) => failovers.findIndex((other) => other.from === from && other.to === to) === at,
  );
  const latest = news.at(-1);
  if (!latest) return "";
  const { from, to, reason } = latest;
  return `${nameModel(from, models)} ${describeFailure(reason)}; ${nameModel(to, models)} writes on.`;
}
