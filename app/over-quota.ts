import type { LimitName, QuotaUse } from "@/db/queries/quotas";
import { type Problem, toProblem } from "@/lib/http/problem";
import type { RateLimit } from "@/lib/http/rate-limit-fields";
import type { OverQuota } from "@/lib/runs/start-run";

/** How soon a place may have come free where too many are at work. */
const placeSeconds = 10;

type Over = OverQuota["over"];

/** What stands against one more run, and how long to wait before the same request has a chance. */
export function refusalOf({ over }: OverQuota): { problem: Problem; retryAfterSeconds: number } {
  return {
    problem: toProblem("over-quota", `${whose(over)}: ${says[over.limit](over)} Nothing was started.`),
    retryAfterSeconds: over.limit === "runsAtOnce" ? placeSeconds : secondsToMidnight(),
  };
}

/** What is left today, for the RateLimit fields: the runs and tokens of whoever has the least. */
export function toRateLimits(quotas: readonly QuotaUse[]): RateLimit[] {
  return (["runsADay", "tokensADay"] as const).flatMap((limit) => {
    const limited = quotas.flatMap(({ most, ...use }) =>
      use.limit === limit && most !== null ? [{ ...use, most }] : [],
    );
    const [tightest] = limited.sort((a, b) => a.most - a.used - (b.most - b.used));
    if (!tightest) return [];
    const { most, used } = tightest;
    const name = limit === "runsADay" ? "runs" : "tokens";
    return [
      {
        name,
        most,
        windowSeconds: daySeconds,
        left: Math.max(0, most - used),
        resetSeconds: secondsToMidnight(),
      },
    ];
  });
}

const daySeconds = 24 * 60 * 60;

/** When a limit begins anew, as ISO 8601: a day's at midnight, UTC; null for what ends with the runs themselves. */
export function resetsAt(limit: LimitName): string | null {
  return limit === "runsAtOnce" ? null : nextMidnight().toISOString();
}

function nextMidnight(): Date {
  const day = daySeconds * 1000;
  return new Date((Math.floor(Date.now() / day) + 1) * day);
}

function secondsToMidnight(): number {
  return Math.ceil((nextMidnight().getTime() - Date.now()) / 1000);
}

const says: Record<LimitName, (over: Over) => string> = {
  runsAtOnce: ({ most }) =>
    `${count(most, "script")} may be written at once. Wait until one has ended, or stop one.`,
  runsADay: ({ most }) => `${count(most, "script")} may be started in a day, and that was today's last.`,
  tokensADay: ({ most, used, wanted }) =>
    `this script may take up to ${number(wanted)} output tokens, and ${number(Math.max(0, most - used))} of today's ${number(most)} are left. Ask for a shorter one, or wait until midnight (UTC).`,
};

function whose({ subject }: Over): string {
  if (subject.startsWith("key:")) return "The limit of this API key";
  return subject.startsWith("address:") ? "The limit for guests at this address" : "Your limit";
}

function count(most: number, what: string): string {
  return most === 1 ? `1 ${what}` : `${number(most)} ${what}s`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
