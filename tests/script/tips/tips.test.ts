import fc from "fast-check";
import { expect, test } from "vitest";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { findConflicts } from "@/lib/script/feasibility";
import { templates } from "@/lib/script/templates/registry";
import type { Tip } from "@/lib/script/tips/tip";
import { tipsFor } from "@/lib/script/tips/tips-for";
import { badBriefs } from "./bad-briefs";
import { randomBriefs } from "./random-briefs";
import { soundBriefs } from "./sound-briefs";

const allTipsFor = (brief: Brief) => tipsFor(brief, Number.POSITIVE_INFINITY);

const apply = (brief: BriefInput, { fix }: Tip): Brief => briefSchema.parse({ ...brief, ...fix.change });

const idsOf = (brief: Brief) => allTipsFor(brief).map(({ id }) => id);

/** Applies the first tip's fix again and again; the tips in the order in which they were followed. */
function followAll(brief: Brief, most: number): string[] {
  const followed: string[] = [];
  for (let [tip] = tipsFor(brief); tip && followed.length <= most; [tip] = tipsFor(brief)) {
    followed.push(tip.id);
    brief = apply(brief, tip);
  }
  return followed;
}

function expectReadable({ id, kind, message, fix }: Tip) {
  expect(id === kind || id.startsWith(`${kind}:`), id).toBe(true);
  expect(message.length, message).toBeLessThanOrEqual(140);
  expect(message).toMatch(/^\S.*[.]$/s);
  const words = fix.label.split(" ").length;
  expect(words >= 2 && words <= 6, fix.label).toBe(true);
  expect(Object.keys(fix.change)).not.toEqual([]);
}

test("there are fifty briefs of each sort, in every template and more than eight languages", () => {
  for (const briefs of [badBriefs, soundBriefs]) {
    expect(briefs).toHaveLength(50);
    expect(new Set(briefs.map(({ name }) => name)).size).toBe(50);
  }
  const parsed = soundBriefs.map(({ brief }) => briefSchema.parse(brief));
  expect(new Set(parsed.map(({ template }) => template)).size).toBe(templates.length);
  expect(new Set(parsed.map(({ language }) => language)).size).toBeGreaterThan(8);
});

test.each(badBriefs)("flags $name: $expects is among the first three", ({ brief, expects }) => {
  const tips = tipsFor(briefSchema.parse(brief));
  expect(tips.map(({ kind }) => kind)).toContain(expects);
  expect(tips.length).toBeLessThanOrEqual(3);
});

test("at most two of the fifty sound briefs get any tip", () => {
  const alarms = soundBriefs.flatMap(({ name, brief }) =>
    allTipsFor(briefSchema.parse(brief)).map(({ id, message }) => `${name}: ${id} (${message})`),
  );
  const briefs = new Set(alarms.map((alarm) => alarm.split(":")[0])).size;
  console.log([`False alarms: ${briefs} of ${soundBriefs.length} sound briefs.`, ...alarms].join("\n"));
  expect(briefs).toBeLessThanOrEqual(2);
});

test("the templates' own examples get no tip, at any length that the template is made for", () => {
  for (const { id, exampleTopic: topic, seconds, suggestedKeyPoints: key_points } of templates) {
    const filled = {
      topic,
      template: id,
      key_points,
      audience: "beginners",
      call_to_action: "Subscribe now",
    };
    expect(idsOf(briefSchema.parse({ topic, template: id }))).toEqual([]);
    expect(idsOf(briefSchema.parse(filled))).toEqual([]);
    expect(idsOf(briefSchema.parse({ ...filled, duration_seconds: seconds.most }))).toEqual([]);
  }
});

test.each(badBriefs)("every fix for $name takes its tip away", ({ brief }) => {
  for (const tip of allTipsFor(briefSchema.parse(brief))) {
    expectReadable(tip);
    for (const asItStands of [brief, briefSchema.parse(brief)])
      expect(idsOf(apply(asItStands, tip))).not.toContain(tip.id);
  }
});

test.each(badBriefs)(
  "following the tips for $name ends within ten steps, and the brief can be met",
  ({ brief }) => {
    let fixed = briefSchema.parse(brief);
    expect(followAll(fixed, 10).length).toBeLessThanOrEqual(10);
    for (let [tip] = tipsFor(fixed); tip; [tip] = tipsFor(fixed)) fixed = apply(fixed, tip);
    expect(findConflicts(fixed)).toEqual([]);
  },
);

test("gives as many as asked for, always the same ones first", () => {
  for (const { brief: input } of badBriefs) {
    const brief = briefSchema.parse(input);
    const all = allTipsFor(brief);
    for (const most of [0, 1, 2, 3, 5]) expect(tipsFor(brief, most)).toEqual(all.slice(0, most));
  }
});

test("a dismissed tip stays away and makes room for the next, and comes back for another situation", () => {
  const input: BriefInput = {
    topic: "marketing",
    template: "podcast",
    style: "energetic",
    key_points: ["Prices", "Trust"],
  };
  const ids = (brief: BriefInput, dismissed: string[]) =>
    tipsFor(briefSchema.parse(brief), 3, new Set(dismissed)).map(({ id }) => id);
  expect(ids(input, [])).toEqual(["vague-topic:marketing", "style:podcast:energetic", "audience"]);
  expect(ids(input, ["vague-topic:marketing"])).toEqual([
    "style:podcast:energetic",
    "audience",
    "call-to-action",
  ]);
  expect(ids({ ...input, topic: "Fitness" }, ["vague-topic:marketing"])[0]).toBe("vague-topic:fitness");
  expect(ids({ ...input, topic: " MARKETING " }, ["vague-topic:marketing"])[0]).toBe(
    "style:podcast:energetic",
  );
});

test.each<[string, BriefInput, string]>([
  [
    "what comes before and what comes after are two points",
    { topic: "Tea at home", key_points: ["Before you pour", "After you pour"] },
    "duplicate",
  ],
  [
    "there and back are two points",
    { topic: "Moving house", key_points: ["Move from Mac to Windows", "Move from Windows to Mac"] },
    "duplicate",
  ],
  [
    "a number makes another point",
    {
      topic: "Tea at home",
      key_points: ["Week 1: rest the knee on a pillow", "Week 2: rest the knee on a pillow"],
    },
    "duplicate",
  ],
  [
    "a number or a negation is all that is added",
    {
      topic: "Tea at home",
      key_points: [
        "Water the plants by the window",
        "Never water the plants by the window",
        "Water the plants by the window 2",
      ],
    },
    "duplicate",
  ],
  [
    "a number says which of a whole field",
    { topic: "Top 10 movies of 2025", template: "list" },
    "vague-topic",
  ],
  [
    "a could that has no room is what a could is for",
    {
      topic: "How to tie a bowline",
      template: "short",
      duration_seconds: 15,
      key_points: [1, 2, 3].map((number) => ({
        text: `Say what the rope of number ${number} is made of and who needs it`,
        priority: "could" as const,
      })),
    },
    "crowded",
  ],
  [
    "a turn of phrase in a point is not asked for",
    { topic: "How to draw hands", avoid: ["just"], key_points: ["Just start with the thumb and the wrist"] },
    "banned-word",
  ],
  [
    "a short phrase that a neighbour might have written",
    { topic: "Comment se forme un orage", language: "fr", key_points: ["La vapeur se condense"] },
    "foreign-point",
  ],
  [
    "phrases that a language lesson teaches",
    {
      topic: "Three German phrases for your first trip to Berlin",
      key_points: [
        { text: "Ich hätte gern einen Kaffee und ein Brötchen", priority: "should" },
        { text: "Wo ist hier die nächste Haltestelle bitte", priority: "should" },
        { text: "Das ist aber wirklich sehr nett von Ihnen", priority: "should" },
      ],
    },
    "language",
  ],
  [
    "a persona may bring the audience",
    { topic: "Tea at home", persona_id: 1, key_points: ["a", "b"] },
    "audience",
  ],
])("is silent where %s", (_name, brief, kind) => {
  expect(allTipsFor(briefSchema.parse(brief)).map((tip) => tip.kind)).not.toContain(kind);
});

test("chooses the smaller change: a little more time, or fewer points", () => {
  const text = (number: number) => `Explain in some detail what point number ${number} is about and why`;
  const fields = {
    topic: "Tea at home",
    template: "explainer",
    audience: "beginners",
    call_to_action: "Try it",
  };
  const fixOf = (count: number, duration_seconds: number) =>
    tipsFor(
      briefSchema.parse({
        ...fields,
        duration_seconds,
        key_points: Array.from({ length: count }, (_, at) => text(at)),
      }),
    ).find(({ kind }) => kind === "crowded")?.fix;
  expect(
    idsOf(
      briefSchema.parse({
        ...fields,
        duration_seconds: 60,
        key_points: [...Array.from({ length: 8 }, (_, at) => text(at)), { text: text(8), priority: "could" }],
      }),
    ),
  ).toContain("crowded:60:8");
  expect(fixOf(8, 60)?.change).toEqual({ duration_seconds: 65 });
  expect(fixOf(30, 60)?.change).toHaveProperty("key_points");
});

test("what a brief says of its sections follows the points to their new numbers", () => {
  const brief = briefSchema.parse({
    topic: "How to start a podcast",
    key_points: ["Pick one listener", "Pick a listener", "Pick one listener", "Record three episodes"],
    sections: [{ section: "point:3", share: 0.2 }, { section: "point:2" }, { section: "recap" }],
  });
  const [tip] = tipsFor(brief);
  expect(tip?.kind).toBe("duplicate");
  expect(tip?.fix.change).toMatchObject({
    key_points: [
      { text: "Pick one listener" },
      { text: "Pick a listener" },
      { text: "Record three episodes" },
    ],
    sections: [{ section: "point:2", share: 0.2 }, { section: "recap" }],
  });
});

test("another template takes the beats of the old one away, and the style that was its own", () => {
  const brief = briefSchema.parse({
    topic: "How to fall asleep faster",
    template: "short",
    duration_seconds: 600,
    key_points: [{ text: "Breathe out longer than in", section: "beat:1" }],
    sections: [{ section: "beat:1", share: 0.3 }],
  });
  expect(tipsFor(brief)[0]?.fix.change).toEqual({
    template: "explainer",
    style: "educational",
    sections: [],
    key_points: [{ text: "Breathe out longer than in", priority: "must" }],
  });
});

test("shares that leave the points no time are given back to the plan", () => {
  const fields = { topic: "How to tie a bowline", duration_seconds: 60, template: "explainer" };
  const key_points = ["loop", "end", "tail", "knot", "rope"].map(
    (part) => `Show the ${part} from above and say where it goes`,
  );
  const sections = [{ section: "hook", share: 0.8 }, { section: "close" }];
  const [tip] = tipsFor(briefSchema.parse({ ...fields, key_points, sections }));
  expect(tip?.fix).toEqual({
    label: "Let the plan share the time",
    change: { sections: [{ section: "hook" }, { section: "close" }] },
  });
});

test("an ending is mended step by step where its share of the time is too small as well", () => {
  let brief = briefSchema.parse({
    topic: "How to tie a bowline",
    template: "short",
    duration_seconds: 20,
    call_to_action:
      "Follow us for one knot a day and show it to a friend who sails with you on Sundays in May. Fair winds to you all.",
    sections: [{ section: "close", share: 0.02 }],
  });
  const labels: string[] = [];
  for (let [tip] = tipsFor(brief); tip; [tip] = tipsFor(brief)) {
    labels.push(tip.fix.label);
    brief = apply(brief, tip);
    expect(idsOf(brief)).not.toContain(tip.id);
  }
  expect(labels).toEqual(["Keep only its beginning", "Let the plan share the time"]);
});

test("finds a banned word in an inflection that only its first letters tell", () => {
  const fields = { topic: "人気番組の作り方", language: "ja" as const, avoid: ["podcast"] };
  expect(idsOf(briefSchema.parse({ ...fields, key_points: ["人気のpodcastsを三つ紹介する"] }))).toEqual([
    "banned-word:podcast",
  ]);
});

test("what is offered is in the language of the brief, and never has a banned word", () => {
  const brief = {
    topic: "Eine Lampe anschließen",
    language: "de" as const,
    template: "tutorial",
    key_points: ["a", "b"],
  };
  expect(tipsFor(briefSchema.parse(brief)).map(({ fix }) => fix.change)).toEqual([
    { audience: "Menschen, die das zum ersten Mal machen" },
    { call_to_action: "Probier es heute aus und schreib uns davon" },
  ]);
  expect(idsOf(briefSchema.parse({ ...brief, avoid: ["probiere"] }))).toEqual(["audience"]);
  expect(idsOf(briefSchema.parse({ ...brief, language: "pl", topic: "Jak podłączyć lampę" }))).toEqual([]);
});

test("any brief: never throws, the same tips every time, no id twice, the brief untouched", () => {
  fc.assert(
    fc.property(randomBriefs, (brief) => {
      const before = structuredClone(brief);
      const tips = allTipsFor(brief);
      expect(brief).toEqual(before);
      expect(allTipsFor(before)).toEqual(tips);
      expect(new Set(tips.map(({ id }) => id)).size).toBe(tips.length);
      expect(tipsFor(brief)).toEqual(tips.slice(0, 3));
      for (const tip of tips) expectReadable(tip);
    }),
    { numRuns: 200 },
  );
});

test("any brief: every fix leaves a brief that parses and lacks the tip, and following them ends", () => {
  fc.assert(
    fc.property(randomBriefs, (brief) => {
      for (const tip of allTipsFor(brief)) expect(idsOf(apply(brief, tip))).not.toContain(tip.id);
      expect(followAll(brief, 60).length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 100 },
  );
});

test("any brief: what would be refused before the start has a tip, but for a point that is hardly foreign", () => {
  fc.assert(
    fc.property(randomBriefs, (brief) => {
      const refused = findConflicts(brief).filter(({ field }) => !field.startsWith("key_points/"));
      if (refused.length > 0) expect(allTipsFor(brief)).not.toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("thirty points take far less than a tenth of a second", () => {
  const times = Array.from({ length: 21 }, (_, run) => {
    const key_points = Array.from(
      { length: 30 },
      (_, at) => `On day ${at} of run ${run} the dough needs water and salt`,
    );
    const brief = briefSchema.parse({
      topic: "A month of bread",
      duration_seconds: 900,
      key_points,
      avoid: ["hack"],
    });
    const begun = performance.now();
    allTipsFor(brief);
    return performance.now() - begun;
  });
  expect(times.sort((a, b) => a - b)[10]).toBeLessThan(100);
});
