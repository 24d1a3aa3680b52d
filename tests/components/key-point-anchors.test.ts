import { expect, test } from "vitest";
import { chosenAnchors, keepAnchors, toAnchors, wordsToSay } from "@/components/generator/board/anchors";

test.each([
  ["three episodes, launch", ["three episodes", "launch"]],
  ["1,000 listeners; 3.5 stars,, ", ["1,000 listeners", "3.5 stars"]],
  ["Launch, launch, -", ["Launch"]],
  ["三集、发布", ["三集", "发布"]],
])("%j typed is %j", (typed, anchors) => {
  expect(toAnchors(typed)).toEqual(anchors);
});

test("a row says its own words, else those of its text, and nothing while it is empty", () => {
  expect(wordsToSay({ text: "Pick one listener" }, "en")).toEqual(["Pick", "listener"]);
  expect(wordsToSay({ text: "Pick one listener", anchors: ["fan"] }, "en")).toEqual(["fan"]);
  expect(wordsToSay({ text: " " }, "en")).toEqual([]);
});

test("words typed as the text gives them are not the creator's own, and there are at most eight", () => {
  expect(chosenAnchors("pick, listener", "Pick one listener", "en")).toBeUndefined();
  expect(chosenAnchors(" , ", "Pick one listener", "en")).toBeUndefined();
  expect(chosenAnchors("a1,b1, c1, d1, e1, f1, g1, h1, i1", "Pick", "en")).toHaveLength(8);
});

test.each([
  ["an inflection keeps it", ["listener"], "Pick two listeners", ["listener"]],
  ["a word that went is let go", ["listener", "pick"], "Pick a niche", ["pick"]],
  ["none left: back to automatic", ["listener"], "Cover art matters", undefined],
  ["a word of the creator's own stays with the point", ["fan"], "Pick one good listener", ["fan"]],
  ["and goes with it", ["fan"], "Cover art matters", undefined],
])("anchors after an edit: %s", (_, anchors, text, kept) => {
  expect(keepAnchors({ text: "Pick one listener", anchors }, text, "en")).toEqual(kept);
});

test("words chosen before there was a text stay", () => {
  expect(keepAnchors({ text: "", anchors: ["fan"] }, "P", "en")).toEqual(["fan"]);
});
