import { expect, test } from "vitest";
import { allTexts } from "./texts/all-texts";
import { bannedWords } from "./texts/banned-words";
import type { PlantedText } from "./texts/planted-text";
import { sparePassages } from "./texts/spare-passages";

/** All that a text says, in order. */
function sentencesOf({ sections }: PlantedText): string[] {
  return sections.flatMap(({ sentences, callToAction }) => [
    ...sentences,
    ...(callToAction ? [callToAction.said] : []),
  ]);
}

/** Whether a text holds this very word or phrase; a star stands for the rest of a word. */
function holds(said: string, word: string): boolean {
  const pattern = word.replace(/[.?+^$()[\]{}|\\]/g, "\\$&").replace(/\*$/, "\\p{L}*");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").test(said);
}

test("there are at least 30 texts, most of them English, in eleven languages", () => {
  expect(allTexts.length).toBeGreaterThanOrEqual(30);
  expect(new Set(allTexts.map(({ name }) => name)).size).toBe(allTexts.length);
  expect(new Set(allTexts.map(({ language }) => language)).size).toBe(11);
});

test.each(allTexts.map((text) => [text.name, text] as const))("%s keeps its own brief", (_name, text) => {
  const sentences = sentencesOf(text);
  const said = sentences.join(" ");
  const banned = [...text.avoid, ...(bannedWords[text.language] ?? []).map(({ word }) => word)];
  expect(banned.filter((word) => holds(said, word))).toEqual([]);
  expect(new Set(sentences).size).toBe(sentences.length);
  if (text.language !== "ja") {
    const words = said.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(300);
  }
});

test.each(allTexts.map((text) => [text.name, text] as const))(
  "%s says what a fault is planted in",
  (_name, text) => {
    for (const { keyPoint, sentences } of text.sections) {
      const lower = sentences.join(" ").toLowerCase();
      if (keyPoint?.half) expect(lower).toContain(keyPoint.half[0].toLowerCase());
      for (const anchor of keyPoint?.anchors ?? [])
        for (const word of anchor.split(" "))
          expect(`${anchor}: ${lower}`, `${anchor} is said`).toContain(word.toLowerCase());
    }
    if (text.almost) {
      expect(sentencesOf(text)).toContain(text.almost[0]);
      expect(sentencesOf(text)).not.toContain(text.almost[1]);
    }
  },
);

test("no spare passage says a word that is banned anywhere in its language", () => {
  for (const text of allTexts) {
    const passage = (sparePassages[text.language] ?? []).join(" ");
    expect(passage).not.toBe("");
    expect(text.avoid.filter((word) => holds(passage, word))).toEqual([]);
  }
});

test("the sentence that plants a banned word says it", () => {
  for (const { word, said } of Object.values(bannedWords).flat())
    expect(said.toLowerCase()).toContain(word.replace("*", "").toLowerCase());
});
