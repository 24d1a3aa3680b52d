import { expect, test } from "vitest";
import { anchorsOf, findAnchors } from "@/lib/script/key-points";
import { stemOf } from "@/lib/script/stem";

const must = (text: string) => ({ text, priority: "must" as const });

test.each([
  ["Record three episodes before launch", ["Record", "episodes", "launch"]],
  ["It costs 49 dollars", ["costs", "49", "dollars"]],
  ["Use a Shure MV7 in a small room", ["Shure", "MV7", "small"]],
  ["So it goes", ["So it goes"]],
])("the anchors of %j are %j", (text, anchors) => {
  expect(anchorsOf(must(text))).toEqual(anchors);
});

test("an anchor without a word is never found", () => {
  expect(findAnchors(["!!!"], ["Anything at all."])).toBe(-1);
});

test("marks that are letters of their own are kept, accents are not", () => {
  expect(stemOf("दिल")).not.toBe(stemOf("दाल"));
  expect(stemOf("かき")).not.toBe(stemOf("がぎ"));
  expect(stemOf("cafés")).toBe(stemOf("cafes"));
});

test("an anchor of several words may have two others between, no more", () => {
  expect(findAnchors(["three episodes"], ["Have three good episodes."])).toBe(0);
  expect(findAnchors(["three episodes"], ["Three of the very best episodes."])).toBe(-1);
});

test("the anchors are found by stem, within three sentences, and the first of them is named", () => {
  const sentences = ["Hello.", "We recorded it.", "An episode.", "It launches.", "Bye."];
  expect(findAnchors(["Record", "episodes", "launch"], sentences)).toBe(1);
  expect(findAnchors(["Record", "episodes", "bye"], sentences)).toBe(-1);
});

test("another word from the same root does not make a point", () => {
  expect(findAnchors(["university"], ["The universe is big."])).toBe(-1);
  expect(findAnchors(["universities"], ["One university is enough."])).toBe(0);
  expect(findAnchors(["1,500 steps"], ["Take 1500 steps a day."])).toBe(0);
});

test("in Japanese a Latin word is no piece of a longer one", () => {
  expect(findAnchors(["AI"], ["Gmail\u3092\u958b\u304f\u3002"], "ja")).toBe(-1);
  expect(findAnchors(["AI"], ["\u4eca\u65e5\u306fAI\u3092\u4f7f\u3046\u3002"], "ja")).toBe(0);
});
