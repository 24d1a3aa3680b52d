import { describe, expect, test } from "vitest";
import { toFieldErrors } from "@/lib/http/problem";
import { copyName } from "@/lib/script/copy-name";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { type PersonaInput, personaSchema } from "@/lib/script/persona-schema";
import { toBrief } from "../support/write-all";

const errorsOf = (body: unknown) => {
  const result = personaSchema.safeParse(body);
  return result.success ? [] : toFieldErrors(result.error);
};

const toPersona = (input: Partial<PersonaInput>): Persona => personaSchema.parse({ name: "Ana", ...input });

test("a name is enough", () => {
  expect(personaSchema.parse({ name: "  Ana\u200b  Lind " })).toEqual({
    name: "Ana Lind",
    audience: null,
    tone: null,
    pointOfView: null,
    phrases: [],
    avoid: [],
    sample: "",
    language: "en",
    wordsPerMinute: null,
  });
});

test("all fields, cleaned; the line breaks of a sample stay", () => {
  const persona = toPersona({
    audience: "first-time  hosts",
    tone: "dry",
    point_of_view: "we",
    phrases: [{ text: " Let's dig\u202e in ", at_most: 2 }],
    avoid: ["guru", "Guru", "hack"],
    sample: "  One line.\r\nAnother\u200b line.\n\nA third. ",
    language: "de",
    words_per_minute: 118,
  });
  expect(persona).toEqual({
    name: "Ana",
    audience: "first-time hosts",
    tone: "dry",
    pointOfView: "we",
    phrases: [{ text: "Let's dig in", atMost: 2 }],
    avoid: ["guru", "hack"],
    sample: "One line.\nAnother line.\n\nA third.",
    language: "de",
    wordsPerMinute: 118,
  });
});

const phrase = (text: string, at_most = 1) => ({ text, at_most });

test.each<[string, unknown, string, string]>([
  ["no object", null, "", "A persona is a JSON object."],
  ["no name", {}, "/name", "Give the persona a name."],
  ["an invisible name", { name: " \u200b " }, "/name", "Give the persona a name."],
  ["a name that is too long", { name: "a".repeat(81) }, "/name", "At most 80 characters."],
  ["an unknown field", { name: "a", tune: "dry" }, "/tune", 'There is no field "tune".'],
  ["a tone that is too long", { name: "a", tone: "a".repeat(201) }, "/tone", "At most 200 characters."],
  [
    "another point of view",
    { name: "a", point_of_view: "they" },
    "/point_of_view",
    "Choose one of: I, we, you.",
  ],
  ["an empty phrase", { name: "a", phrases: [phrase("!")] }, "/phrases/0/text", "Write the phrase in words"],
  ["a long phrase", { name: "a", phrases: [phrase("a".repeat(81))] }, "/phrases/0/text", "At most 80"],
  ["no times at all", { name: "a", phrases: [phrase("b", 0)] }, "/phrases/0/at_most", "Choose from 1 to 10"],
  ["too many times", { name: "a", phrases: [phrase("b", 11)] }, "/phrases/0/at_most", "Choose from 1 to 10"],
  ["half a time", { name: "a", phrases: [phrase("b", 1.5)] }, "/phrases/0/at_most", "Choose from 1 to 10"],
  [
    "too many phrases",
    { name: "a", phrases: Array.from({ length: 11 }, (_, n) => phrase(`b${n}`)) },
    "/phrases",
    "At most 10 catch phrases.",
  ],
  [
    "the same phrase twice",
    { name: "a", phrases: [phrase("So"), phrase("so")] },
    "/phrases/1/text",
    "already",
  ],
  [
    "a phrase with a banned word",
    { name: "a", phrases: [phrase("b"), phrase("Three hacks for you")], avoid: ["hack"] },
    "/phrases/1/text",
    'This phrase says "hack", which is one of the words to avoid.',
  ],
  ["a word to avoid without a letter", { name: "a", avoid: ["!"] }, "/avoid/0", "Write the word"],
  [
    "a sample that is too long",
    { name: "a", sample: "a".repeat(5001) },
    "/sample",
    "At most 5,000 characters.",
  ],
  ["an unknown language", { name: "a", language: "tlh" }, "/language", "Choose one of: en"],
  ["too slow", { name: "a", words_per_minute: 79 }, "/words_per_minute", "Slower than 80"],
  ["too fast", { name: "a", words_per_minute: 261 }, "/words_per_minute", "Faster than 260"],
  ["a pace that is no number", { name: "a", words_per_minute: Number.NaN }, "/words_per_minute", "a number"],
])("%s is refused at its field", (_name, body, pointer, detail) => {
  expect(errorsOf(body)).toEqual([{ pointer, detail: expect.stringContaining(detail) }]);
});

describe("a persona's pace", () => {
  const rateOf = (persona: Partial<PersonaInput>, brief: Parameters<typeof toBrief>[0]) =>
    applyPersona(toBrief(brief), toPersona(persona)).words_per_minute;

  test("is the script's, unless the brief has its own", () => {
    expect(rateOf({ words_per_minute: 170 }, { topic: "a" })).toBe(170);
    expect(rateOf({ words_per_minute: 170 }, { topic: "a", words_per_minute: 140 })).toBe(140);
    expect(rateOf({}, { topic: "a" })).toBeUndefined();
  });

  test.each([
    ["en", "de", 150, 118],
    ["de", "en", 118, 150],
    ["de", "de", 118.5, 118.5],
    ["en", "ko", 120, 80],
  ] as const)("measured in %s, is said in %s: %d becomes %d", (own, language, rate, expected) => {
    expect(rateOf({ language: own, words_per_minute: rate }, { topic: "a", language })).toBe(expected);
  });
});

test.each([
  ["Ana", "Ana (copy)"],
  ["Ana (copy)", "Ana (copy)"],
  ["a".repeat(80), `${"a".repeat(73)} (copy)`],
  [`${"a".repeat(72)}\u{1F600}bcdefg`, `${"a".repeat(72)} (copy)`],
])("the copy of %s is %s", (name, copy) => {
  expect(copyName(name)).toBe(copy);
});
