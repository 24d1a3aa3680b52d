import { stemmer } from "stemmer";
import { z } from "zod";
import { cleanText } from "./clean-text";
import { stopWords } from "./stop-words";
import { hasWord, splitWords } from "./words";

export const prioritySchema = z.enum(["must", "should", "could"]);

export type Priority = z.infer<typeof prioritySchema>;

const pointText = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .regex(hasWord, "Write the point in words, or leave it out.")
      .max(300, "At most 300 characters."),
  );

/** On the wire a key point is a sentence, or an object with its priority and the words that must be said. */
export const keyPointSchema = z
  .union(
    [
      pointText,
      z.strictObject({
        text: pointText,
        priority: prioritySchema.default("must"),
        anchors: z.array(pointText).max(8).optional(),
      }),
    ],
    { error: 'A key point is a text, or {"text", "priority": "must" | "should" | "could", "anchors"}.' },
  )
  .transform((point): KeyPoint => (typeof point === "string" ? { text: point, priority: "must" } : point));

export type KeyPoint = { text: string; priority: Priority; anchors?: string[] };

/** Sentences within which all anchors of a point must be said. */
export const anchorWindow = 3;

/**
 * The words that must be said for a point to count as made: the creator's own anchors, else by rule its
 * numbers and names first, then its longest content words, at most three, in the order of the text.
 */
export function anchorsOf(point: KeyPoint, language = "en"): string[] {
  if (point.anchors && point.anchors.length > 0) return point.anchors;
  const words = splitWords(point.text, language);
  const content = words
    .map((word, position) => ({ word, position, weight: anchorWeight(word, position) }))
    .filter(({ weight }) => weight > 0);
  const distinct = content.filter(
    ({ word }, index) => content.findIndex((other) => stemOf(other.word) === stemOf(word)) === index,
  );
  const chosen = distinct.sort((a, b) => b.weight - a.weight || a.position - b.position).slice(0, 3);
  if (chosen.length === 0) return [point.text];
  return chosen.sort((a, b) => a.position - b.position).map(({ word }) => word);
}

function anchorWeight(word: string, position: number): number {
  if (/\d/.test(word)) return 100;
  if (stopWords.has(word.toLowerCase())) return 0;
  if (position > 0 && /^\p{Lu}/u.test(word)) return 50 + word.length;
  return word.length;
}

/** A word reduced to what its inflections share ("episodes" and "episode" are one). */
export function stemOf(word: string): string {
  const plain = foldMarks(word)
    .replace(/['’]s?$/u, "")
    .toLowerCase();
  return /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
}

/** Without accents where they only colour a letter; in Hindi, Japanese and others marks are letters of their own. */
function foldMarks(word: string): string {
  const accented = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}\p{N}'’.-]+$/u.test(word);
  return accented ? word.normalize("NFKD").replace(/\p{M}/gu, "") : word.normalize("NFKC");
}

/** Index of the first window of sentences in which every anchor is said, or -1. */
export function findAnchors(anchors: string[], sentences: string[], language = "en"): number {
  const wanted = anchors.map((anchor) => splitWords(anchor, language).map(stemOf));
  const said = sentences.map((sentence) => splitWords(sentence, language).map(stemOf));
  for (let start = 0; start < said.length; start++) {
    const window = said.slice(start, start + anchorWindow);
    if (wanted.every((anchor) => window.some((words) => includesRun(words, anchor)))) {
      const tighter = said.slice(start + 1, start + 1 + anchorWindow);
      const better = wanted.every((anchor) => tighter.some((words) => includesRun(words, anchor)));
      const first = said[start] ?? [];
      if (better && !wanted.some((anchor) => includesRun(first, anchor))) continue;
      return start;
    }
  }
  return -1;
}

/** True when the words of an anchor stand in a sentence in order, with at most two others between. */
function includesRun(words: string[], anchor: string[]): boolean {
  const [first, ...rest] = anchor;
  if (first === undefined) return false;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    let last = at;
    const found = rest.every((word) => {
      const next = words.indexOf(word, last + 1);
      if (next === -1 || next - last > 3) return false;
      last = next;
      return true;
    });
    if (found) return true;
  }
  return false;
}
