import { expect, test } from "vitest";
import { type Draft, toBriefInput, toDraft } from "@/components/generator/brief-draft";
import { moveSection, resizeSection, sectionsOf } from "@/components/generator/plan-changes";
import { previewPlan } from "@/components/generator/preview-plan";
import { toBrief } from "../support/write-all";

const draft = toDraft(
  toBrief({
    topic: "How to Start a Podcast",
    template: "tutorial",
    duration_seconds: 300,
    key_points: ["Pick one listener", "Choose a quiet room", "Record three episodes"],
  }),
  "builtin",
);

function planOf(changed: Draft) {
  const plan = previewPlan(toBriefInput(changed).brief);
  if (!plan) throw new Error("The draft is not valid.");
  return plan;
}

const keys = (changed: Draft) => sectionsOf(planOf(changed)).map(({ key }) => key);
const secondsOf = (changed: Draft, key: string) =>
  sectionsOf(planOf(changed)).find((section) => section.key === key)?.seconds ?? 0;

test("a section moves up and down between hook and close, and no further", () => {
  const natural = keys(draft);
  const [, first = "", second = ""] = natural;
  const moved = { ...draft, sections: moveSection(draft, planOf(draft), second, -1) };
  expect(keys(moved).slice(0, 3)).toEqual([natural[0], second, first]);
  const back = { ...moved, sections: moveSection(moved, planOf(moved), second, 1) };
  expect(keys(back)).toEqual(natural);
  expect(moveSection(draft, planOf(draft), first, -1)).toBe(draft.sections);
});

test("a section that is made longer keeps its time when another moves, and the whole stays as long", () => {
  const [, , , key = ""] = keys(draft);
  const longer = { ...draft, sections: resizeSection(draft, planOf(draft), key, 90) };
  expect(secondsOf(longer, key)).toBeCloseTo(90, 1);
  const moved = { ...longer, sections: moveSection(longer, planOf(longer), key, -1) };
  expect(secondsOf(moved, key)).toBeCloseTo(90, 1);
  const total = sectionsOf(planOf(moved)).reduce((sum, { seconds }) => sum + seconds, 0);
  expect(total).toBeCloseTo(300, 6);
});

test("a wish stays with its point when points change places, and goes with it", () => {
  const [first, second, third] = draft.keyPoints;
  if (!first || !second || !third) throw new Error("There are not three points.");
  const wished = { ...draft, sections: [{ section: `row:${third.id}`, share: 0.4 }] };
  expect(secondsOf(wished, "point:2")).toBeCloseTo(120, 1);
  const swapped = { ...wished, keyPoints: [third, first, second] };
  expect(secondsOf(swapped, "point:0")).toBeCloseTo(120, 1);
  const without = { ...wished, keyPoints: [first, second] };
  expect(toBriefInput(without).brief.sections).toBeUndefined();
  expect(toDraft(toBrief(toBriefInput(wished).brief), "builtin").sections).toEqual([
    { section: "row:3", share: 0.4 },
  ]);
});
