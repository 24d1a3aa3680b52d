import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addUsage, type Call, noUsage, type Price, toDollars, type Usage, usageOf } from "@/lib/script/spend";

describe("two counts added", () => {
  test.each<[name: string, a: Usage, b: Usage, sum: Usage]>([
    [
      "with dollars on both sides",
      { calls: 1, inputTokens: 100, outputTokens: 20, dollars: 0.01 },
      { calls: 2, inputTokens: 5, outputTokens: 7, dollars: 0.002 },
      { calls: 3, inputTokens: 105, outputTokens: 27, dollars: 0.012 },
    ],
    [
      "without dollars on the left",
      { calls: 1, inputTokens: 100, outputTokens: 20 },
      { calls: 1, inputTokens: 1, outputTokens: 1, dollars: 0.5 },
      { calls: 2, inputTokens: 101, outputTokens: 21 },
    ],
    [
      "without dollars on the right",
      { calls: 1, inputTokens: 1, outputTokens: 1, dollars: 0.5 },
      { calls: 1, inputTokens: 100, outputTokens: 20 },
      { calls: 2, inputTokens: 101, outputTokens: 21 },
    ],
    [
      "without dollars at all",
      { calls: 1, inputTokens: 1, outputTokens: 2 },
      { calls: 1, inputTokens: 3, outputTokens: 4 },
      { calls: 2, inputTokens: 4, outputTokens: 6 },
    ],
    [
      "free of charge, which is a price",
      { calls: 1, inputTokens: 1, outputTokens: 2, dollars: 0 },
      { calls: 1, inputTokens: 3, outputTokens: 4, dollars: 0 },
      { calls: 2, inputTokens: 4, outputTokens: 6, dollars: 0 },
    ],
  ])("%s", (_name, a, b, sum) => {
    expect(addUsage(a, b)).toStrictEqual(sum);
  });

  test("nothing added changes nothing, and tenths of a cent do not drift", () => {
    const usage = { calls: 1, inputTokens: 3, outputTokens: 4, dollars: 0.1 };
    expect(addUsage(noUsage, usage)).toStrictEqual(usage);
    expect(addUsage(usage, { ...usage, dollars: 0.2 }).dollars).toBe(0.3);
  });
});

const call = (more: Partial<Call> = {}): Call => ({
  model: "gpt-6-luna",
  ending: "whole",
  inputTokens: 100,
  outputTokens: 20,
  dollars: 0.001,
  ...more,
});

test.each<[name: string, calls: Call[], usage: Usage]>([
  ["no call at all", [], { calls: 0, inputTokens: 0, outputTokens: 0, dollars: 0 }],
  ["one call", [call()], { calls: 1, inputTokens: 100, outputTokens: 20, dollars: 0.001 }],
  [
    "calls of two models, a failed one too",
    [call({ ending: "overloaded", outputTokens: 0, dollars: 0.0005 }), call({ model: "other" })],
    { calls: 2, inputTokens: 200, outputTokens: 20, dollars: 0.0015 },
  ],
  [
    "a call whose price nobody knows",
    [call(), call({ dollars: undefined }), call()],
    { calls: 3, inputTokens: 300, outputTokens: 60 },
  ],
])("%s of a section: counted together, and nothing else in it", (_name, calls, usage) => {
  expect(usageOf(calls)).toStrictEqual(usage);
});

test("any way of dividing calls among sections gives the same sum", () => {
  const anyCall = fc.record({
    inputTokens: fc.nat(100_000),
    outputTokens: fc.nat(100_000),
    dollars: fc.option(
      fc.nat(1_000_000).map((millionths) => millionths / 1_000_000),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(fc.array(anyCall), fc.nat(), (given, cut) => {
      const calls = given.map((tokens) => call(tokens));
      const at = calls.length === 0 ? 0 : cut % calls.length;
      expect(addUsage(usageOf(calls.slice(0, at)), usageOf(calls.slice(at)))).toEqual(usageOf(calls));
    }),
  );
});

test.each<[inputTokens: number, outputTokens: number, price: Price, dollars: number | undefined]>([
  [1_000_000, 0, { input: 0.4, output: 1.6 }, 0.4],
  [0, 1_000_000, { input: 0.4, output: 1.6 }, 1.6],
  [1200, 300, { input: 0.4, output: 1.6 }, 0.00096],
  [1, 0, { input: 0.4, output: 1.6 }, 0],
  [2, 0, { input: 0.4, output: 1.6 }, 0.000001],
  [1200, 300, { input: 0, output: 0 }, 0],
  [1200, 300, null, undefined],
])("%i tokens in and %i out at %o a million are %s dollars", (inputTokens, outputTokens, price, dollars) => {
  expect(toDollars({ inputTokens, outputTokens }, price)).toBe(dollars);
});
