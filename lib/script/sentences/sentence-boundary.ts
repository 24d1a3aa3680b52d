import { isAbbreviated } from "./abbreviated";
import { charAt, wordsFromEnd } from "./characters";
import { fromFirstWord, isOpener } from "./sentence-openers";

/** A place where a sentence may end: marks, white space or both, and what is known of the text before them. */
export type Gap = {
  /** The first characters of the sentence, `openingLength` at most, and the last ones before the gap. */
  opening: string;
  before: string;
  /** The stop and what clings to it: "?!”", ". . .", or "" for white space alone. */
  marks: string;
  /** White space in characters, and the line breaks among it. */
  space: number;
  breaks: number;
  /** The list item that the sentence is, from its second gap on. */
  item: ListItem | null;
  /** Inside 「…」 or （…）, or just after a （…） that interrupts the sentence. */
  bracket: "none" | "open" | "aside";
};

/** "2.", "(b)" or a bullet; the next item of a list has the same style and the next value. */
export type ListItem = { style: string; value: number };

/** What the rules see of the beginning of a sentence, and before a gap, in characters. */
export const openingLength = 60;
export const contextLength = 80;

/** How many characters the rules look ahead at the most; after 。 one is enough, which matters while text arrives. */
export function lookaheadOf({ marks }: Gap): number {
  if (!wideStop.test(marks)) return 40;
  return /[」』”"]$/.test(marks) ? 6 : 1;
}

const wideStop = /[。！？｡．︒।॥؟۔]/;
const eastAsian = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const eastAsianEnd = new RegExp(`[${eastAsian}]$`, "u");
const eastAsianStart = new RegExp(`^[${eastAsian}]`, "u");
const gluedStart = new RegExp(`[\\p{Lu}${eastAsian}]`, "u");
const bullets = new Set("•⁃‣◦▪●");
const omission = ". . .";

/**
 * Whether a sentence ends in a gap, given what follows up to the end of the first word. Null when it goes on,
 * else how many characters before the end of the gap: 0 but for an ellipsis that opens the next sentence.
 */
export function boundaryAt(gap: Gap, ahead: string): number | null {
  const { opening, marks, breaks, item } = gap;
  if (opening.length < openingLength && !/[\p{L}\p{N}]/u.test(opening)) return null;
  if (marks === `. ${omission}` && gap.space === 1 && /\S$/.test(gap.before) && startsUpper(ahead))
    return omission.length + 1;
  if (item && isNextItem(item, ahead)) return 0;
  if (marks && stopEnds(gap, ahead)) return 0;
  return breaks > 0 && lineEnds(gap, ahead) ? 0 : null;
}

/** False when a gap cannot end a sentence whatever comes after the next character: most cannot. */
export function mayEnd({ marks, space, breaks, item, bracket }: Gap, next: string): boolean {
  if (breaks > 0 || (item && space > 0)) return true;
  if (marks === "" || bracket === "open") return false;
  return space > 0 || wideStop.test(marks) || gluedStart.test(next);
}

/** The list item that a sentence begins with, given its first word and the marks after it. */
export function itemOf(text: string): ListItem | null {
  if (bullets.has(charAt(text, 0))) return { style: charAt(text, 0), value: 0 };
  if (text.length > "(999.)".length) return null;
  const marker = /^(\(?)(\d{1,3}|\p{Ll})(\.\)|\.|\))$/u.exec(text);
  if (!marker) return null;
  const [, before = "", label = "", after = ""] = marker;
  const number = Number(label);
  const isNumber = !Number.isNaN(number);
  return {
    style: `${before}${isNumber ? "1" : "a"}${after}`,
    value: isNumber ? number : (label.codePointAt(0) ?? 0),
  };
}

function isNextItem(item: ListItem, ahead: string): boolean {
  const next = itemOf(ahead);
  if (!next || next.style !== item.style) return false;
  return item.value === 0 || next.value === item.value + 1;
}

/** A line ends a sentence unless the next one goes on in lower case; a list in lower case has an item a line. */
function lineEnds({ opening, breaks }: Gap, ahead: string): boolean {
  if (breaks > 1) return true;
  return !startsLower(ahead) || startsLower(opening);
}

function stopEnds(gap: Gap, ahead: string): boolean {
  const { before, marks, space, bracket } = gap;
  if (bracket === "open") return false;
  if (wideStop.test(marks)) return bracket !== "aside" && !goesOnAfterWideStop(gap, ahead);
  if (space === 0) return startsGlued(before, marks, ahead);
  if (/[[(]$/.test(before) && /^(?:\.{2,}|…)[\])]/.test(marks)) return false;
  if (/^\. \. \.(?! \.)/.test(marks)) return false;
  if (startsLower(ahead)) return /^[a-z]\p{Lu}/u.test(fromFirstWord(ahead));
  if (marks[0] !== "." || /[!?]/.test(marks) || /^\.\./.test(marks)) return true;
  return !isAbbreviated({ opening: gap.opening, before, ahead });
}

/** After 。」 and the like: a comma, a particle or "he said" still belongs to the sentence. */
function goesOnAfterWideStop({ before, marks, space }: Gap, ahead: string): boolean {
  if (space > 0) return false;
  if (/^[、，,;；:：・\p{Pd}]/u.test(ahead)) return true;
  if (/[．]/.test(marks) && /\d$/.test(before) && /^\d/.test(ahead)) return true;
  if (/[」』]$/.test(marks))
    return /^(?:と(?!ても|ころ|にかく|きどき|もかく|りあえず)|って|など|を|の)/u.test(ahead);
  if (/[”"]$/.test(marks))
    return /^\p{Script=Han}{0,3}(?:[说說问問喊答]|(?<!知)道)(?![题題案明法])/u.test(ahead);
  return false;
}

/** No white space: "world.Today" and "다.그" are two sentences; "3.5", "example.com" and "Node.js" are none. */
function startsGlued(before: string, marks: string, ahead: string): boolean {
  if (!/^[.!?]+$/.test(marks)) return false;
  if (eastAsianEnd.test(before) && eastAsianStart.test(ahead)) return /[\p{L}\p{N}]{2}$/u.test(before);
  const token = fromFirstWord(wordsFromEnd(before, 1)[0] ?? "");
  const isPlain = /^(?:\p{L}?[\p{Ll}'’-]+\p{Ll}|[$€£]?\d[\d,]*)$/u.test(token);
  return isPlain && /^\p{Lu}[\p{L}'’]*[,.!?]?(?:\p{Lu}\S*)?$/u.test(ahead) && isOpener(ahead);
}

/** Dutch "’s Avonds" and "’t Is" begin a sentence: there the capital is that of the second word. */
function startsLower(text: string): boolean {
  if (text.length === 2 && /^['’][stnk]$/.test(text)) return false;
  return /^\p{Ll}/u.test(fromFirstWord(text));
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(fromFirstWord(text));
}
