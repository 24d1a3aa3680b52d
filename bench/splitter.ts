import { createSentenceReader, splitSentences } from "@/lib/script/sentences";

/**
 * Milliseconds for one million characters, of prose and of text made to be slow, beside the sentence segmentation
 * of Intl.Segmenter in the same run: whole, and arriving in pieces of 1 and of 50 characters. Medians.
 */
const length = 1_000_000;
const rounds = 3;
const prose =
  "Dr. Lee paid $3.50 at 5 p.m. in the U.S. Then she left. “Why?” he asked, e.g. on p. 55. Nobody knew… It was odd! ";

const inputs: Record<string, string> = {
  "English prose": prose,
  "German prose":
    "„Das ist z. B. gut.“ Am 3. Oktober kam Prof. Dr. Maier, usw. Dann ging er ca. 5 km nach Wien. ",
  "Japanese prose": "彼は「行きます。でも遅れます。」と言った。次の文です！本当？はい。",
  "full stops": ".",
  "full stops, spaced": ". ",
  "letter, stop": "a.",
  "letter, stop, space": "A. ",
  "word, stop, capital": "inc. The Inc. Bob. ",
  quotes: '"',
  "quotes after a stop": `x.${'"'.repeat(length)}`,
  "turned quotes": "a.“",
  parentheses: "(",
  "line breaks": "\n",
  "numbers with stops": "1.",
  "list numbers": "1. 2. ",
  "wide stops": "。",
  "wide brackets": "「。",
  "no stop at all": "a",
  "no stop, spaced": "a ",
  "stops with accents": ".\u0301",
  "lone surrogates": "\ud800.",
  "spaces after a stop": `Go.${" ".repeat(length)}`,
  "spaces first": " ".repeat(length),
  "pauses after a stop": `Go.${" [pause 2s]".repeat(length / 11)}`,
  "open brackets after stops": "Go. [",
};

const intl = new Intl.Segmenter("en", { granularity: "sentence" });

const ways: Record<string, (text: string) => number> = {
  whole: (text) => splitSentences(text).length,
  "by 50": (text) => readInPieces(text, 50),
  "by 1": (text) => readInPieces(text, 1),
  Intl: (text) => [...intl.segment(text)].length,
};

function readInPieces(text: string, size: number): number {
  const reader = createSentenceReader();
  let count = 0;
  for (let at = 0; at < text.length; at += size) count += reader.push(text.slice(at, at + size)).length;
  return count + reader.end().length;
}

function medianMilliseconds(work: () => number): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

splitSentences(prose.repeat(2_000));
console.log(`Milliseconds for ${length.toLocaleString("en")} characters, medians of ${rounds}.`);
console.log(["".padEnd(27), ...Object.keys(ways), "whole / Intl"].map((cell) => cell.padStart(8)).join(" "));
for (const [name, unit] of Object.entries(inputs)) {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const times = Object.values(ways).map((way) => medianMilliseconds(() => way(text)));
  const [whole = 0, , , reference = 0] = times;
  const cells = [...times.map((time) => time.toFixed(0)), (whole / reference).toFixed(2)];
  console.log([name.padEnd(27), ...cells.map((cell) => cell.padStart(8))].join(" "));
}
