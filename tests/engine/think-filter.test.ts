import fc from "fast-check";
import { expect, test } from "vitest";
import { createThinkFilter } from "@/lib/engine/think-filter";

function filter(pieces: readonly string[]): string {
  const withoutThoughts = createThinkFilter();
  return pieces.map((piece) => withoutThoughts(piece)).join("");
}

/** Every way of cutting a text into two, and into single characters. */
function cuttingsOf(text: string): string[][] {
  const inTwo = Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)]);
  return [...inTwo, [...text], text.split("")];
}

test.each<[name: string, answer: string, text: string]>([
  ["no reasoning", "Hello there. You are early.", "Hello there. You are early."],
  ["reasoning, then the text", "<think>Three words? No.</think>Hello there.", "Hello there."],
  ["the text on the next line", "<think>\nThree words?\n</think>\n\nHello there.", "Hello there."],
  ["white space first", " \n<think>Hm.</think>Hello there.", "Hello there."],
  ["no reasoning in it", "<think></think>Hello there.", "Hello there."],
  ["signs that look like the end", "<think>a < b, </thin, </think</think>Hello there.", "Hello there."],
  ["reasoning that is never closed", "<think>Three words? No. </thin", ""],
  ["reasoning alone", "<think>Three words?</think>", ""],
  ["a longer tag", "<thinking>Hello there.", "<thinking>Hello there."],
  ["another tag", "<b>Hello</b> there.", "<b>Hello</b> there."],
  ["a sign of its own", "< 5 minutes is enough.", "< 5 minutes is enough."],
  ["a tag in capitals, which no server sends", "<THINK>Hello.", "<THINK>Hello."],
  ["the tag later on", "Hello. <think>there</think> Bye.", "Hello. <think>there</think> Bye."],
  ["a second pair", "<think>a</think>Hello. <think>b</think>", "Hello. <think>b</think>"],
  ["the end alone", "Hello there.</think>", "Hello there.</think>"],
  ["nothing", "", ""],
])("an answer with %s gives its text however it is cut", (_name, answer, text) => {
  for (const pieces of cuttingsOf(answer)) expect(filter(pieces)).toBe(text);
});

test("white space before a text without reasoning stays", () => {
  for (const pieces of cuttingsOf(" \n Hello.")) expect(filter(pieces)).toBe(" \n Hello.");
});

test("any way of cutting any answer gives the same text", () => {
  const part = fc.constantFrom("<think>", "</think>", "<thi", "<", ">", "Hello. ", "🌙", "\n", " ", "think");
  const pieces = fc.array(part, { maxLength: 12 });
  fc.assert(
    fc.property(pieces, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (parts, lengths) => {
      const answer = parts.join("");
      const cut: string[] = [];
      for (let at = 0; at < answer.length; at += cut.at(-1)?.length ?? 1)
        cut.push(answer.slice(at, at + (lengths[cut.length % lengths.length] ?? 1)));
      expect(filter(cut)).toBe(filter([answer]));
    }),
  );
});
