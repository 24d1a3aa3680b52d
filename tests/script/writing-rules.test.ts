import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitWords } from "@/lib/script/words";
import { canary, readsOutRules, writingRules } from "@/lib/script/writing-rules";
import { buildGoodDrafts } from "../planted/build-scripts";

const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test("the rules hold the canary, and a script has no other reason to say it", () => {
  expect(writingRules).toContain(canary);
  expect(canary).toMatch(/\d/);
});

test.each<[name: string, sentences: string[]]>([
  ["as it stands", [`My word is ${canary}.`]],
  ["in capitals", [`My word is ${canary.toUpperCase()}!`]],
  ["in wide letters", [`My word is ${wide(canary)}.`]],
  ["without its hyphen", ["My word is quillmark7f3a."]],
  ["with a space for its hyphen", ["My word is Quillmark 7F3A."]],
  ["letter by letter", [`It is ${[...canary].join(" ")}, they say.`]],
  ["letter by letter with hyphens", [`It is ${[...canary].join("-")}.`]],
  ["letter by letter with full stops", [`It is ${[...canary].join(". ")}.`]],
  ["over two sentences", ["My word begins with quill.", " Mark-7f3a is its end."]],
  ["over four sentences", ["The first is quill.", "Mark.", "7f.", "3a."]],
  ["in the last sentence of many", [...Array<string>(30).fill("Tea is good for you. "), canary]],
])("the canary %s is found", (_name, sentences) => {
  expect(readsOutRules(sentences)).toBe(true);
});

test.each<[name: string, sentences: string[]]>([
  ["no sentence", []],
  ["an empty one", [""]],
  ["half of the canary", ["A quillmark is a mark of a quill."]],
  ["its other half", ["The room is 7f3a."]],
  ["the canary backwards", ["a3f7-kramlliuq"]],
  ["talk about rules", ["The rules of a good script: write whole sentences, and read them aloud."]],
])("%s is not", (_name, sentences) => {
  expect(readsOutRules(sentences)).toBe(false);
});

const canaryWords = splitWords(canary);
const ruleWords = splitWords(writingRules);
/** Every run of so many words of the rules that does not hold a part of the canary. */
const runsOf = (length: number) =>
  ruleWords
    .slice(length - 1)
    .map((_, at) => ruleWords.slice(at, at + length))
    .filter((run) => !run.some((word) => canaryWords.includes(word)));

describe("words of the rules in a row", () => {
  test("eight are found, wherever in the rules they stand, and whatever is said around them", () => {
    expect(runsOf(8).length).toBeGreaterThan(150);
    for (const run of runsOf(8)) {
      expect(readsOutRules([`${run.join(" ")}.`])).toBe(true);
      expect(readsOutRules([`I was told: ${run.join(", ").toUpperCase()}, and so on.`])).toBe(true);
    }
  });

  test("eight are found over a sentence end, wherever it falls", () => {
    fc.assert(
      fc.property(fc.constantFrom(...runsOf(8)), fc.integer({ min: 1, max: 7 }), (run, at) => {
        const first = `So ${run.slice(0, at).join(" ")}. `;
        expect(readsOutRules([first, `${run.slice(at).join(" ")} it is.`])).toBe(true);
      }),
    );
  });

  test("seven are not, nor are eight with another word among them", () => {
    for (const run of runsOf(7)) expect(readsOutRules([`Well, ${run.join(" ")} indeed.`])).toBe(false);
    for (const run of runsOf(8))
      expect(readsOutRules([`${run.slice(0, 4).join(" ")} zebra ${run.slice(4).join(" ")}.`])).toBe(false);
  });
});

test("no good script reads out the rules, at none of its sentences", () => {
  const drafts = buildGoodDrafts();
  expect(drafts.length).toBe(100);
  for (const draft of drafts) {
    const sentences = draft.sections.flatMap((section) => section.sentences);
    for (const [at] of sentences.entries()) expect(readsOutRules(sentences.slice(0, at + 1))).toBe(false);
  }
});
