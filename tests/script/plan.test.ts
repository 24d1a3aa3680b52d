import fc from "fast-check";
import { expect, test } from "vitest";
import { carryOver, planSections } from "@/lib/script/plan";
import { templates } from "@/lib/script/templates/registry";
import { toBrief } from "../support/write-all";

const briefs = fc
  .record({
    template: fc.constantFrom(...templates.map(({ id }) => id)),
    duration_seconds: fc.integer({ min: 15, max: 3600 }),
    key_points: fc.array(
      fc.record({
        text: fc.constantFrom(
          "Pick one listener",
          "Record three episodes before launch",
          "Price",
          "Why it breaks so often",
        ),
        priority: fc.constantFrom("must" as const, "should" as const, "could" as const),
        section: fc.option(fc.constantFrom("beat:0", "beat:2", "beat:9", "recap"), {
          nil: undefined,
          freq: 2,
        }),
      }),
      { maxLength: 12 },
    ),
    sections: fc.array(
      fc.record({
        section: fc.constantFrom(
          "hook",
          "setup",
          "beat:0",
          "beat:1",
          "beat:2",
          "point:0",
          "point:1",
          "recap",
          "close",
        ),
        share: fc.option(fc.double({ min: 0.02, max: 0.8, noNaN: true }), { nil: undefined }),
      }),
      { maxLength: 8 },
    ),
  })
  .map((fields) => toBrief({ topic: "How to start", ...fields }));

test("sections fill the time exactly, one after the other, each with time of its own", () => {
  fc.assert(
    fc.property(briefs, (brief) => {
      const { sections } = planSections(brief);
      let start = 0;
      for (const [position, section] of sections.entries()) {
        expect(section.index).toBe(position);
        expect(section.startSeconds).toBeCloseTo(start, 6);
        expect(section.seconds).toBeGreaterThan(0);
        start += section.seconds;
      }
      expect(start).toBeCloseTo(brief.duration_seconds, 6);
      expect(sections[0]?.role).toBe("hook");
      expect(sections.at(-1)?.role).toBe("close");
    }),
  );
});

test("every point has exactly one owner or is dropped; musts are never dropped; the given order stays", () => {
  fc.assert(
    fc.property(briefs, (brief) => {
      const { sections, dropped } = planSections(brief);
      const owned = sections.flatMap((section) => section.keyPoints.map((point) => point.position));
      const isArranged = brief.sections.length > 0 || brief.key_points.some(({ section }) => section);
      if (!isArranged) expect(owned).toEqual([...owned].sort((a, b) => a - b));
      expect([...owned, ...dropped.map(({ position }) => position)].sort((a, b) => a - b)).toEqual(
        brief.key_points.map((_, position) => position),
      );
      expect(dropped.filter(({ priority }) => priority === "must")).toEqual([]);
    }),
  );
});

test("drops the lowest priority first, and of equals the last", () => {
  const brief = toBrief({
    topic: "Tea",
    template: "short",
    duration_seconds: 15,
    key_points: [
      { text: "Warm the pot before the tea goes in", priority: "could" },
      "Boil the water",
      { text: "Let it stand for some minutes and then pour", priority: "should" },
      { text: "Serve it with a slice of lemon and some sugar", priority: "could" },
      { text: "Clean the pot with nothing but hot water", priority: "should" },
    ],
  });
  const { dropped } = planSections(brief);
  expect(dropped.map(({ position }) => position)).toEqual([3, 0, 4, 2].slice(0, dropped.length));
  expect(dropped.length).toBeGreaterThan(1);
});

test("what earlier sections took too much or too little is shared out over the rest", () => {
  const plan = planSections(toBrief({ topic: "Tea", duration_seconds: 120 }));
  const planned = plan.sections.map((section) => section.seconds);
  const first = (planned[0] ?? 0) + 5;
  const carried = carryOver(plan, [first]);
  expect(first + carried.slice(1).reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(120, 6);
  expect(carryOver(plan, [])).toEqual(planned);
});

const five = [
  "Pick one listener",
  "Choose a quiet room",
  "Record three episodes",
  "Name the show",
  "Publish weekly",
];
const fiveMinutes = { topic: "How to start", template: "tutorial", duration_seconds: 300, key_points: five };
const keysOf = (sections: { key: string }[]) => sections.map(({ key }) => key);

test("a brief puts sections in an order; hook and close stay where they are, unknown names change nothing", () => {
  const natural = planSections(toBrief(fiveMinutes));
  const order = ["recap", "close", "point:2", "no:9", "setup", "hook"].map((section) => ({ section }));
  const { sections } = planSections(toBrief({ ...fiveMinutes, sections: order }));
  expect(keysOf(natural.sections).slice(0, 3)).toEqual(["hook", "setup", "point:0"]);
  expect(keysOf(sections)).toEqual(
    keysOf(natural.sections).map(
      (key) => ({ setup: "recap", "point:2": "point:2", recap: "setup" })[key] ?? key,
    ),
  );
});

test("a section gets the share that the brief gives it, and the others what is left in their old proportion", () => {
  const natural = planSections(toBrief(fiveMinutes)).sections;
  const wished = toBrief({ ...fiveMinutes, sections: [{ section: "point:1", share: 0.3 }] });
  const { sections } = planSections(wished);
  const at = keysOf(sections).indexOf("point:1");
  expect(sections[at]?.seconds).toBeCloseTo(90, 6);
  const factor = (300 - 90) / (300 - (natural[at]?.seconds ?? 0));
  for (const [index, section] of sections.entries())
    if (index !== at) expect(section.seconds).toBeCloseTo((natural[index]?.seconds ?? 0) * factor, 6);
});

test("a point is made in the beat that it names; its order is then that of the plan", () => {
  const named = toBrief({
    ...fiveMinutes,
    key_points: five.map((text, at) => (at === 0 || at === 4 ? { text, section: "beat:4" } : text)),
  });
  const { sections } = planSections(named);
  const beat = sections.find(({ key }) => key === "beat:4");
  expect(beat?.title).toBe("The mistake to avoid");
  expect(beat?.keyPoints.map(({ text }) => text)).toEqual([five[0], five[4]]);
  const told = sections.flatMap(({ keyPoints }) => keyPoints.map(({ text }) => text));
  expect(told).toEqual([five[0], five[4], five[1], five[2], five[3]]);
});
