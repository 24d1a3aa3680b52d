import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibratedRate, refuseReading } from "@/lib/script/calibrated-rate";
import { isLanguage, languages } from "@/lib/script/language";
import { passageFor } from "@/lib/script/reading-passages";
import { splitSentences } from "@/lib/script/sentences";
import { estimateSeconds } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import { rateIn } from "@/lib/script/words-per-minute";

const codes = Object.keys(languages).filter(isLanguage);
const style = "conversational";
const own = codes.filter((language) => passageFor(language).language === language);

describe("the rate of a reading", () => {
  const readable = fc
    .tuple(fc.constantFrom(...own), fc.array(fc.constantFrom("", " [pause 2s]", " [pause 0.5s]")))
    .map(([language, pauses]) => {
      const sentences = splitSentences(passageFor(language).text);
      return { language, text: sentences.map((sentence, at) => sentence + (pauses[at] ?? "")).join("") };
    });

  test("gives the clock's own seconds back, unless it is beyond what is planned with", () => {
    fc.assert(
      fc.property(readable, fc.double({ min: 5, max: 400, noNaN: true }), ({ text, language }, seconds) => {
        const { wordsPerMinute, is } = calibratedRate({ text, language, style, seconds });
        expect(wordsPerMinute).toBeGreaterThanOrEqual(80);
        expect(wordsPerMinute).toBeLessThanOrEqual(260);
        const clock = estimateSeconds(text, { language, style, wordsPerMinute });
        if (is === "reached") expect(Math.abs(clock - seconds) / seconds).toBeLessThan(0.01);
        else if (is === "slowest") expect(clock).toBeLessThan(seconds);
        else expect(clock).toBeGreaterThan(seconds);
      }),
    );
  });

  test("that is slower or faster than speech is the nearest that is planned with, and says so", () => {
    const { text, language } = passageFor("en");
    expect(calibratedRate({ text, language, style, seconds: 290 })).toEqual({
      wordsPerMinute: 80,
      is: "slowest",
    });
    expect(calibratedRate({ text, language, style, seconds: 11 })).toEqual({
      wordsPerMinute: 260,
      is: "fastest",
    });
    expect(calibratedRate({ text, language, style, seconds: 0 })).toEqual({
      wordsPerMinute: 260,
      is: "fastest",
    });
  });
});

test("there is a text to read in four languages, and the English one for the others", () => {
  expect(own).toEqual(["en", "es", "fr", "de"]);
  expect(passageFor("it")).toEqual(passageFor("en"));
});

test.each(own)("the text in %s takes about a minute, and its words a minute are the clock's", (language) => {
  const { text } = passageFor(language);
  const seconds = (countWords(text, language) * 60) / languages[language].usualWordsPerMinute;
  expect(seconds).toBeGreaterThan(55);
  expect(seconds).toBeLessThan(70);
  const { wordsPerMinute } = calibratedRate({ text, language, style, seconds });
  expect(Math.abs(wordsPerMinute / languages[language].usualWordsPerMinute - 1)).toBeLessThan(0.015);
});

test.each([
  [9.9, /under 10 seconds/],
  [10, null],
  [300, null],
  [300.1, /over 5 minutes/],
] as const)("a reading of %d s: %s", (seconds, refusal) => {
  if (refusal) expect(refuseReading(seconds)).toMatch(refusal);
  else expect(refuseReading(seconds)).toBeNull();
});

test("a rate goes to another language and back, but for rounding", () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.integer({ min: 145, max: 175 }), (language, rate) => {
      const there = rateIn(language, "en", rate);
      if (there > 80 && there < 260)
        expect(Math.abs(rateIn("en", language, there) - rate)).toBeLessThanOrEqual(2);
    }),
  );
});
