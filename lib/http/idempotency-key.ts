import { toProblem } from "./problem";

/** True for a key that can be kept: printable, without spaces, of reasonable length. */
export function isIdempotencyKey(key: unknown): boolean {
  return typeof key === "string" && /^[\x21-\x7e]{1,200}$/.test(key);
}

export const badKey = toProblem(
  "invalid-key",
  "An Idempotency-Key has 1 to 200 printable ASCII characters without spaces.",
);
