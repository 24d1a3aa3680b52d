import { z } from "zod";
import { cleanText } from "./clean-text";
import { isWrittenTogether, type Language } from "./language";
import { isSameWord, type SaidWord, stemOf, stemWords } from "./stem";
import { isStopWord } from "./stop-words";
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
  )
  .meta({ minLength: 1, maxLength: 300 });

/** Names a section of a plan: "hook", "beat:2", "point:0" (the one that has the first point); see plan.ts. */
export const sectionKeySchema = z
  .string()
  .regex(/^[a-z]+(:\d{1,2})?$/, 'A section is named like "recap", "beat:2" or "point:0".')
  .describe(
    "A section of the plan, such as `recap`, `beat:2`, or `point:0` for the one with the first point.",
  );

/** On the wire a key point is a sentence, or an object with its priority and the words that must be said. */
export const keyPointSchema = z
  .union(
    [
      pointText,
      z.strictObject({
        text: pointText.describe("What is to be said, as a sentence or a note."),
        priority: prioritySchema
          .default("must")
          .describe("Where time is short, the lowest goes first; a must is never left out."),
        anchors: z
          .array(pointText)
          .max(8)
          .optional()
          .describe(
            "Words that must be said for it to count as made. Left out: its numbers, names and longest words.",
          ),
        section: sectionKeySchema
          .optional()
          .describe("The beat of the template that is to make it, such as `beat:2`."),
      }),
    ],
    { error: 'A key point is a text, or {"text", "priority": "must" | "should" | "could", "anchors"}.' },
  )
  .transform((point): KeyPoint => (typeof point === "string" ? { text: point, priority: "must" } : point))
  .meta({ id: "KeyPoint" });

/** `section` names the beat of the template that is to make the point; without it the plan decides. */
export type KeyPoint = { text: string; priority: Priority; anchors?: string[]; section?: string };

/** Sentences within which all anchors of a point must be said. */
export const anchorWindow = 3;

/**
 * The words that must be said for a point to count as made: the creator's own anchors, else by rule its
 * numbers and names first, then its longest content words, at most three, in the order of the text.
 */
export function anchorsOf(point: KeyPoint, language: Language = "en"): string[] {
  if (point.anchors && point.anchors.length > 0) return point.anchors;
  const words = splitWords(point.text, language);
  const content = words
    .map((word, position) => ({ word, position, weight: anchorWeight(word, position, language) }))
    .filter(({ weight }) => weight > 0);
  const distinct = content.filter(
    ({ word }, index) =>
      content.findIndex((other) => stemOf(other.word, language) === stemOf(word, language)) === index,
  );
  const chosen = distinct.sort((a, b) => b.weight - a.weight || a.position - b.position).slice(0, 3);
  if (chosen.length === 0) return [point.text];
  return chosen.sort((a, b) => a.position - b.position).map(({ word }) => word);
}

function anchorWeight(word: string, position: number, language: Language): number {
  if (/\d/.test(word)) return 100;
  if (isStopWord(word, language)) return 0;
  if (position > 0 && /^\p{Lu}/u.test(word)) return 50 + word.length;
  return word.length;
}

/** Sentences that say a point: the first of them, and how many it takes from there. */
export type PointPlace = { start: number; length: number };

/** Every run of at most three sentences that says all anchors, from a sentence that says one. */
export function findAllAnchors(
  anchors: string[],
  sentences: string[],
  language: Language = "en",
): PointPlace[] {
  const says = sayerOf(language);
  const said = anchors.map((anchor) => {
    const saysIt = says(anchor);
    return sentences.map(saysIt);
  });
  return sentences.flatMap((_, start) => {
    if (!said.some((places) => places[start])) return [];
    const ends = said.map((places) => places.slice(start, start + anchorWindow).indexOf(true));
    return ends.includes(-1) ? [] : [{ start, length: Math.max(...ends) + 1 }];
  });
}

/** Index of the first sentence from which every anchor is said within three sentences, or -1. */
export function findAnchors(anchors: string[], sentences: string[], language: Language = "en"): number {
  return findAllAnchors(anchors, sentences, language)[0]?.start ?? -1;
}

/** For an anchor, a test of sentences for it, in any inflection. */
function sayerOf(language: Language): (anchor: string) => (sentence: string) => boolean {
  if (isWrittenTogether(language)) {
    const fold = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
    return (anchor) => {
      const wanted = fold(anchor);
      return (sentence) => includesWritten(fold(sentence), wanted);
    };
  }
  return (anchor) => {
    const wanted = stemWords(anchor, language);
    return (sentence) => includesRun(stemWords(sentence, language), wanted, language);
  };
}

/** True where a text holds another, and no Latin word or number of it is a piece of a longer one. */
function includesWritten(text: string, wanted: string): boolean {
  if (wanted === "") return false;
  const isLatin = (letter: string | undefined) => letter !== undefined && /[a-z0-9]/.test(letter);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const opens = !(isLatin(wanted[0]) && isLatin(text[at - 1]));
    if (opens && !(isLatin(wanted.at(-1)) && isLatin(text[at + wanted.length]))) return true;
  }
  return false;
}

/** True when the words of an anchor stand in a sentence in order, with at most two others between. */
function includesRun(words: readonly SaidWord[], anchor: readonly SaidWord[], language: Language): boolean {
  const [first, ...rest] = anchor;
  if (first === undefined) return false;
  const findFrom = (wanted: SaidWord, from: number, to = words.length) => {
    for (let at = from; at < to; at++) {
      const said = words[at];
      if (said && isSameWord(said, wanted, language)) return at;
    }
    return -1;
  };
  for (let at = findFrom(first, 0); at !== -1; at = findFrom(first, at + 1)) {
    let last = at;
    const found = rest.every((word) => {
      last = findFrom(word, last + 1, last + 4);
      return last !== -1;
    });
    if (found) return true;
  }
  return false;
}
