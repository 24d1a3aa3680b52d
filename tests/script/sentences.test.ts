import fc from "fast-check";
import { expect, test } from "vitest";
import { createSentenceReader, endsSentence, splitSentences } from "@/lib/script/sentences";

const trimmed = (text: string) => splitSentences(text).map((sentence) => sentence.trim());

test.each<[string, string[]]>([
  ["Hello World. My name is Jonas.", ["Hello World.", "My name is Jonas."]],
  ["What is your name? My name is Jonas.", ["What is your name?", "My name is Jonas."]],
  ["There it is! I found it.", ["There it is!", "I found it."]],
  ["My name is Jonas E. Smith.", ["My name is Jonas E. Smith."]],
  ["Please turn to p. 55.", ["Please turn to p. 55."]],
  ["Were Jane and co. at the party?", ["Were Jane and co. at the party?"]],
  [
    "They closed the deal with Pitt, Briggs & Co. It closed yesterday.",
    ["They closed the deal with Pitt, Briggs & Co.", "It closed yesterday."],
  ],
  ["I can see Mt. Fuji from here.", ["I can see Mt. Fuji from here."]],
  [
    "St. Michael's Church is on 5th st. near the light.",
    ["St. Michael's Church is on 5th st. near the light."],
  ],
  ["I live in the U.S. How about you?", ["I live in the U.S.", "How about you?"]],
  ["I work for the U.S. Government in Virginia.", ["I work for the U.S. Government in Virginia."]],
  ["She has $100.00 in her bag.", ["She has $100.00 in her bag."]],
  [
    "He teaches science (He previously worked for 5 years as an engineer.) at the local University.",
    ["He teaches science (He previously worked for 5 years as an engineer.) at the local University."],
  ],
  [
    "Her email is Jane.Doe@example.com. I sent her an email.",
    ["Her email is Jane.Doe@example.com.", "I sent her an email."],
  ],
  [
    "The site is: https://www.example.50.com/new-site/awesome_content.html. Please check it out.",
    ["The site is: https://www.example.50.com/new-site/awesome_content.html.", "Please check it out."],
  ],
  ["She turned to him, 'This is great.' she said.", ["She turned to him, 'This is great.' she said."]],
  [
    'She turned to him, "This is great." She held the book out to show him.',
    ['She turned to him, "This is great."', "She held the book out to show him."],
  ],
  ["Hello!! Long time no see.", ["Hello!!", "Long time no see."]],
  ["Hello?! Is that you?", ["Hello?!", "Is that you?"]],
  ["1. The first item\n2. The second item", ["1. The first item", "2. The second item"]],
  [
    "It rose 3.5 percent. Dr. Lee agreed, e.g. on taxes.",
    ["It rose 3.5 percent.", "Dr. Lee agreed, e.g. on taxes."],
  ],
  ["Wait… there is more… And it ends.", ["Wait… there is more…", "And it ends."]],
  ["I never meant that.... She left the store.", ["I never meant that....", "She left the store."]],
  ["これはテストです。次の文です！終わり。", ["これはテストです。", "次の文です！", "終わり。"]],
  ["यह पहला वाक्य है। यह दूसरा है।", ["यह पहला वाक्य है।", "यह दूसरा है।"]],
  ["هل أنت بخير؟ نعم، شكرا.", ["هل أنت بخير؟", "نعم، شكرا."]],
  ["First line without stop\nSecond line", ["First line without stop", "Second line"]],
])("%s", (text, sentences) => {
  expect(trimmed(text)).toEqual(sentences);
});

const fragments = fc.constantFrom(
  "Dr. Lee",
  "U.S.",
  " ",
  "\n",
  "\n\n",
  ".",
  "!",
  "?",
  "...",
  "…",
  "”",
  '"',
  ")",
  "(",
  "e.g.",
  "3.5",
  "Hello",
  "world",
  "it's",
  "。",
  "字",
  "है।",
  "؟",
  "A",
  "b",
  "1.",
  "No.",
  "😀",
  "in the U.S. How are you",
  "at 5 p.m. It was",
  "the U.S. Government",
  "on p. 55 of it",
  "it. iPhone sales",
  "\u200b",
);

const hostileText = fc
  .array(fc.oneof(fragments, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("any way of cutting the text into pieces gives the same sentences", () => {
  fc.assert(
    fc.property(hostileText, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (text, lengths) => {
      const reader = createSentenceReader();
      const sentences: string[] = [];
      for (let at = 0, turn = 0; at < text.length; turn++) {
        const length = lengths[turn % lengths.length] ?? 1;
        sentences.push(...reader.push(text.slice(at, at + length)));
        at += length;
      }
      sentences.push(...reader.end());
      expect(sentences).toEqual(splitSentences(text));
    }),
    { numRuns: 2000 },
  );
});

test("loses and adds nothing", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(splitSentences(text).join("")).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("a sentence is given out as soon as the word after it is there", () => {
  const reader = createSentenceReader();
  expect(reader.push("Hello there. ")).toEqual([]);
  expect(reader.push("How ")).toEqual(["Hello there. "]);
  expect(reader.end()).toEqual(["How "]);
});

test.each([
  ["It is done.", true],
  ["It is done.” ", true],
  ["Is it (done?)", true],
  ["終わり。", true],
  ["It is", false],
  ["It is,", false],
  ["", false],
])("endsSentence(%j) is %s", (text, whole) => {
  expect(endsSentence(text)).toBe(whole);
});
