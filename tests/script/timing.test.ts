import fc from "fast-check";
import { expect, test } from "vitest";
import { clockMethods, isLanguage, type Language, languages } from "@/lib/script/language";
import { splitSentences } from "@/lib/script/sentences";
import {
  clockVersion,
  estimateSeconds,
  type Pace,
  toClock,
  wordsIn,
  wordsPerMinuteOf,
} from "@/lib/script/timing";

const pace = { language: "en", style: "conversational" } as const;

const passage =
  "Most people start a podcast with a microphone. The better place to start is a single listener, with a name and a habit. Once you know who that is, every choice gets easier, and most of the equipment can wait.";

test("ordinary prose runs at the style's words a minute, within 10%", () => {
  const words = passage.split(" ").length;
  expect((words / estimateSeconds(passage, pace)) * 60).toBeGreaterThan(135);
  expect((words / estimateSeconds(passage, pace)) * 60).toBeLessThan(165);
});

test("words a minute of one's own scale the time", () => {
  expect(estimateSeconds(passage, { ...pace, wordsPerMinute: 75 })).toBeCloseTo(
    2 * estimateSeconds(passage, { ...pace, wordsPerMinute: 150 }),
    6,
  );
});

test("the times of the sentences add up to the time of the text", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "Hello there. ",
          "Is it 3.5 km?\n",
          "Well, yes - I think so! ",
          "NASA said so.\n\n",
          "終わり。",
          "Dr. Smith paid $1,299.50 for it. ",
          "Am 3. Mai kam er, z.B. um 9:30! ",
          "1. Open example.com/start… ",
          'He asked "why?" and left. ',
          "In the U.S. iPhones cost more etc. than here\n",
          "- one, two\n",
          "[pause 2s] Then 5 km [pause 1.5s]\n\n",
          "Es kostet 1 299 € oder 50 %. ",
          "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w。x.y。",
          "  \n",
        ),
        {
          maxLength: 12,
        },
      ),
      fc.constantFrom<Language>("en", "de", "ja"),
      (parts, language) => {
        const text = parts.join("");
        const sum = splitSentences(text).reduce(
          (total, sentence) => total + estimateSeconds(sentence, { ...pace, language }),
          0,
        );
        expect(sum).toBeCloseTo(estimateSeconds(text, { ...pace, language }), 6);
      },
    ),
  );
});

test("an explicit pause counts as it says, at any pace", () => {
  const without = estimateSeconds("Wait for it. There.", pace);
  expect(estimateSeconds("Wait for it. [pause 2s] There.", pace)).toBeCloseTo(without + 2, 6);
});

test("no text takes no time", () => {
  expect(estimateSeconds("", pace)).toBe(0);
});

test.each([
  [0, "0:00"],
  [65.4, "1:05"],
  [59.6, "1:00"],
  [3600, "60:00"],
])("%s seconds are %s on the clock", (seconds, clock) => {
  expect(toClock(seconds)).toBe(clock);
});

const codes = Object.keys(languages).filter(isLanguage);

test("any string in any language takes a finite time, not below zero", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          "\ud800",
          "\udc00",
          "$",
          "1,",
          "1.",
          ".",
          "http://",
          "a@",
          "́",
          "्",
          "[pause ",
          "٣",
          "½",
          "A",
          "\u0000",
        ),
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom(...codes), (text, language) => {
      const seconds = estimateSeconds(text, { language, style: "conversational" });
      expect(Number.isFinite(seconds) && seconds >= 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each(codes)("%s: its usual words a minute, said outright, change nothing", (language) => {
  const usual: Pace = { language, style: "educational" };
  const text = "2026: NASA, 3.5 km. Да, это так. これは本です。 हाँ! نعم.\n\nFin";
  const outright = { ...usual, wordsPerMinute: wordsPerMinuteOf(usual) };
  expect(estimateSeconds(text, outright)).toBe(estimateSeconds(text, usual));
});

test("a speaker's words a minute are words of the language", () => {
  const german: Pace = { language: "de", style: "conversational" };
  expect(wordsPerMinuteOf({ ...german, wordsPerMinute: 118 })).toBe(118);
  expect(wordsPerMinuteOf(german)).toBeCloseTo(118, 0);
  expect(wordsIn(60, german)).toBe(118);
  expect(wordsIn(60, { ...german, language: "en" })).toBe(150);
});

test("where half of a video is silent, the words take twice the time and an explicit pause does not", () => {
  const half = { ...pace, visualShare: 0.5 };
  expect(estimateSeconds(passage, half)).toBeCloseTo(2 * estimateSeconds(passage, pace), 6);
  expect(estimateSeconds(`${passage} [pause 3s]`, half)).toBeCloseTo(
    2 * estimateSeconds(passage, pace) + 3,
    6,
  );
  expect(wordsIn(60, half)).toBe(75);
});

test.each<[Language, string, number]>([
  [
    "de",
    "Heute zeige ich dir, wie du aus alten Brettern ein kleines Regal baust, ohne viel Geld auszugeben.",
    118,
  ],
  ["ru", "Сегодня я покажу, как сделать из старых досок небольшую полку и не потратить много денег.", 121],
  ["bg", "Днес ще ти покажа как да направиш от стари дъски малък рафт, без да харчиш много пари.", 122],
  ["es", "Hoy te enseño a hacer un pequeño estante con tablas viejas, sin gastar mucho dinero.", 143],
])("ordinary %s prose runs near its own usual pace", (language, text, usual) => {
  const seconds = estimateSeconds(text, { language, style: "conversational" });
  const wordsPerMinute = (text.split(" ").length / seconds) * 60;
  expect(wordsPerMinute / usual).toBeGreaterThan(0.77);
  expect(wordsPerMinute / usual).toBeLessThan(1.3);
});

test("68 Bulgarian words take about half a minute, 31 Japanese characters about six seconds", () => {
  const sentence = "Днес ще ти покажа как да направиш от стари дъски малък рафт, без да харчиш много пари. ";
  const bulgarian = estimateSeconds(sentence.repeat(4), { language: "bg", style: "conversational" });
  expect(bulgarian).toBeGreaterThan(25);
  expect(bulgarian).toBeLessThan(42);
  const japanese = estimateSeconds("今日は古い板で小さな棚を作る方法をお見せします、お金は要りません", {
    language: "ja",
    style: "conversational",
  });
  expect(japanese).toBeGreaterThan(5);
  expect(japanese).toBeLessThan(11);
});

test("an abbreviation or a question inside a sentence is no sentence end", () => {
  const stop = estimateSeconds("He came. She left.", pace) - estimateSeconds("He came She left.", pace);
  const pauseAfter = (text: string, without: string) =>
    estimateSeconds(text, pace) - estimateSeconds(without, pace);
  expect(stop).toBeCloseTo(0.45, 6);
  expect(pauseAfter("Dr. Smith came", "doctor Smith came")).toBeCloseTo(0, 6);
  expect(pauseAfter("The co. was sold", "The co was sold")).toBeCloseTo(0, 6);
  expect(pauseAfter('"Why?" he said', "Why he said")).toBeCloseTo(0.15, 6);
});

test("every language says how its syllables are found, and the clock has a version", () => {
  for (const code of codes) expect(clockMethods[languages[code].method]).toMatch(/\w/);
  expect(languages.ja.method).toBe("morae");
  expect(clockVersion).toBe(2);
});
