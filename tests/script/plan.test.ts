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
      }),
      { maxLength: 12 },
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
      expect(owned).toEqual([...owned].sort((a, b) => a - b));
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
