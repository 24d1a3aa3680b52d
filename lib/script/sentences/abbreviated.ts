import {
  capitalAbbreviations,
  closingAbbreviations,
  dayTimes,
  finalAbbreviations,
  leadingAbbreviations,
  letterNames,
  monthAbbreviations,
  numberedAbbreviations,
  ordinalDeterminers,
  ordinalMonths,
  smallNumberedAbbreviations,
  timeFollowers,
  timeOpeners,
  unitAbbreviations,
} from "./abbreviations";
import { wordsFromEnd } from "./characters";
import { firstWord, fromFirstWord, isOpener, isOpenerAfterInitial } from "./sentence-openers";

/** The text before a full stop, none of it longer than a gap gives, and the first word after the space behind it. */
type Place = { opening: string; before: string; ahead: string };

/**
 * Whether a single full stop before a capital or a number belongs to an abbreviation, an initial, an ordinal or
 * a list mark, and so ends nothing. There is no language here: what follows decides where lists disagree.
 */
export function isAbbreviated({ opening, before, ahead }: Place): boolean {
  if (opening.length < 16 && listMark.test(opening)) return true;
  const words = wordsFromEnd(before, 4);
  const word = wordOf(words[0]);
  if (/^\p{Lu}$/u.test(word)) return !isOpenerAfterInitial(ahead);
  const previous = wordOf(words[1]);
  if (/^(?:\d{1,2}\.?[–-])?\d+$|^[IVXLC]+$/.test(word) && isOrdinal(word, previous, words, ahead))
    return true;
  if (/^\d+$/.test(word)) return false;
  if (/^\p{Script=Arabic}$/u.test(word)) return !/\p{N}$/u.test(previous);
  if (letterNames.has(word) && (isLetterName(ahead) || isLetterName(words[1]))) return true;
  // The first half of an abbreviation in two: "z. B.", "т. е.", "v. Chr."
  if (/^\p{Ll}$/u.test(word) && /^(?:\p{L}|Chr)\.[^\p{L}]*$/u.test(ahead)) return true;
  return isListed({ names: namesOf(words), word, previous, opening, ahead });
}

const listMark = /^[^\p{L}\p{N}]*(?:\d{1,3}|[a-zA-Zа-яА-Я]|[ivxIVX]+)$/u;

const listed = new Set([
  ...finalAbbreviations,
  ...monthAbbreviations,
  ...unitAbbreviations,
  ...numberedAbbreviations,
  ...smallNumberedAbbreviations,
  ...leadingAbbreviations,
  ...capitalAbbreviations,
  ...dayTimes,
  ...closingAbbreviations,
]);

/** "u.s", "j.-c": letters with full stops between them. */
function isDotted(name: string): boolean {
  return name.includes(".") && /^(?:\p{L}\.-?)+\p{L}$/u.test(name);
}

type Candidate = { names: string[]; word: string; previous: string; opening: string; ahead: string };

function isListed({ names, word, previous, opening, ahead }: Candidate): boolean {
  if (!names.some((name) => listed.has(name) || isDotted(name))) return false;
  if (names.some((name) => finalAbbreviations.has(name))) return false;
  const isIn = (list: ReadonlySet<string>) => names.some((name) => list.has(name));
  const afterNumber = /\p{N}$/u.test(previous);
  if (isIn(monthAbbreviations) && afterNumber && /^\d{4}/.test(ahead)) return true;
  const isSmall = /^\p{Ll}/u.test(word);
  if (isIn(unitAbbreviations) && afterNumber && isSmall) return false;
  const isNumbered = isIn(numberedAbbreviations) || (isIn(smallNumberedAbbreviations) && isSmall);
  if (isNumbered && startsNumber(word, ahead)) return true;
  if (isIn(leadingAbbreviations)) return true;
  if (isIn(capitalAbbreviations) && !isSmall) return !isOpenerAfterInitial(ahead);
  if (isIn(dayTimes)) return timeFollowers.has(firstWord(ahead)) || isTimePhrase(opening);
  return (names.some(isDotted) || isIn(closingAbbreviations)) && !isOpener(ahead);
}

/** A token without the quotes, dashes and elisions before it: "(l'U.E" is "U.E". */
function wordOf(token = ""): string {
  const word = fromFirstWord(token);
  if (!/['’/]/.test(word)) return word;
  return word.replace(/^.*\//, "").replace(/^(?:all|d|dall|dell|l|nell|qu|sull|un)['’](?=\p{L})/iu, "");
}

/** The names an abbreviation may be listed under: "b", "z.b" for "z. B.", "ad es" for two words. */
function namesOf(words: string[]): string[] {
  const name = wordOf(words[0]).toLowerCase();
  let joined = name;
  let at = 1;
  for (; /^\P{L}*\p{L}\.$/u.test(words[at] ?? ""); at++)
    joined = `${wordOf(words[at]).toLowerCase()}${joined}`;
  const names = [name, `${wordOf(words[at]).toLowerCase()} ${joined}`];
  if (joined !== name) names.push(joined);
  // German street names end in their own abbreviation.
  if (name.length > 3 && name.endsWith("str")) names.push("str");
  return names;
}

function isLetterName(token = ""): boolean {
  return token.endsWith(".") && letterNames.has(token.slice(0, -1));
}

/** Digits or a Roman number; "I" is a word unless it counts volumes or chapters. */
function startsNumber(word: string, ahead: string): boolean {
  if (/^[#(+§№~]*\p{Nd}/u.test(ahead)) return true;
  if (/^I(?![\p{L}'’])/u.test(ahead)) return /^(?:vols?|chap|ch|bd|tom|séc)$/i.test(word);
  return /^[IVXLC]+(?![\p{L}'’])/u.test(ahead);
}

/** German "am 3. Oktober" and "der 2. Weltkrieg", dates such as "3. 10. 2024" and "2024. 5. 3." */
function isOrdinal(word: string, previous: string, words: string[], ahead: string): boolean {
  const afterNumber = /^\d{1,4}\.$/.test(words[1] ?? "");
  if (/^(?:\d{1,2}|\d{4})$/.test(word) && /^\d{1,2}\.$/.test(ahead)) return true;
  if (/^\d{1,2}$/.test(word) && afterNumber) return /^(?:\d{4}|\p{Script=Hangul})/u.test(ahead);
  if (/(?:^|\D)\d{1,2}$/.test(word) && ordinalMonths.has(firstWord(ahead))) return true;
  const isEnglish = previous === "am" && /^(?:I|not)$/.test(words[2] ?? "");
  return ordinalDeterminers.has(previous.toLowerCase()) && !isEnglish && !isOpener(ahead);
}

/** "At 5 a.m": so few words after a preposition are no sentence yet. */
function isTimePhrase(opening: string): boolean {
  const words = opening.split(/\s+/u);
  return words.length <= 5 && timeOpeners.has(firstWord(opening));
}
