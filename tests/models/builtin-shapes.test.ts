import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePoint } from "@/lib/models/builtin/point";
import { parseTopic } from "@/lib/models/builtin/topic";

describe("a topic in sentences", () => {
  test.each([
    ["How to Start a Podcast", "action", "starting a podcast"],
    ["stop wasting food", "action", "learning to stop wasting food"],
    ["Learning Spanish in a Year", "action", "learning Spanish in a year"],
    ["why cats purr", "clause", "why cats purr"],
    ["How does Wi-Fi work?", "clause", "how Wi-Fi works"],
    ["What is inflation?", "clause", "what inflation really is"],
    ["I want to explain to my team why we moved to Postgres.", "clause", "why we moved to Postgres"],
    ["best budget microphones 2026", "thing", "the best budget microphones of 2026"],
    ["Top 5 mistakes new runners make", "thing", "the mistakes new runners make"],
    ["BITCOIN EXPLAINED", "thing", "Bitcoin"],
    ["The History of Tea", "thing", "the history of tea"],
    ["iPhone vs Pixel", "choice", "iPhone and Pixel"],
    ["Is coffee good for you?", "question", "this question"],
    ["My first marathon", "personal", "my first marathon"],
    ["🔥🔥🔥", "unspoken", "this"],
  ])("%s", (typed, kind, about) => {
    const topic = parseTopic(typed);
    expect([topic.kind, topic.slots.about]).toEqual([kind, about]);
  });

  test("any text can be spoken of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
        const { slots } = parseTopic(typed);
        expect(slots.about).toBeTruthy();
        expect(slots.about?.length).toBeLessThanOrEqual(110);
      }),
    );
  });
});

describe("a key point in sentences", () => {
  test.each([
    ["Pick one listener", "instruction", "pick one listener"],
    ["Don't compare yourself with others", "instruction", "don't compare yourself with others"],
    ["Record three episodes before launch", "instruction", "record three episodes before launch"],
    ["Most podcasts quit before episode ten", "claim", "most podcasts quit before episode ten"],
    ["Plants turn light into sugar", "claim", "plants turn light into sugar"],
    ["I nearly gave up at mile 20", "claim", "I nearly gave up at mile 20"],
    ["Battery life", "thing", "battery life"],
    ["Price", "thing", "price"],
    ["Hamburg", "thing", "Hamburg"],
    ["$49 price", "thing", "$49 price"],
    ["The decision that changed everything", "thing", "the decision that changed everything"],
    ["The hidden cost of each choice", "thing", "the hidden cost of each choice"],
    ["Who should buy it and who should skip it", "clause", "who should buy it and who should skip it"],
    ["Skipping rest days", "doing", "skipping rest days"],
    ["What is it for?", "question", "what is it for?"],
    ["1. Use a timer.", "instruction", "use a timer"],
  ])("%s", (typed, shape, inside) => {
    const point = parsePoint(typed);
    expect([point.shape, point.inside]).toEqual([shape, inside]);
  });

  test("a step can be spoken of as something one is doing", () => {
    expect(parsePoint("Pick a name and keep it").stepping).toBe("picking a name and keeping it");
    expect(parsePoint("Never skip breakfast").stepping).toBeUndefined();
  });
});
