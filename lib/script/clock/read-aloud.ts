import type { Language } from "../language";
import { createMemory } from "../remember";
import { leadingAbbreviations } from "../sentences/abbreviations";
import { countAcronymSyllables } from "./acronyms";
import { namedSyllables } from "./spoken-names";
import { readNumber, toPlainDigits } from "./spoken-numbers";
import { countUrlSyllables, urlAt } from "./spoken-urls";
import { countSyllables } from "./syllables";

/** What a text asks of a voice: syllables to say, and pauses of three kinds to make. */
export type Speech = { syllables: number; clauses: number; sentences: number; paragraphs: number };

/**
 * Reads a text as it is spoken: numbers, prices, acronyms, addresses and symbols in words. Any string, in linear
 * time. Nothing is decided across a place where a sentence may end, so sentences add up to their text.
 */
export function readAloud(text: string, language: Language): Speech {
  const source = toPlainDigits(text);
  const speech: Speech = { syllables: 0, clauses: 0, sentences: 0, paragraphs: 0 };
  let at = 0;
  let joints = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const found = token.exec(source);
    if (!found) break;
    const piece = found[0];
    at = found.index + piece.length;
    if (found[1]) {
      const mayJoin = joints < mostJoints && isJoined(source, found.index, at);
      if (mayJoin) joints += 1;
      const address = mayJoin ? readAddress(source, found.index, language) : null;
      const word = address ?? readWord(source, at, piece, language);
      speech.syllables += word.syllables;
      at = word.end;
    } else if (found[2]) {
      const number = readNumber(source, found.index, language);
      speech.syllables += number.syllables;
      at = number.end;
    } else if (found[3]) {
      joints = 0;
      if (piece.includes("\n")) speech.paragraphs += 1;
    } else if (found[4]) {
      if (wideStop.test(piece)) joints = 0;
      readStops(source, at, piece, language, speech);
    } else if (found[5]) {
      if (isClauseMark(source, found.index, at)) speech.clauses += 1;
    } else speech.syllables += countNamed(piece, language);
  }
  return speech;
}

/** After so many words joined by dots in one run, no address is looked for: it keeps hostile text linear. */
const mostJoints = 20;

/** Words, digits, white space, sentence ends, clause marks, symbols with a name. All else is silent. */
const token =
  /((?!R\$|US\$)\p{L}[\p{L}\p{M}\u00ad\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*)|(\d+)|(\s+)|([.!?…。！？｡।॥؟۔]+)|([,;:،、，；：–—-])|(R\$|US\$|[%‰€$£¥₹₩₽&+=@#×÷/°_\p{No}])/gu;

const wideStop = /[…。！？｡।॥؟۔]$/u;
/** A small letter next: the stop was an abbreviation's, or a question inside a sentence. A brand may open one. */
const goesOn = /["'”’»)\]」』）*_]{0,4}[ \u00a0]{1,3}["'“‘«([]{0,2}(?![a-z]\p{Lu})\p{Ll}/uy;
const closed = /["'”’»)\]」』）*_]{0,4}(?:\s|$)/uy;

function readStops(source: string, end: number, stops: string, language: Language, speech: Speech): void {
  if (stops === "." && /[\p{Ll}\p{N}]/u.test(source.charAt(end))) {
    speech.syllables += countNamed(".", language);
    return;
  }
  closed.lastIndex = end;
  if (wideStop.test(stops)) speech.sentences += 1;
  else if (closed.test(source)) {
    goesOn.lastIndex = end;
    if (!goesOn.test(source)) speech.sentences += 1;
    else if (stops !== ".") speech.clauses += 1;
  } else if (stops.length > 1) speech.clauses += 1;
  else if (/\p{L}/u.test(source.charAt(end))) speech.sentences += 1;
}

/** A comma or colon before a space or a letter, a dash before a space, and a long dash anywhere. */
function isClauseMark(source: string, at: number, end: number): boolean {
  const mark = source.charAt(at);
  if (/[،、，；：—]/.test(mark)) return true;
  const next = source.charAt(end);
  if (/[-–]/.test(mark)) return /\s/.test(next);
  return next === "" || /[\s\p{L}"'”’»)]/u.test(next);
}

type Read = { syllables: number; end: number };

/** True when a dot, at sign or colon joins the word that ends here to what follows. */
function isJoined(source: string, start: number, end: number): boolean {
  const joint = source.charAt(end);
  if (joint === "." && end - start === 1 && /[ \u00a0]/.test(source.charAt(end + 1))) return true;
  return (joint === "." || joint === "@" || joint === ":") && /[\p{L}\p{N}/_-]/u.test(source.charAt(end + 1));
}

function readAddress(source: string, at: number, language: Language): Read | null {
  const dotted = dottedAt(source, at);
  if (dotted) return { syllables: countDotted(dotted, language), end: at + dotted.length };
  const url = urlAt(source, at);
  return url ? { syllables: countUrlSyllables(url, language), end: at + url.length } : null;
}

/** A word, and the full stop of an abbreviation that goes on after a space: "Dr. Smith". */
function readWord(source: string, end: number, word: string, language: Language): Read {
  if (source.charAt(end) !== "." || /\p{L}/u.test(source.charAt(end + 1)))
    return { syllables: countWord(word, language), end };
  const lower = word.toLowerCase();
  const spoken = namedSyllables(`${lower}.`, language);
  const syllables = spoken ?? countWord(word, language);
  const isShort = spoken !== null || leadingAbbreviations.has(lower) || /^\p{Lu}$/u.test(word);
  return { syllables, end: isShort && /[ \u00a0]/.test(source.charAt(end + 1)) ? end + 1 : end };
}

const dottedLetters = /\p{Ll}\.[ \u00a0]\p{L}\.(?!\p{L})|(?:\p{L}\.){1,6}\p{L}\.(?!\p{L})/uy;

/** Letters with a full stop each, as in "e.g.", "z. B." or "U.S.A."; the last stop ends no sentence when a space follows. */
function dottedAt(source: string, at: number): string | null {
  dottedLetters.lastIndex = at;
  const dotted = dottedLetters.exec(source)?.[0];
  if (!dotted) return null;
  return source.charAt(at + dotted.length) === " " ? dotted : dotted.slice(0, -1);
}

function countDotted(dotted: string, language: Language): number {
  const letters = dotted.replace(/[^\p{L}]/gu, "");
  const written = `${letters.toLowerCase().split("").join(".")}.`;
  return (
    namedSyllables(written, language) ??
    countAcronymSyllables(letters.toUpperCase(), language) ??
    letters.length
  );
}

const known = createMemory<number>();

/** A word of small letters is counted by its spelling; capitals may spell it out, or begin a part of a name. */
function countWord(word: string, language: Language): number {
  if (word.length > 40 || !/\p{Lu}/u.test(word)) return countSyllables(word, language);
  return known(language, word, () => {
    let sum = 0;
    for (const part of word.split(/(?<=\p{Ll})(?=\p{Lu})/u))
      sum += countAcronymSyllables(part, language) ?? countSyllables(part, language);
    return sum;
  });
}

function countNamed(symbol: string, language: Language): number {
  return namedSyllables(symbol, language) ?? (/\p{No}/u.test(symbol) ? 2 : 0);
}
