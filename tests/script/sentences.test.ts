import fc from "fast-check";
import { expect, test } from "vitest";
import { createSentenceReader, endsSentence, splitSentences } from "@/lib/script/sentences";
import { latinCases } from "./sentence-cases";
import { otherScriptCases } from "./sentence-cases-other-scripts";

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

const byLanguage = Object.entries({ ...latinCases, ...otherScriptCases }).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);

test.each(byLanguage)("$language: $text", ({ text }) => {
  const sentences = text.split("|");
  expect(trimmed(sentences.join(""))).toEqual(sentences.map((sentence) => sentence.trim()));
});

test("a pause belongs to the sentence before it", () => {
  expect(splitSentences("Wait. [pause 2s] Now. [pause 1.5 s]\n\nGo on. [Pause] It is.")).toEqual([
    "Wait. [pause 2s] ",
    "Now. [pause 1.5 s]\n\n",
    "Go on. ",
    "[Pause] It is.",
  ]);
  expect(splitSentences("Go on.\n[pause 2s]\nStop.")).toEqual(["Go on.\n[pause 2s]\n", "Stop."]);
  expect(splitSentences("Go on.\n\n[pause 2s] Stop.")).toEqual(["Go on.\n\n", "[pause 2s] Stop."]);
});

test("white space goes with the sentence before it, and only that of the beginning with the first", () => {
  expect(splitSentences(" \n One.\t\n  Two. \n")).toEqual([" \n One.\t\n  ", "Two. \n"]);
  expect(splitSentences(" \n")).toEqual([" \n"]);
  expect(splitSentences("")).toEqual([]);
});

test.each([
  ["a blank line ends a sentence in any case", "And so on\n\nit goes", ["And so on\n\n", "it goes"]],
  ["a line separator is a line break", "One\u2028Two", ["One\u2028", "Two"]],
  ["marks alone are no sentence", "...\n— Hello.", ["...\n— Hello."]],
])("%s", (_, text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test("a bracket that is never closed counts for 400 characters", () => {
  const [first, ...others] = splitSentences(`「${"あ。".repeat(300)}`);
  expect(first).toHaveLength(401);
  expect(new Set(others)).toEqual(new Set(["あ。"]));
});

const fragments = fc.constantFrom(
  ...[
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
  ],
  ...[
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
    "‘s",
  ],
  ...[
    "the U.S. Government",
    "on p. 55 of it",
    "it. iPhone sales",
    "\u200b",
    "1.) ",
    "2.) ",
    "• ",
    "a. ",
    "b. ",
    "- ",
    "— ",
  ],
  ...[
    "[pause 2s]",
    " [pau",
    "« ",
    " »",
    "“",
    "„",
    "「",
    "」",
    "（",
    "）",
    "と言",
    "说",
    ". . . .",
    " . . . ",
    "\u2028",
    "\r\n",
    "\u00a0",
  ],
  ...[
    "z. B.",
    "т. д.",
    "am 3. Oktober",
    "2024. 5. 3. ",
    "world.Today is",
    "；",
    "\ud83d",
    "\udc00",
    ".\u0301",
    "다.그",
    "*",
    "ए. पी. ",
  ],
);

/** Single fragments, and long runs of one that go past every limit of the rules. */
const runs = fc
  .tuple(fragments, fc.constantFrom(1, 1, 1, 1, 2, 3, 45, 90, 410))
  .map(([text, times]) => text.repeat(times));

const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: runs }, fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 40,
  })
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

test("takes any string, loses and adds nothing, and gives no empty sentence", () => {
  const anyText = fc.oneof(hostileText, fc.string({ unit: "binary", maxLength: 200 }));
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = splitSentences(text);
      expect(sentences.join("")).toBe(text);
      expect(sentences).not.toContain("");
      expect(typeof endsSentence(text)).toBe("boolean");
    }),
    { numRuns: 2000 },
  );
});

test("every case gives the same sentences character by character", () => {
  for (const { text } of byLanguage) {
    const whole = text.replaceAll("|", "");
    const reader = createSentenceReader();
    const sentences = [...whole].flatMap((character) => reader.push(character));
    expect([...sentences, ...reader.end()]).toEqual(splitSentences(whole));
  }
});

test("after its end a reader begins anew", () => {
  const reader = createSentenceReader();
  reader.push("「Hello. 1. One");
  reader.end();
  expect([...reader.push("Go. Stop. 2. Two"), ...reader.end()]).toEqual(splitSentences("Go. Stop. 2. Two"));
});

test("a sentence is given out as soon as the word after it is there", () => {
  const reader = createSentenceReader();
  expect(reader.push("Hello there. ")).toEqual([]);
  expect(reader.push("How ")).toEqual(["Hello there. "]);
  expect(reader.end()).toEqual(["How "]);
});

test("after a full stop of Chinese or Japanese one character is enough", () => {
  const reader = createSentenceReader();
  expect(reader.push("終わりました。")).toEqual([]);
  expect(reader.push("次")).toEqual(["終わりました。"]);
});

test.each([
  ["It is done.", true],
  ["It is done.” ", true],
  ["Is it (done?)", true],
  ["終わり。", true],
  ["„Das ist gut.“", true],
  ["Il a dit : « Oui. »", true],
  ["यह है।", true],
  ["هل أنت بخير؟", true],
  ["Say it again. [pause 2s]", true],
  ["Say it again [pause 2s]", false],
  ["It ends. “", false],
  ["... ) ]", false],
  ["”", false],
  ["It is", false],
  ["It is,", false],
  ["", false],
])("endsSentence(%j) is %s", (text, whole) => {
  expect(endsSentence(text)).toBe(whole);
});
