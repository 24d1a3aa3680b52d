import { expect, test } from "vitest";
import { type BriefInput, paceOf } from "@/lib/script/brief";
import { checkScript } from "@/lib/script/check-script";
import { findConflicts } from "@/lib/script/feasibility";
import { planSections } from "@/lib/script/plan";
import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";
import { changedResults, drop, failingSections, relax } from "@/lib/script/review";
import { sectionsToRewrite } from "@/lib/script/sections-to-rewrite";
import { estimateSeconds } from "@/lib/script/timing";
import { toBrief } from "../support/write-all";

const input: BriefInput = {
  topic: "Tea",
  duration_seconds: 60,
  key_points: ["Warm the pot", "Boil the water", { text: "Wait three minutes", priority: "should" }],
  call_to_action: "Subscribe now",
  avoid: ["Guru", "hack"],
};
const brief = toBrief(input);

function requirementOf(id: string, of = brief) {
  const found = checkScript(of, "").requirements.find((requirement) => requirement.id === id);
  if (!found) throw new Error(`There is no requirement ${id}.`);
  return found;
}

test.each<[string, string, Partial<BriefInput>]>([
  ["a must point", "key_point:0", { key_points: [{ text: "Warm the pot", priority: "should" }] }],
  ["a should point", "key_point:2", { key_points: [{ text: "Wait three minutes", priority: "could" }] }],
  ["the time", "time", { levels: { time: "should" } }],
  ["a word to avoid", "avoid:guru", { levels: { "avoid:guru": "should" } }],
  ["the call to action", "call_to_action", { levels: { call_to_action: "should" } }],
  ["a should", "hook", { levels: { hook: "advice" } }],
])("relaxing %s changes it alone", (_name, id, { key_points, levels }) => {
  const relaxed = relax(brief, requirementOf(id));
  const [point] = toBrief({ topic: "a", key_points: key_points ?? [] }).key_points;
  expect(relaxed).toEqual({
    ...brief,
    levels: levels ?? {},
    key_points: brief.key_points.map((other) => (other.text === point?.text ? point : other)),
  });
  expect(findConflicts(relaxed)).toEqual([]);
});

test.each<[string, string, Partial<BriefInput>]>([
  ["a point", "key_point:1", { key_points: ["Warm the pot", brief.key_points[2] ?? ""] }],
  ["the call to action", "call_to_action", { call_to_action: undefined }],
  ["a word to avoid", "avoid:guru", { avoid: ["hack"] }],
  ["the time", "time", { levels: { time: "off" } }],
  ["the order", "key_point_order:must", { levels: { "key_point_order:must": "off" } }],
])("dropping %s takes it out of the brief", (_name, id, change) => {
  const dropped = drop(brief, requirementOf(id));
  expect(dropped).toEqual(toBrief({ ...input, ...change }));
  const ids = checkScript(dropped, "").requirements.map((requirement) => requirement.id);
  if (!id.startsWith("key_point:")) expect(ids).not.toContain(id);
});

test("a word that a persona may have brought is turned off, since the persona would bring it back", () => {
  const voiced = { ...brief, persona_id: 7 };
  const dropped = drop(voiced, requirementOf("avoid:guru"));
  expect(dropped).toEqual({ ...voiced, levels: { "avoid:guru": "off" } });
  expect(checkScript(dropped, "A guru.").requirements.some(({ id }) => id === "avoid:guru")).toBe(false);
});

test("a level goes with its requirement: one must alone has no order", () => {
  const relaxed = relax(brief, requirementOf("key_point_order:must"));
  expect(relaxed.levels).toEqual({ "key_point_order:must": "should" });
  expect(drop(relaxed, requirementOf("key_point:0")).levels).toEqual({});
});

test("a level says how much a verdict counts, never what the verdict is", () => {
  const text = "Boil the water. Warm the pot. A guru waits three minutes. Subscribe now.";
  const strict = checkScript(brief, text).requirements;
  const ids = strict.filter(({ kind }) => kind !== "key_point").map(({ id }) => id);
  for (const level of ["should", "advice"] as const) {
    const levels = Object.fromEntries(ids.map((id) => [id, level]));
    const eased = checkScript({ ...brief, levels }, text);
    expect(eased.requirements).toEqual(
      strict.map((result) => (ids.includes(result.id) ? { ...result, level } : result)),
    );
  }
});

test("a level for no requirement, or for a key point, is a conflict that names it", () => {
  const levels = { "avoid:heron": "off", "key_point:0": "should", time: "should" } as const;
  const [conflict, ...others] = findConflicts(toBrief({ ...input, levels }));
  expect(others).toEqual([]);
  expect(conflict?.field).toBe("levels");
  expect(conflict?.detail).toContain('"avoid:heron", "key_point:0"');
});

const sections = ["Hook here. A hack.\n\n", "A hack, and tea.\n\n", "Tea is calm. The end."];

function receiptOf(...requirements: Partial<RequirementResult>[]): Receipt {
  return {
    compliant: false,
    status: "needs_review",
    seconds: 1,
    words: 1,
    versions: {},
    requirements: requirements.map((given, index) => ({
      id: String(index),
      kind: "clean_text",
      label: "",
      level: "must",
      status: "fail",
      detail: "",
      ...given,
    })),
  };
}

test.each<[string, Partial<RequirementResult>[], number[]]>([
  ["a must of one section: that section", [{ section: 1 }], [1]],
  ["a must of the whole: where its sentences stand", [{ evidence: "A hack.", also: ["The end."] }], [0, 2]],
  ["a sentence over a line break", [{ evidence: "A  hack, and\ntea." }], [1]],
  ["several musts: all their sections", [{ section: 2 }, { section: 0 }], [0, 2]],
  ["the time: the sections that missed theirs", [{ kind: "time" }, { ...offTime(1), level: "should" }], [1]],
  ["the time, and all sections keep theirs: the last", [{ kind: "time" }], [2]],
  ["a should or a passed must: nothing", [{ level: "should" }, { status: "pass", section: 1 }], []],
  ["a must without a place: everything", [{}], [0, 1, 2]],
  ["a section that is not there: everything", [{ section: 7 }], [0, 1, 2]],
])("%s is written again", (_name, results, expected) => {
  expect(failingSections(receiptOf(...results), sections)).toEqual(expected);
});

test("of a sentence told twice only the later one is written again", () => {
  const told = ["Tea is calm.\n\n", "Wait.\n\n", "Tea is calm."];
  expect(failingSections(receiptOf({ kind: "repetition", evidence: "Tea is calm." }), told)).toEqual([2]);
});

function offTime(section: number) {
  return { kind: "section_time", section } as const;
}

test("a script whose brief plans other sections by now is written again as a whole", () => {
  const levels = { time: "off", repetition: "off" } as const;
  const lenient = toBrief({ topic: "Tea", duration_seconds: 60, avoid: ["hack"], levels });
  const written = planSections(lenient).sections.map(({ title }, index) => ({
    title,
    text: index === 1 ? "This is a hack.\n\n" : "This is fine.\n\n",
  }));
  const renamed = written.map((section) => ({ ...section, title: `${section.title}!` }));
  expect(sectionsToRewrite(lenient, written)).toEqual([1]);
  expect(sectionsToRewrite(lenient, renamed)).toEqual(written.map((_, index) => index));
  expect(sectionsToRewrite({ ...lenient, avoid: [] }, renamed)).toEqual([]);
});

test("a section that made up for a failing one is written again with it", () => {
  const timed = toBrief({
    topic: "Tea",
    duration_seconds: 300,
    avoid: ["hack"],
    levels: { repetition: "off" },
  });
  const plan = planSections(timed).sections;
  const write = (secondsOf: (index: number) => number) =>
    plan.map(({ title }, index) => ({
      title,
      text: textOf(secondsOf(index), index === 1 ? "A hack." : "Tea."),
    }));
  const textOf = (seconds: number, first: string) => {
    let text = first;
    while (estimateSeconds(`${text} Tea.\n\n`, paceOf(timed)) <= seconds) text += " Tea.";
    return `${text}\n\n`;
  };
  const planned = plan.map(({ seconds }) => seconds);
  const lost = (planned[1] ?? 0) - 2;
  const last = plan.length - 1;
  expect(
    sectionsToRewrite(
      timed,
      write((index) => planned[index] ?? 0),
    ),
  ).toEqual([1]);
  const stretched = write(
    (index) => (planned[index] ?? 0) + (index === last ? lost : index === 1 ? -lost : 0),
  );
  expect(sectionsToRewrite(timed, stretched)).toEqual([1, last]);
  expect(sectionsToRewrite({ ...timed, levels: { ...timed.levels, time: "should" } }, stretched)).toEqual([
    1,
  ]);
});

test("two receipts differ where a status does, and where only one of them has the requirement", () => {
  const before = receiptOf({ id: "a" }, { id: "b" }, { id: "gone" });
  const after = receiptOf({ id: "a", status: "pass" }, { id: "b", detail: "Other words." }, { id: "new" });
  expect(changedResults(before, after).map(({ id, was, is }) => [id, was, is])).toEqual([
    ["a", "fail", "pass"],
    ["new", null, "fail"],
    ["gone", "fail", null],
  ]);
  expect(changedResults(before, before)).toEqual([]);
});
