import { expect, test } from "vitest";
import { findEvidence } from "@/components/script/find-evidence";
import { toParagraphs } from "@/components/script/paragraphs";

const sections = [
  { index: 0, sentences: ["Start here. ", "It is easy.\n\n"] },
  { index: 1, sentences: ["Pick one listener. ", "Then write to them.\n", "It is easy.\n\n"] },
];

test.each([
  ["It is easy.", undefined, ["sentence-0-1"]],
  ["It is easy.", 1, ["sentence-1-2"]],
  ["Pick one listener. Then write to them.", 1, ["sentence-1-0", "sentence-1-1"]],
  ["one listener", 1, ["sentence-1-0"]],
  ["Start here.", 1, ["sentence-0-0"]],
  ["Not in the script.", undefined, []],
  ["", undefined, []],
])("%j in section %j is at %j", (evidence, section, ids) => {
  expect(findEvidence(evidence, sections, section)).toEqual(ids);
});

test("a line break ends a paragraph wherever it stands", () => {
  expect(toParagraphs(["One. ", "Two.\n", "Three.\nFour. ", "Five.\n\n"])).toEqual([
    [
      { sentence: 0, text: "One. " },
      { sentence: 1, text: "Two." },
    ],
    [{ sentence: 2, text: "Three." }],
    [
      { sentence: 2, text: "Four. " },
      { sentence: 3, text: "Five." },
    ],
  ]);
});
