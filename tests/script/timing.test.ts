import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "@/lib/script/sentences";
import { countSyllables, estimateSeconds, toClock } from "@/lib/script/timing";

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
        ),
        {
          maxLength: 12,
        },
      ),
      (parts) => {
        const text = parts.join("");
        const sum = splitSentences(text).reduce(
          (total, sentence) => total + estimateSeconds(sentence, pace),
          0,
        );
        expect(sum).toBeCloseTo(estimateSeconds(text, pace), 6);
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
  ["cat", 1],
  ["listener", 3],
  ["podcast", 2],
  ["make", 1],
  ["table", 2],
  ["started", 2],
  ["walked", 1],
])("%s has %i syllables", (word, syllables) => {
  expect(countSyllables(word, "en")).toBe(syllables);
});

test.each([
  [0, "0:00"],
  [65.4, "1:05"],
  [59.6, "1:00"],
  [3600, "60:00"],
])("%s seconds are %s on the clock", (seconds, clock) => {
  expect(toClock(seconds)).toBe(clock);
});
