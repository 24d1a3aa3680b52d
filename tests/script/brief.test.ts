import { expect, test } from "vitest";
import { toFieldErrors } from "@/lib/http/problem";
import { briefSchema } from "@/lib/script/brief";
import { checkScript } from "@/lib/script/check-script";
import { findConflicts } from "@/lib/script/feasibility";
import { toBrief } from "../support/write-all";

const errorsOf = (body: unknown) => {
  const result = briefSchema.safeParse(body);
  return result.success ? [] : toFieldErrors(result.error);
};

test("a topic is enough, and everything else has a default", () => {
  expect(toBrief({ topic: "Tea" })).toMatchObject({
    topic: "Tea",
    template: "explainer",
    language: "en",
    model: "builtin",
    key_points: [],
    avoid: [],
    levels: {},
  });
  expect(toBrief({ topic: "Tea", template: "short" }).duration_seconds).toBeLessThan(60);
});

test("a brief that was parsed once parses to itself", () => {
  const brief = toBrief({
    topic: "Tea",
    key_points: ["Boil the water", { text: "Warm the pot", priority: "could" }],
  });
  expect(briefSchema.parse(brief)).toEqual(brief);
});

test("a plain key point is a must", () => {
  expect(toBrief({ topic: "Tea", key_points: ["Boil the water"] }).key_points).toEqual([
    { text: "Boil the water", priority: "must" },
  ]);
});

test.each<[string, unknown, string, string]>([
  ["no topic", {}, "/topic", "Say what the script is about."],
  ["an empty topic", { topic: " \u200b " }, "/topic", "Say what the script is about."],
  ["a topic that is no text", { topic: 5 }, "/topic", "This must be a text."],
  ["an unknown field", { topic: "a", lenght: 5 }, "/lenght", 'There is no field "lenght".'],
  ["an unknown template", { topic: "a", template: "poem" }, "/template", 'There is no template "poem".'],
  ["too short", { topic: "a", duration_seconds: 3 }, "/duration_seconds", "at least 15 seconds"],
  ["a length as text", { topic: "a", duration_seconds: "60" }, "/duration_seconds", "a number of seconds"],
  ["an unknown style", { topic: "a", style: "epic" }, "/style", "Choose one of: conversational"],
  ["an unknown language", { topic: "a", language: "tlh" }, "/language", "Choose one of: en"],
  ["an empty point", { topic: "a", key_points: ["b", ""] }, "/key_points/1", "Write the point"],
  [
    "a point without a word",
    { topic: "a", key_points: ["!!!"] },
    "/key_points/0",
    "Write the point in words",
  ],
  ["a word to avoid without a letter", { topic: "a", avoid: ["!"] }, "/avoid/0", "Write the word"],
  ["a persona beyond all numbers", { topic: "a", persona_id: 3_000_000_000 }, "/persona_id", ""],
  ["a list that is none", { topic: "a", avoid: "guru" }, "/avoid", "Words to avoid are a list."],
  [
    "a level that is none",
    { topic: "a", levels: { time: "could" } },
    "/levels/time",
    "Choose one of: should",
  ],
  ["a long id", { topic: "a", levels: { ["x".repeat(121)]: "off" } }, `/levels/${"x".repeat(121)}`, ""],
  [
    "too many levels",
    { topic: "a", levels: Object.fromEntries(Array.from({ length: 61 }, (_, id) => [`${id}`, "off"])) },
    "/levels",
    "At most 60",
  ],
  ["levels that are a list", { topic: "a", levels: ["time"] }, "/levels", "Levels are {"],
  ["no object", [], "", "A brief is a JSON object."],
])("refuses %s at its field, with a sentence", (_name, body, pointer, detail) => {
  const errors = errorsOf(body);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.pointer).toBe(pointer);
  expect(errors[0]?.detail).toContain(detail);
});

test("names every wrong field at once", () => {
  expect(errorsOf({ style: "epic", duration_seconds: 1 }).map(({ pointer }) => pointer)).toEqual([
    "/topic",
    "/duration_seconds",
    "/style",
  ]);
});

test("control, bidi and zero-width characters are removed, and white space is folded", () => {
  expect(toBrief({ topic: "How\u202e to \u0007 start\u200b a\n podcast" }).topic).toBe(
    "How to start a podcast",
  );
});

test("half a character and a repeated word to avoid are put right", () => {
  expect(toBrief({ topic: "a\ud800b" }).topic).toBe("a\ufffdb");
  expect(toBrief({ topic: "a", avoid: ["Hack", "hack"] }).avoid).toEqual(["Hack"]);
});

test("a banned word that a must has to say is found before anything runs", () => {
  const fields = { topic: "Tea", avoid: ["podcasts"] };
  expect(findConflicts(toBrief({ ...fields, key_points: ["Start a podcast"] }))[0]).toMatchObject({
    field: "avoid",
  });
  expect(findConflicts(toBrief({ ...fields, call_to_action: "Hear the podcast" }))).toHaveLength(1);
  const should = { text: "Start a podcast", priority: "should" as const };
  expect(findConflicts(toBrief({ ...fields, key_points: [should] }))).toEqual([]);
});

test("must-have points that cannot be said in the time are found before anything runs", () => {
  const points = Array.from(
    { length: 9 },
    (_, number) => `Explain in some detail what point number ${number} means`,
  );
  const [conflict] = findConflicts(
    toBrief({ topic: "Tea", template: "short", duration_seconds: 30, key_points: points }),
  );
  expect(conflict?.field).toBe("duration_seconds");
  expect(conflict?.detail).toMatch(
    /^9 must-have points need about \d+ seconds; 30 seconds leave \d+ for them/,
  );
  expect(conflict?.detail).toMatch(
    /Make the script \d+ seconds long, merge some points, or drop or lower these \d: "Explain/,
  );
  const longer = Number(conflict?.detail.match(/script (\d+) seconds long/)?.[1]);
  const extended = { topic: "Tea", template: "short", key_points: points };
  expect(findConflicts(toBrief({ ...extended, duration_seconds: longer }))).toEqual([]);
  expect(findConflicts(toBrief({ ...extended, duration_seconds: longer - 5 }))).toHaveLength(1);
  expect(findConflicts(toBrief({ topic: "Tea", duration_seconds: 300, key_points: points }))).toEqual([]);
});

test("a point in another language than the script's is a contradiction, unless its words are given", () => {
  const text = "You should always record the first three of them before you launch";
  const fields = { topic: "Podcasts", language: "de" as const };
  expect(findConflicts(toBrief({ ...fields, key_points: [text] }))).toMatchObject([
    { field: "key_points/0" },
  ]);
  expect(findConflicts(toBrief({ ...fields, key_points: [{ text, anchors: ["drei Folgen"] }] }))).toEqual([]);
});

test("a call to action that is longer than the end of the script is found", () => {
  const call_to_action =
    "Download the checklist and then tell us in a comment what you would change about it. ".repeat(3);
  expect(findConflicts(toBrief({ topic: "Tea", duration_seconds: 20, call_to_action }))).toMatchObject([
    { field: "call_to_action" },
  ]);
  expect(findConflicts(toBrief({ topic: "Tea", duration_seconds: 600, call_to_action }))).toEqual([]);
});

test("a screen tutorial's length is the video's: half of it is said", () => {
  const fields = { topic: "Audacity", duration_seconds: 300 };
  const [screen, spoken] = [
    toBrief({ ...fields, template: "screen-tutorial" }),
    toBrief({ ...fields, template: "tutorial", style: "educational" }),
  ];
  const text = "Open the file and look at the left edge of the window.";
  expect(checkScript(screen, text).seconds).toBeCloseTo(2 * checkScript(spoken, text).seconds, 0);
});

test.each(["Pour in slow circles", "Aglio, olio e peperoncino"])(
  "a short must that could be of another language is no conflict: %j",
  (text) => {
    expect(findConflicts(toBrief({ topic: "Coffee at home", key_points: [text] }))).toEqual([]);
  },
);
