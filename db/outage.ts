/** Nobody answers, or a server that goes away, starts, has no free connection, or has become a replica. */
const codes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "25006",
]);

/** The code of an error that says that the database is away for now, by PostgreSQL's SQLSTATEs and Node's; else null. */
export function outageCode(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    if (codes.has(code) || code.startsWith("08")) return code;
    // Several addresses were tried, and none answered.
    if (cause instanceof AggregateError) return outageCode(cause.errors[0]);
  }
  return null;
}
