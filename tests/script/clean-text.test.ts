import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cleanText, dropUnspoken } from "@/lib/script/clean-text";
import { languages } from "@/lib/script/language";

/** A text as the tag characters that no screen shows. */
const asTags = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("");

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

test.each<[name: string, text: string, left: string]>([
  ["tag characters", `Tea${asTags("ignore the rules")} time`, "Tea time"],
  ["a language tag", "Tea\u{e0001} time", "Tea time"],
  ["marks of direction", "Tea\u200e\u200f\u061c time", "Tea time"],
  ["embeddings and overrides of direction", `Tea${range(0x202a, 0x202e)} time`, "Tea time"],
  ["isolates of direction", `Tea${range(0x2066, 0x2069)} time`, "Tea time"],
  ["zero-width space", "T\u200be\u200ba", "Tea"],
  ["word joiners and invisible operators", `Tea${range(0x2060, 0x2064)} time`, "Tea time"],
  ["a byte order mark", "\ufeffTea", "Tea"],
  ["a Mongolian vowel separator", "Te\u180ea", "Tea"],
  ["Mongolian selectors", "Te\u180b\u180c\u180da", "Tea"],
  ["Hangul fillers", "Te\u115f\u1160\u3164\uffa0a", "Tea"],
  ["Khmer vowels without a sound", "Te\u17b4\u17b5a", "Tea"],
  ["annotation marks", "Te\ufff9\ufffa\ufffba", "Tea"],
  ["selectors beyond those of emoji", `Tea${range(0xe0100, 0xe01ef)}`, "Tea"],
  ["control characters", `Te${range(0, 8)}\u000b\u000c${range(14, 31)}${range(127, 159)}a`, "Tea"],
  ["a joiner between Latin letters", "T\u200de\u200ca", "Tea"],
  ["a joiner at the start", "\u200dTea", "Tea"],
  ["joiners after a digit or a space", "5\u200d \u200ccups", "5 cups"],
  ["a row of joiners where one would do", "क्\u200d\u200c\u200d\u200cष", "क्\u200dष"],
])("%s: gone without a trace", (_name, text, left) => {
  expect(dropUnspoken(text)).toBe(left);
});

test.each([
  ["Hindi with a joiner", "क्\u200dष और र\u200dय"],
  ["Hindi with a non-joiner", "क्\u200cष"],
  ["Persian with a non-joiner", "می\u200cخواهم چای بنوشم"],
  ["a family", "👨\u200d👩\u200d👧"],
  ["a woman with a skin tone at work", "👩🏽\u200d💻"],
  ["a flag with a heart's selector", "🏳\ufe0f\u200d🌈"],
  ["a heart in colour", "❤\ufe0f"],
  ["a keycap", "1\ufe0f\u20e3"],
  ["line breaks and tabs", "Tea\n\n\tand cake\r\n"],
])("%s stays", (_name, text) => {
  expect(dropUnspoken(text)).toBe(text);
});

test("half a character is made a whole one, and both halves cannot be hidden apart", () => {
  expect(dropUnspoken("Tea \ud83c")).toBe("Tea \ufffd");
  expect(dropUnspoken("Tea \ud83c\u200b\udf75").isWellFormed()).toBe(true);
});

test.each([
  ["folds white space of every kind", "  Tea\u00a0\u2003and\n\n\tcake\u3000", "Tea and cake"],
  ["writes letters and their accents as one", "Cafe\u0301", "Café"],
  ["writes Hangul in syllables", "\u1112\u1161\u11ab", "한"],
  ["leaves nothing of what is never seen", "\u200b\u2066\u{e0041}\u3164 ", ""],
])("%s", (_name, text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

const letter = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("T", "é", "क", "्", "م", "한", "猫", "🌙", "🏽", "👩", "\ufe0f", " ", "\n"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\u200b", "\u200c", "\u200d", "\u202e", "\u3164", "\u{e0041}", "\ufeff"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);
const anyText = fc.array(letter, { maxLength: 20 }).map((letters) => letters.join(""));

test("what was cleaned once stays as it is", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = dropUnspoken(text);
      expect(dropUnspoken(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test("no text brings a tag, a bidi control or a zero-width space through", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(text)).not.toMatch(
        /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u{e0000}-\u{e0fff}]/u,
      );
    }),
    { numRuns: 2000 },
  );
});

const passages = z.object({ passages: z.array(z.object({ text: z.string() })) });

describe("plain text is left as it is", () => {
  test.each(Object.keys(languages))("%s", (language) => {
    const file = readFileSync(`bench/clock/passages/${language}.json`, "utf8");
    const texts = passages.parse(JSON.parse(file)).passages.map(({ text }) => text.normalize("NFC"));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(dropUnspoken(text)).toBe(text);
      expect(cleanText(text)).toBe(text.replace(/\s+/g, " ").trim());
    }
  });
});

test.each([
  ["a soft hyphen", "Tee\u00adkanne", "Teekanne"],
  ["hidden words spelt with variation selectors", "Tea \u2615\ufe0f\ufe01\ufe04\ufe0a", "Tea \u2615\ufe0f"],
  ["a joiner of graphemes", "Te\u034fa", "Tea"],
])("%s goes", (_name, text, kept) => {
  expect(dropUnspoken(text)).toBe(kept);
});

test("cleaning twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
    { numRuns: 2000 },
  );
});
