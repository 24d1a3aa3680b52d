/** What is left of one limit. */
export type RateLimit = {
  name: string;
  most: number;
  windowSeconds: number;
  left: number;
  resetSeconds: number;
};

/** Limits as header fields, as draft-ietf-httpapi-ratelimit-headers has them; none for none. */
export function toRateLimitFields(limits: readonly RateLimit[]): Record<string, string> {
  if (limits.length === 0) return {};
  const policies = limits.map(({ name, most, windowSeconds }) => `"${name}";q=${most};w=${windowSeconds}`);
  const states = limits.map(({ name, left, resetSeconds }) => `"${name}";r=${left};t=${resetSeconds}`);
  return { "ratelimit-policy": policies.join(", "), ratelimit: states.join(", ") };
}
