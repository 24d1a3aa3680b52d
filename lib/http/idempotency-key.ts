import { toProblem } from "./problem";

/** A key that can be kept: printable, without spaces, of reasonable length. */
export const keyForm = /^[\x21-\x7e]{1,200}$/;

export const keyRule = "An Idempotency-Key has 1 to 200 printable ASCII characters without spaces.";

export function isIdempotencyKey(key: unknown): boolean {
  return typeof key === "string" && keyForm.test(key);
}

export const badKey = toProblem("invalid-key", keyRule);
