import { type Language, languages } from "./language";
import { type Style, styles } from "./style";
import { splitWords } from "./words";

export type Pace = { language: Language; style: Style; wordsPerMinute?: number };

/**
 * Pauses in seconds at 150 words a minute. A sentence end of 0.45 s and a paragraph of 0.9 s lie inside the
 * ranges measured for fast and slow readers (200-1,360 ms and 400-1,800 ms; 48 readings, 2019).
 */
const pauseSeconds = { clause: 0.15, sentence: 0.45, paragraph: 0.45 };

/**
 * English syllables a second at 150 words a minute once the pauses are taken out, fitted on a reference
 * sentence of 14 words, 21 syllables, one comma: 21 / (14 x 60 / 150 - 0.15 - 0.45).
 */
const englishSyllablesPerSecond = 21 / ((14 * 60) / 150 - pauseSeconds.clause - pauseSeconds.sentence);

/** `[pause 2s]`: silence of so many seconds, below 10; the only brackets a script may hold. */
export const pauseMark = /\[pause (\d(?:\.\d)?) ?s\]/gi;

/**
 * Speaking time of a text in seconds, from its syllables, punctuation, paragraph breaks and `[pause 2s]` marks.
 * Additive: the times of a text's sentences add up to the time of the text. Empty text takes 0 s.
 */
export function estimateSeconds(text: string, pace: Pace): number {
  const speed = wordsPerMinuteOf(pace) / 150;
  const spoken = text.replace(pauseMark, " ");
  const explicit = [...text.matchAll(pauseMark)].reduce((sum, m) => sum + Number(m[1]), 0);
  let syllables = 0;
  for (const word of splitWords(spoken, pace.language)) syllables += countSyllables(word, pace.language);
  const rate =
    englishSyllablesPerSecond *
    (languages[pace.language].syllablesPerSecond / languages.en.syllablesPerSecond);
  return (syllables / rate + pausesIn(spoken)) / speed + explicit;
}

/** The pace in force, in words a minute: the brief's own, else the style's. */
export function wordsPerMinuteOf(pace: Pace): number {
  return pace.wordsPerMinute ?? styles[pace.style].wordsPerMinute;
}

/** How many words fill a number of seconds at this pace: a target for a writer, not a measurement. */
export function wordsIn(seconds: number, pace: Pace): number {
  return Math.round((seconds * wordsPerMinuteOf(pace)) / 60);
}

/** Seconds as a clock: 65 is "1:05". */
export function toClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function pausesIn(text: string): number {
  let pauses = 0;
  for (const mark of text.matchAll(
    /[.!?…]+(?=["'”’)\]]*(?:\s|$))|[。！？।॥؟۔]+|[,;:،、，；：](?=\s|$|\p{L})|\s[–—-]\s|—|\n+/gu,
  )) {
    if (/^\n/.test(mark[0])) pauses += pauseSeconds.paragraph;
    else if (/^[.!?…。！？।॥؟۔]/.test(mark[0])) pauses += pauseSeconds.sentence;
    else pauses += pauseSeconds.clause;
  }
  return pauses;
}

/** Syllables of one word as spoken; a digit group counts about 1.5 a digit, a Han character 1 (2 in Japanese). */
export function countSyllables(word: string, language: Language): number {
  if (/^\p{Lu}{2,5}$/u.test(word) && !/[AEIOUY]/.test(word)) return word.length;
  const digits = word.match(/\d/g)?.length ?? 0;
  const cjk = word.match(/[\p{sc=Han}]/gu)?.length ?? 0;
  const kana = word.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const hangul = word.match(/\p{sc=Hangul}/gu)?.length ?? 0;
  const other = digits * 1.5 + cjk * (language === "ja" ? 2 : 1) + kana + hangul;
  if (other > 0) return other;
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const devanagari = word.match(/\p{sc=Devanagari}/gu)?.length ?? 0;
  if (devanagari > 0) return Math.max(1, Math.round(plain.length * 0.6));
  if (/\p{sc=Arabic}/u.test(word)) return Math.max(1, Math.round(plain.length * 0.55));
  const groups = plain.match(/[aeiouyаеиоуъюяыэё]+/g)?.length ?? 0;
  if (language !== "en") return Math.max(1, groups);
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouysxzhcg]es$/.test(plain) && groups > 1 ? 1 : 0;
  return Math.max(1, groups - silent);
}
