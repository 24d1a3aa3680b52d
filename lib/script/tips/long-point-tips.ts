import type { Brief } from "../brief";
import type { KeyPoint } from "../key-points";
import { type Language, languages } from "../language";
import { splitSentences } from "../sentences";
import { countWords, hasWord } from "../words";
import { changePoints } from "./change-points";
import { foldText, quote, type Tip } from "./tip";

/** About two spoken sentences, ten seconds: a point above that holds several. English words; others in proportion. */
const mostWords = 25;
const leastPieceWords = 3;
/** As many as a brief may have. */
const mostPoints = 40;

/** Points that are paragraphs. One whose words to be said are given is left alone: they say what it comes to. */
export function* longPointTips(brief: Brief): Iterable<Tip> {
  const points = brief.key_points.map((point) => ({
    point,
    folded: foldText(point.text),
    isLong: isLong(point, brief.language),
  }));
  const long = points.filter((candidate) => candidate.isLong);
  for (const [at, { point, folded }] of long.entries()) {
    if (long.findIndex((other) => other.folded === folded) < at) continue;
    const instead = points.map((other) =>
      other.isLong && other.folded === folded
        ? splitPoint(other.point.text, brief.language).map((text) => ({ ...other.point, text }))
        : [other.point],
    );
    if (instead.flat().length > mostPoints) continue;
    yield {
      id: `long-point:${folded}`,
      kind: "long-point",
      message: `${quote(point.text, 30)} is ${countWords(point.text, brief.language)} words long: what must be said in it is hard to tell, so split it.`,
      fix: { label: "Split it into sentences", change: changePoints(brief, instead) },
    };
  }
}

function isLong({ text, anchors }: KeyPoint, language: Language): boolean {
  return !anchors?.length && countWords(text, language) > limitFor(language);
}

function limitFor(language: Language): number {
  return (mostWords * languages[language].usualWordsPerMinute) / languages.en.usualWordsPerMinute;
}

/** A text in its sentences; one that is still too long is cut in two where its clauses meet, and again. */
function splitPoint(text: string, language: Language): string[] {
  return splitSentences(text)
    .flatMap((sentence) => splitClauses(sentence.trim(), language))
    .filter((piece) => hasWord.test(piece));
}

function splitClauses(sentence: string, language: Language): string[] {
  if (countWords(sentence, language) <= limitFor(language)) return [sentence];
  const letters = [...sentence];
  const middle = Math.floor(letters.length / 2);
  const both = cutAtMiddle(sentence, clauseMark, language) ??
    cutAtMiddle(sentence, /\s+/gu, language) ?? [
      letters.slice(0, middle).join(""),
      letters.slice(middle).join(""),
    ];
  return both.flatMap((part) => splitClauses(part.trim(), language));
}

/** Not the comma of "1,000" or the dash of "5–10". */
const clauseMark = /[,;:–—]+\s+|[،、，；：]+\s*/gu;

/** Both sides of the separator that is nearest to the middle, if they are more than a word or two. */
function cutAtMiddle(sentence: string, separator: RegExp, language: Language): [string, string] | null {
  const cuts = [...sentence.matchAll(separator)].map((match): [string, string] => [
    sentence.slice(0, match.index),
    sentence.slice(match.index + match[0].length),
  ]);
  const whole = cuts.filter((both) => both.every((part) => countWords(part, language) >= leastPieceWords));
  const difference = ([before, after]: [string, string]) => Math.abs(before.length - after.length);
  return whole.sort((a, b) => difference(a) - difference(b))[0] ?? null;
}
