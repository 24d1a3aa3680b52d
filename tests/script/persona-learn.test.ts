import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "@/lib/script/excerpt";
import { isLanguage, languages } from "@/lib/script/language";
import { learnFrom, leastSampleWords } from "@/lib/script/learn-from";
import { splitSentences } from "@/lib/script/sentences";

const codes = Object.keys(languages).filter(isLanguage);

/** Ten sentences of eleven words. */
const sample = Array.from(
  { length: 10 },
  (_, n) => `Every listener number ${n} hears a story about one patient gardener.`,
).join(" ");

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 1200 }),
  fc.string({ unit: "grapheme", maxLength: 800 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "'",
        "I'm",
        "…",
        "。",
        "\n\n",
        "的",
        "٣",
        "\ud800",
        "[pause 2s]",
        "constructor",
        " ",
      ),
      {
        maxLength: 400,
      },
    )
    .map((parts) => parts.join("")),
);

describe("what is learnt from a sample", () => {
  test("nothing from too short a text but how short it is", () => {
    expect(learnFrom("Ten words are not enough to say what is usual.", "en")).toEqual({
      words: 10,
      sentenceWords: null,
      pace: null,
      favourites: null,
    });
    expect(learnFrom("", "en").words).toBe(0);
  });

  test("the length of its sentences, and the range that most of them keep to", () => {
    const short = "This is short. ".repeat(10);
    const long = `${"this one is a good deal longer than all of the others are ".repeat(3)}. `;
    expect(learnFrom(sample, "en").sentenceWords).toEqual({ mean: 11, from: 11, to: 11 });
    const mixed = learnFrom(sample + short + long, "en").sentenceWords;
    expect(mixed).toMatchObject({ from: 3, to: 11 });
    expect(mixed?.mean).toBeGreaterThan(7);
  });

  test("words that come back, in any inflection, without the common ones", () => {
    const text = `${sample} ${"I'm sure, you're sure. ".repeat(5)} Gardeners garden. Gardeners wait.`;
    const { favourites } = learnFrom(text, "en");
    expect(favourites?.[0]).toBe("gardener");
    expect(favourites).toEqual(expect.arrayContaining(["listener", "story", "patient", "sure"]));
    expect(favourites).not.toContain("I'm");
    expect(favourites?.length).toBeLessThanOrEqual(8);
    expect(learnFrom(Array.from({ length: 120 }, (_, n) => `word${n}x`).join(" "), "en").favourites).toEqual(
      [],
    );
  });

  test("its time by the clock, and the words a minute of that", () => {
    const { pace, words } = learnFrom(sample, "en");
    expect(words).toBe(110);
    expect(pace?.wordsPerMinute).toBe(Math.round((words * 60) / (pace?.seconds ?? 1)));
  });

  test("any string in any language gives finite numbers, and words that stand in it", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...codes), (text, language) => {
        const { words, sentenceWords, pace, favourites } = learnFrom(text, language);
        expect(words >= leastSampleWords === (sentenceWords !== null)).toBe(true);
        for (const figure of [words, ...Object.values(sentenceWords ?? {}), ...Object.values(pace ?? {})])
          expect(Number.isFinite(figure) && figure >= 0).toBe(true);
        if (sentenceWords) expect(sentenceWords.from).toBeLessThanOrEqual(sentenceWords.to);
        for (const word of favourites ?? []) expect(text).toContain(word);
      }),
    );
  });
});

test("an excerpt is whole sentences from the beginning, as many as fit", () => {
  expect(excerptOf("One. Two. Three.", 9)).toBe("One. Two.");
  expect(excerptOf("One sentence that does not fit.", 9)).toBe("");
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constant(sample)), fc.integer({ min: 0, max: 600 }), (text, most) => {
      const excerpt = excerptOf(text, most);
      expect(excerpt.length).toBeLessThanOrEqual(most);
      const starts = splitSentences(text).map((_, at, all) =>
        all
          .slice(0, at + 1)
          .join("")
          .trim(),
      );
      expect(["", ...starts]).toContain(excerpt);
    }),
  );
});
