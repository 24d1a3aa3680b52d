import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

/** An unexpected console.error fails the test; one that belongs to the test is taken with `takeConsoleErrors`. */
let spy: MockInstance<typeof console.error>;

beforeEach(() => {
  spy = vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  const errors = spy.mock.calls.map((call) => call.map(String).join(" "));
  spy.mockRestore();
  expect(errors).toEqual([]);
});

/** Takes the errors logged so far out of the count and returns them. */
export function takeConsoleErrors(): string[] {
  const errors = spy.mock.calls.map((call) => call.map(String).join(" "));
  spy.mockClear();
  return errors;
}
