import { expect, test } from "vitest";
import { checkScript } from "@/lib/script/check-script";
import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";
import { buildGoodDrafts, goodCount } from "./build-scripts";
import { finish } from "./draft";
import { badCount, buildBadDrafts, faults } from "./plant-faults";

/** What a human would agree with a check about, though the named requirement did not fail: name, and why. */
const agreedExceptions: Record<string, string> = {};

const good = buildGoodDrafts().map((draft) => judge(finish(draft)));
const bad = buildBadDrafts().map(({ fault, draft, planted }) => ({
  fault,
  planted,
  ...judge(finish(draft)),
}));

test("there are 100 good scripts and 200 bad ones, as many of each kind of fault", () => {
  expect(good).toHaveLength(goodCount);
  expect(bad).toHaveLength(badCount);
  expect(new Set(bad.map(({ name }) => name)).size).toBe(badCount);
  for (const fault of faults)
    expect(bad.filter((script) => script.fault === fault)).toHaveLength(badCount / faults.length);
});

test("the planted scripts are the same on every run", () => {
  expect(buildBadDrafts().map(({ draft }) => finish(draft).script)).toEqual(bad.map(({ script }) => script));
});

test("no bad script is called compliant", () => {
  expect(bad.filter(({ receipt }) => receipt.compliant).map(toLine)).toEqual([]);
});

test("a bad script fails the very requirement that is broken", () => {
  const missed = bad.filter(
    ({ name, fault, receipt }) =>
      !failedMusts(receipt).some(({ kind }) => kind === fault.check) && !(name in agreedExceptions),
  );
  expect(missed.map(toLine)).toEqual([]);
});

test("at most 2 musts fail in 100 good scripts", () => {
  const alarms = good.flatMap(({ name, receipt }) =>
    failedMusts(receipt).map(({ id, detail, evidence }) => `${name}: ${id}: ${detail} ${evidence ?? ""}`),
  );
  expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(2);
});

function judge(pair: ReturnType<typeof finish>) {
  return { ...pair, receipt: checkScript(pair.brief, pair.script) };
}

/** A bad script in a list of failures: what was planted, and what failed instead. */
function toLine({ name, planted, receipt }: (typeof bad)[number]): string {
  const failed = failedMusts(receipt).map(({ id }) => id);
  return `${name} | ${JSON.stringify(planted)} | ${failed.join(", ")}`;
}

function failedMusts(receipt: Receipt): RequirementResult[] {
  return receipt.requirements.filter(({ level, status }) => level === "must" && status === "fail");
}
