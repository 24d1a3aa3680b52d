/** What a page of any site may read of an answer. Credentials are never allowed: a cookie works on our own pages only. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "X-Run-Id, Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate",
};

/** How long a browser need not ask again. */
const maxAgeSeconds = 24 * 60 * 60;

/** What a page of any site may send to an address that takes these methods. */
export function preflightHeaders(methods: string): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": methods,
    "access-control-allow-headers": "Authorization, Content-Type, Idempotency-Key, Last-Event-ID",
    "access-control-max-age": String(maxAgeSeconds),
    allow: methods,
  };
}
