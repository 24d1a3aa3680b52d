import { type Problem, toProblem } from "./problem";

/** The request's Idempotency-Key, or a fresh one where there is none; a key that cannot be kept is a problem. */
export function readIdempotencyKey(request: Request): { key: string } | { problem: Problem } {
  const key = request.headers.get("idempotency-key");
  if (key === null) return { key: crypto.randomUUID() };
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return { key };
  return {
    problem: toProblem(
      "invalid-brief",
      "An Idempotency-Key has 1 to 200 printable characters without spaces.",
    ),
  };
}
