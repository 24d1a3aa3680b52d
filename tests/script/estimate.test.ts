import { describe, expect, test } from "vitest";
import { createBuiltinWriter } from "@/lib/models/builtin/builtin-writer";
import type { BriefInput } from "@/lib/script/brief";
import { estimateSpend, rulesCharacters } from "@/lib/script/estimate";
import { languages } from "@/lib/script/language";
import { planSections } from "@/lib/script/plan";
import { writingRules } from "@/lib/script/writing-rules";
import { toBrief, writeAll } from "../support/write-all";

const plain = { reasons: false };
const estimate = (brief: BriefInput, options = plain) => estimateSpend(toBrief(brief), options);

test("everything grows with the length of the script", () => {
  const lengths = [30, 60, 180, 600, 1800, 3600];
  const estimates = lengths.map((duration_seconds) => estimate({ topic: "Tea", duration_seconds }));
  expect(estimates.map(({ seconds }) => seconds)).toEqual(lengths);
  for (const [at, longer] of estimates.slice(1).entries()) {
    const shorter = estimates[at];
    if (!shorter) throw new Error("There is no shorter one.");
    expect(longer.words).toBeGreaterThan(shorter.words);
    expect(longer.outputTokens).toBeGreaterThan(shorter.outputTokens);
    expect(longer.calls).toBeGreaterThanOrEqual(shorter.calls);
    expect(longer.inputTokens).toBeGreaterThanOrEqual(shorter.inputTokens);
  }
});

test("a longer brief takes more input, and nothing else, where the plan stays the same", () => {
  const short = estimate({ topic: "Tea", duration_seconds: 300 });
  const long = estimate({ topic: "Tea", duration_seconds: 300, audience: "People who ".repeat(15) });
  expect(long.inputTokens).toBeGreaterThan(short.inputTokens);
  expect({ ...long, inputTokens: 0 }).toEqual({ ...short, inputTokens: 0 });
});

test("each section is about one and a half calls, and a call brings the rules and the brief with it", () => {
  const brief = toBrief({ topic: "Tea", duration_seconds: 600 });
  const { calls, inputTokens } = estimateSpend(brief, plain);
  const { sections } = planSections(brief);
  expect(calls / sections.length).toBeGreaterThanOrEqual(1.2);
  expect(calls / sections.length).toBeLessThanOrEqual(1.6);
  expect(inputTokens / calls).toBeGreaterThan(700);
});

const { Latin, ...others } = Object.groupBy(
  Object.entries(languages).map(([language, { script }]) => ({ language, script })),
  ({ script }) => script,
);

test("another script than Latin takes twice the tokens a word", () => {
  const tokensPerWord = ({ language }: { language: string }) => {
    const { outputTokens, words } = estimate({
      topic: "Tea",
      duration_seconds: 600,
      language: language as keyof typeof languages, // one of its keys
    });
    return outputTokens / words;
  };
  for (const language of Latin ?? []) expect(tokensPerWord(language)).toBeCloseTo(1.75, 2);
  for (const language of Object.values(others).flat()) expect(tokensPerWord(language)).toBeCloseTo(3.5, 2);
});

test("a model that thinks first takes some more output for each call, and no other figure changes", () => {
  const brief: BriefInput = { topic: "Tea", duration_seconds: 180 };
  const { outputTokens, ...rest } = estimate(brief);
  const { outputTokens: withThoughts, ...same } = estimate(brief, { reasons: true });
  expect(same).toEqual(rest);
  expect((withThoughts - outputTokens) / rest.calls).toBe(400);
});

describe("a script that is written has the estimated seconds within 3%, its words within 15%", () => {
  test.each<[name: string, brief: BriefInput]>([
    [
      "a short one",
      { topic: "How to Start a Podcast", duration_seconds: 60, key_points: ["Pick one listener"] },
    ],
    [
      "a tutorial with points and a call to action",
      {
        topic: "best budget microphones 2026",
        template: "tutorial",
        duration_seconds: 240,
        key_points: ["Record three episodes before launch", "A quiet room", "Battery life"],
        call_to_action: "Download the checklist",
      },
    ],
    [
      "a long and slow one",
      { topic: "the history of tea", duration_seconds: 600, words_per_minute: 120, style: "educational" },
    ],
  ])("%s", async (_name, input) => {
    const brief = toBrief(input);
    const writer = createBuiltinWriter({ tokensPerSecond: 100_000, firstTokenSeconds: 0 });
    const end = (await writeAll(brief, writer)).at(-1);
    if (end?.type !== "complete") throw new Error(`It ended ${end?.type}.`);
    const { words, seconds } = estimateSpend(brief, plain);
    // The built-in writer's words are shorter than usual ones, so that it needs up to 13% more of them.
    expect(Math.abs(end.receipt.words / words - 1)).toBeLessThanOrEqual(0.15);
    expect(Math.abs(end.receipt.seconds / seconds - 1)).toBeLessThanOrEqual(0.03);
  });
});

test("the rules are about as long as the estimate takes them to be", () => {
  expect(Math.abs(rulesCharacters / writingRules.length - 1)).toBeLessThan(0.1);
});
