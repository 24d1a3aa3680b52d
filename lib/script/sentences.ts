import { charAt, isSpace, isWordCharacter } from "./sentences/characters";
import {
  boundaryAt,
  contextLength,
  type Gap,
  itemOf,
  type ListItem,
  lookaheadOf,
  mayEnd,
  openingLength,
} from "./sentences/sentence-boundary";
import { pauseMark } from "./timing";

/** Cuts arriving text into sentences, each with its trailing white space; the pieces add up to the input. */
export type SentenceReader = {
  /** Takes more text and returns the sentences that are certain now, whatever comes next. */
  push(text: string): string[];
  /** Ends the text and returns what is left. */
  end(): string[];
};

/**
 * A reader for text that is still arriving; how the text is cut into pushes never changes the sentences.
 * Time is linear in the text however it is cut: what is read is never read again, but for a few dozen characters.
 */
export function createSentenceReader(): SentenceReader {
  let scan = startScan();
  const read = (ended: boolean) => {
    const sentences: string[] = [];
    for (let next = readSentence(scan, ended); next !== null; next = readSentence(scan, ended))
      sentences.push(next);
    setAside(scan);
    return sentences;
  };
  return {
    push(text) {
      scan.buffer += text;
      return read(false);
    },
    end() {
      const sentences = read(true);
      const rest = scan.held + scan.buffer;
      scan = startScan();
      return rest === "" ? sentences : [...sentences, rest];
    },
  };
}

/** The sentences of a whole text, each with its trailing white space; joined they are the text. */
export function splitSentences(text: string): string[] {
  const reader = createSentenceReader();
  return [...reader.push(text), ...reader.end()];
}

/** True when a text ends as a finished sentence does: a full stop or its kin; closers and pauses may follow it. */
export function endsSentence(text: string): boolean {
  const spoken = text.replace(pauseMark, "").trimEnd();
  let at = spoken.length - 1;
  // French sets a space before ».
  const isCloser = () =>
    closers.has(charAt(spoken, at)) ||
    turnedClosers.has(charAt(spoken, at)) ||
    (isSpace(charAt(spoken, at)) && spacedClosers.has(charAt(spoken, at + 1)));
  while (at >= 0 && isCloser()) at--;
  return stops.has(charAt(spoken, at));
}

const stops = new Set(".!?…‼⁇⁈⁉。！？｡．︒।॥؟۔");
/** After a stop these belong to its sentence: quotes, brackets, accents, variation selectors, zero-width marks. */
const closers = new Set(
  "\"'”’»›)]*_」』）〉》】］｝}\u0300\u0301\u0302\u0303\u0308\ufe0e\ufe0f\u200b\u200c\u200d\u200e\u200f",
);
/** These close in German („…“, »…«) and open elsewhere: after a stop they close unless a word follows at once. */
const turnedClosers = new Set("“‘«‹");
const spacedClosers = new Set("»›");
const openBrackets = new Set("「『（");
const closeBrackets = new Set("」』）");
const candidates = /[\n\u2028\u2029.!?…‼⁇⁈⁉。！？｡．︒।॥؟۔「『（」』）]/g;
/** In a list an item may begin after any white space, and it takes the first white space to know a list. */
const candidatesInList = /[\s.!?…‼⁇⁈⁉。！？｡．︒।॥؟۔「『（」』）]/g;
const lineBreaks = new Set("\n\u2028\u2029");
const pauseHere = new RegExp(`^(?:${pauseMark.source})`, "i");
const longestPause = "[pause 9.9 s]".length;
/** A bracket that is not closed after so many characters was never one. */
const longestBracket = 400;

type Scan = {
  /** The part of the sentence that no rule looks at any more: only ever appended to, so it costs nothing. */
  held: string;
  /** How the sentence begins, once that part is held. */
  opening: string | null;
  /** What is not held: some context, and everything unread. The sentence goes on at `from`, reading at `at`. */
  buffer: string;
  from: number;
  at: number;
  gap: Gap | null;
  item: ListItem | null | undefined;
  bracket: { depth: number; openedAt: number; opensSentence: boolean };
};

function startScan(): Scan {
  return {
    held: "",
    opening: null,
    buffer: "",
    from: 0,
    at: 0,
    gap: null,
    item: undefined,
    bracket: noBracket,
  };
}

const noBracket = { depth: 0, openedAt: 0, opensSentence: false };

/** The next whole sentence, or null when it takes more text to tell. */
function readSentence(scan: Scan, ended: boolean): string | null {
  for (;;) {
    scan.gap ??= findGap(scan);
    const { gap } = scan;
    if (!gap || !readGap(scan, gap, ended) || scan.at === scan.buffer.length) return null;
    if (mayEnd(gap, charAt(scan.buffer, scan.at))) {
      const ahead = lookAhead(scan, lookaheadOf(gap), ended);
      if (ahead === null) return null;
      const boundary = boundaryAt(gap, ahead);
      if (boundary !== null) return takeSentence(scan, scan.at - boundary);
    }
    scan.gap = null;
  }
}

/** Goes on to the next stop or white space, or to the end of what there is. */
function findGap(scan: Scan): Gap | null {
  const { buffer } = scan;
  if (scan.at === scan.from && scan.opening === null) skipLeadingSpace(scan);
  const pattern = scan.item === null ? candidates : candidatesInList;
  for (;;) {
    pattern.lastIndex = scan.at;
    const found = pattern.exec(buffer);
    scan.at = found ? found.index : buffer.length;
    if (!found) return null;
    if (!openBrackets.has(found[0]) && !closeBrackets.has(found[0])) break;
    turnBracket(scan, found[0]);
    scan.at++;
  }
  const opening = openingOf(scan);
  const before = buffer.slice(Math.max(scan.from, scan.at - contextLength), scan.at);
  return { opening, before, marks: "", space: 0, breaks: 0, item: scan.item ?? null, bracket: "none" };
}

/** Only a text begins with white space: later sentences begin after that of the sentence before. */
function skipLeadingSpace(scan: Scan): void {
  while (scan.at < scan.buffer.length && isSpace(charAt(scan.buffer, scan.at))) scan.at++;
  scan.held += scan.buffer.slice(scan.from, scan.at);
  scan.from = scan.at;
}

function openingOf({ opening, buffer, from, at }: Scan): string {
  return opening ?? buffer.slice(from, Math.min(at, from + openingLength));
}

function turnBracket(scan: Scan, character: string): void {
  const { depth } = scan.bracket;
  if (closeBrackets.has(character)) scan.bracket = { ...scan.bracket, depth: depth - 1 };
  else if (depth > 0) scan.bracket = { ...scan.bracket, depth: depth + 1 };
  else {
    const opensSentence = scan.opening === null && scan.at === scan.from;
    scan.bracket = { depth: 1, openedAt: offsetOf(scan), opensSentence };
  }
}

function offsetOf({ held, at, from }: Scan): number {
  return held.length + at - from;
}

/** Reads the marks and the white space of a gap; false when there may be more of them to come. */
function readGap(scan: Scan, gap: Gap, ended: boolean): boolean {
  for (;;) {
    if (gap.space === 0 && !readMarks(scan, gap, ended)) return false;
    if (!readSpace(scan, gap, ended)) return false;
    if (gap.marks === "" || gap.space !== 1 || gap.breaks > 0) break;
    const character = charAt(scan.buffer, scan.at);
    const isDot = character === "." && gap.marks.endsWith(".");
    if (!isDot && !spacedClosers.has(character)) break;
    if (scan.at + 1 === scan.buffer.length && !ended) return false;
    const following = charAt(scan.buffer, scan.at + 1);
    if (isWordCharacter(following)) break;
    // ". . ." and "« Oui. »": the marks go on behind a space.
    addMark(gap, " ");
    gap.space = 0;
  }
  // What a list item begins with is known at its first gap.
  if (scan.item === undefined) scan.item = itemOf(gap.opening + gap.marks);
  if (scan.bracket.depth > 0 && offsetOf(scan) - scan.bracket.openedAt > longestBracket)
    scan.bracket = noBracket;
  if (scan.bracket.depth > 0) gap.bracket = "open";
  return true;
}

function readMarks(scan: Scan, gap: Gap, ended: boolean): boolean {
  const { buffer } = scan;
  for (; scan.at < buffer.length; scan.at++) {
    const character = charAt(buffer, scan.at);
    const turned = turnedClosers.has(character) && gap.marks !== "";
    if (turned && scan.at + 1 === buffer.length && !ended) return false;
    if (turned ? isWordCharacter(charAt(buffer, scan.at + 1)) : !isMark(character, gap)) return true;
    if (closeBrackets.has(character)) closeBracket(scan, gap, character);
    addMark(gap, character);
  }
  return ended;
}

function isMark(character: string, gap: Gap): boolean {
  return stops.has(character) || (gap.marks !== "" && closers.has(character));
}

function closeBracket(scan: Scan, gap: Gap, character: string): void {
  turnBracket(scan, character);
  if (scan.bracket.depth === 0 && character === "）" && !scan.bracket.opensSentence) gap.bracket = "aside";
}

/** The first marks say it all; a run of a million must not be kept twice. */
function addMark(gap: Gap, character: string): void {
  if (gap.marks.length < contextLength) gap.marks += character;
}

/** White space and pauses: they belong to the sentence before them, but for a pause after a blank line. */
function readSpace(scan: Scan, gap: Gap, ended: boolean): boolean {
  const { buffer } = scan;
  while (scan.at < buffer.length) {
    const character = charAt(buffer, scan.at);
    let length = isSpace(character) ? 1 : 0;
    if (character === "[" && gap.breaks < 2) {
      const rest = buffer.slice(scan.at, scan.at + longestPause);
      if (!ended && rest.length < longestPause && !rest.includes("]")) return false;
      length = pauseHere.exec(rest)?.[0].length ?? 0;
    }
    if (length === 0) return true;
    if (lineBreaks.has(character)) gap.breaks++;
    gap.space += length;
    scan.at += length;
  }
  return ended;
}

/** What follows, up to the end of the first word; null when that has not arrived. */
function lookAhead({ buffer, at }: Scan, length: number, ended: boolean): string | null {
  const last = Math.min(buffer.length, at + length);
  let end = at;
  while (end < last && !isWordCharacter(charAt(buffer, end))) end++;
  while (end < last && !isSpace(charAt(buffer, end))) end++;
  return end < last || ended || last - at === length ? buffer.slice(at, end) : null;
}

function takeSentence(scan: Scan, end: number): string {
  const sentence = scan.held + scan.buffer.slice(scan.from, end);
  Object.assign(scan, { held: "", opening: null, from: end, at: end, gap: null, item: undefined });
  scan.bracket = noBracket;
  return sentence;
}

/** Keeps the buffer short, so that adding to it is cheap: what is read moves to `held`, but for the context. */
function setAside(scan: Scan): void {
  const keep = scan.at - contextLength;
  if (keep > scan.from) {
    scan.opening = openingOf(scan);
    scan.held += scan.buffer.slice(scan.from, keep);
    scan.from = keep;
  }
  scan.buffer = scan.buffer.slice(scan.from);
  scan.at -= scan.from;
  scan.from = 0;
}
