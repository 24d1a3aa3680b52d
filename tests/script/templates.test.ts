import { describe, expect, test } from "vitest";
import { briefSchema } from "@/lib/script/brief";
import { anchorsOf } from "@/lib/script/key-points";
import { planSections } from "@/lib/script/plan";
import { requireTemplate, templates } from "@/lib/script/templates/registry";

test("every template has its own id and name", () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
});

test("there are at least six", () => {
  expect(templates.length).toBeGreaterThanOrEqual(6);
});

test("an unknown id is refused", () => {
  expect(() => requireTemplate("nothing")).toThrow('There is no template "nothing".');
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const framing = [...template.opening, ...template.closing];

  test("opens with a hook and ends with a close", () => {
    expect(template.opening[0]?.role).toBe("hook");
    expect(template.closing.at(-1)?.role).toBe("close");
  });

  test("leaves at least half of the time to the body", () => {
    expect(framing.every(({ share }) => share > 0)).toBe(true);
    expect(framing.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(0.5);
  });

  test("keeps a hook short however long the script is", () => {
    expect(template.opening[0]?.atMostSeconds).toBeLessThanOrEqual(15);
  });

  test("has its usual length between the least and the most", () => {
    const { least, usual, most } = template.seconds;
    expect(least <= usual && usual <= most).toBe(true);
  });

  test("has five to eight beats with titles of their own", () => {
    const titles = template.body.beats.map(({ title }) => title);
    expect(titles.length).toBeGreaterThanOrEqual(5);
    expect(titles.length).toBeLessThanOrEqual(8);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("suggests three to five key points, each with words that can be looked for", () => {
    expect(template.suggestedKeyPoints.length).toBeGreaterThanOrEqual(3);
    expect(template.suggestedKeyPoints.length).toBeLessThanOrEqual(5);
    for (const text of template.suggestedKeyPoints) {
      const anchors = anchorsOf({ text, priority: "must" });
      expect(anchors.length, text).toBeGreaterThan(0);
      expect(anchors, text).not.toContain(text);
    }
  });

  test("plans its example at its usual length without dropping a suggested point", () => {
    const brief = briefSchema.parse({
      topic: template.exampleTopic,
      template: template.id,
      key_points: template.suggestedKeyPoints,
    });
    const plan = planSections(brief);
    expect(plan.dropped).toEqual([]);
    expect(plan.sections.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(
      template.seconds.usual,
      3,
    );
  });
});
