import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/env";
import type { RateLimit } from "@/lib/http/rate-limit-fields";

const windowSeconds = 60;

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightRequests?: RateLimiterMemory };
shared.scriptwrightRequests ??= new RateLimiterMemory({
  points: env.REQUESTS_A_MINUTE,
  duration: windowSeconds,
});
const limiter = shared.scriptwrightRequests;

/** Counts one request of a user: whether it may be answered, and how many more may. Each process counts for itself. */
export async function countRequest(userId: string): Promise<{ allowed: boolean; limit: RateLimit }> {
  try {
    return { allowed: true, limit: toLimit(await limiter.consume(userId)) };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, limit: toLimit(refused) };
  }
}

function toLimit({ remainingPoints, msBeforeNext }: RateLimiterRes): RateLimit {
  const resetSeconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    name: "requests",
    most: env.REQUESTS_A_MINUTE,
    windowSeconds,
    left: remainingPoints,
    resetSeconds,
  };
}
