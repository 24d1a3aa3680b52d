import {
  closingAbbreviations,
  leadingAbbreviations,
  numberedAbbreviations,
  sentenceOpeners,
} from "./abbreviations";

/** Cuts arriving text into sentences, each with its trailing white space; the pieces add up to the input. */
export type SentenceReader = {
  /** Takes more text and returns the sentences that are certain now, whatever comes next. */
  push(text: string): string[];
  /** Ends the text and returns what is left. */
  end(): string[];
};

/** A reader for text that is still arriving; how the text is cut into pushes never changes the sentences. */
export function createSentenceReader(): SentenceReader {
  let pending = "";
  let scanFrom = 0;
  const read = (ended: boolean) => {
    const sentences: string[] = [];
    let start = 0;
    for (;;) {
      const found = findEnd(pending, start, Math.max(start, scanFrom), ended);
      if (found.end === null) {
        scanFrom = found.resumeAt - start;
        break;
      }
      sentences.push(pending.slice(start, found.end));
      start = found.end;
      scanFrom = start;
    }
    pending = pending.slice(start);
    return sentences;
  };
  return {
    push(text) {
      pending += text;
      return read(false);
    },
    end() {
      const sentences = read(true);
      if (pending) sentences.push(pending);
      pending = "";
      scanFrom = 0;
      return sentences;
    },
  };
}

/** The sentences of a whole text, each with its trailing white space; joined they are the text. */
export function splitSentences(text: string): string[] {
  const reader = createSentenceReader();
  return [...reader.push(text), ...reader.end()];
}

/** True when a text ends as a finished sentence does: a full stop or its kin, closers allowed after it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥؟۔]["'”’»)\]」』）]*$/u.test(text.trimEnd());
}

type Found = { end: number } | { end: null; resumeAt: number };

const candidates = /[.!?…。！？｡।॥؟۔]|\n/gu;
const wideStops = /[。！？｡]/u;
const moreStops = /[.!?…。！？｡।॥؟۔]/u;
const closers = /["'”’»)\]」』）]/u;
const longestWord = 40;

/** The end of the first sentence from `start`, white space included, or where to go on once there is more. */
function findEnd(text: string, start: number, scanFrom: number, ended: boolean): Found {
  candidates.lastIndex = scanFrom;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const at = match.index;
    let close = at + 1;
    while (close < text.length && (moreStops.test(charAt(text, close)) || closers.test(charAt(text, close))))
      close++;
    let next = close;
    while (next < text.length && /\s/u.test(charAt(text, next))) next++;
    let wordEnd = next;
    while (wordEnd < text.length && wordEnd - next < longestWord && !/\s/u.test(charAt(text, wordEnd)))
      wordEnd++;
    if (!ended && wordEnd === text.length && wordEnd - next < longestWord) return { end: null, resumeAt: at };
    if (isBoundary(text, { start, at, close, next, wordEnd })) return { end: next };
    candidates.lastIndex = Math.max(at + 1, close);
  }
  return { end: null, resumeAt: text.length };
}

type Place = { start: number; at: number; close: number; next: number; wordEnd: number };

function isBoundary(text: string, { start, at, close, next, wordEnd }: Place): boolean {
  if (next === text.length) return next > start;
  const mark = charAt(text, at);
  const space = text.slice(close, next);
  const nextWord = text.slice(next, wordEnd);
  if (mark === "\n") return at > start && text.slice(start, at).trim() !== "" && !/^\p{Ll}/u.test(nextWord);
  if (wideStops.test(mark)) return true;
  if (space === "") return false;
  if (/\n\s*\n/.test(space)) return true;
  const opening = nextWord.replace(/^["'“‘«([]+/u, "");
  if (/^\p{Ll}/u.test(opening) && !/[।॥؟۔]/u.test(mark)) return startsBrand(opening);
  if (mark !== "." || text.slice(at, close).includes("!") || text.slice(at, close).includes("?")) return true;
  if (text.slice(at, close).startsWith("..")) return true;
  return !isAbbreviated(text, start, at, opening);
}

/** A lower-case word that may open a sentence all the same: iPhone, eBay. */
function startsBrand(word: string): boolean {
  return /^[a-z]\p{Lu}/u.test(word);
}

function isAbbreviated(text: string, start: number, at: number, opening: string): boolean {
  let from = at;
  while (from > start && at - from < longestWord && !/[\s("'“‘«[]/u.test(charAt(text, from - 1))) from--;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  const opener = sentenceOpeners.has(
    opening
      .toLowerCase()
      .replace(/[^\p{L}'’]/gu, "")
      .replace("’", "'"),
  );
  const lineStart = text.slice(start, from).trim() === "";
  if (/^(\d{1,3}|[a-zA-Z]|[ivxIVX]+)$/.test(word) && lineStart) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== "I" || !opener;
  if (numberedAbbreviations.has(lower)) return /^[\divxlc]+\b/i.test(opening);
  if (leadingAbbreviations.has(lower)) return true;
  if (closingAbbreviations.has(lower) || /^(\p{L}\.)+\p{L}$/u.test(word)) return !opener;
  return false;
}

function charAt(text: string, index: number): string {
  return text[index] ?? "";
}
