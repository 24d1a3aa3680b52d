import { readAloud } from "./clock/read-aloud";
import { type Language, languages } from "./language";
import { type Style, styles } from "./style";

/** The version of this clock; one more whenever the time of any text changes, so that a receipt can tell. */
export const clockVersion = 2;

/**
 * How fast a text is said. `wordsPerMinute`: the speaker's own, in words of that language.
 * `visualShare`: the share (0 to below 1) of the video in which nothing is said; a screen tutorial has 0.5.
 */
export type Pace = { language: Language; style: Style; wordsPerMinute?: number; visualShare?: number };

/**
 * Pauses in seconds at the usual pace. A sentence end of 0.45 s and a paragraph of 0.9 s lie inside the
 * ranges measured for fast and slow readers (200-1,360 ms and 400-1,800 ms; 48 readings, 2019).
 */
export const pauseSeconds = { clause: 0.15, sentence: 0.45, paragraph: 0.45 };

/** `[pause 2s]`: silence of so many seconds, below 10; the only brackets a script may hold. */
export const pauseMark = /\[pause (\d(?:\.\d)?) ?s\]/gi;

/**
 * Time of a text in seconds: syllables, pauses at punctuation and paragraphs, time without speech, and `[pause 2s]`
 * marks. Additive: the times of a text's sentences add up to the time of the text. Empty text takes 0 s.
 */
export function estimateSeconds(text: string, pace: Pace): number {
  const { syllablesPerSecond, usualWordsPerMinute } = languages[pace.language];
  const speed = wordsPerMinuteOf(pace) / usualWordsPerMinute;
  let explicit = 0;
  const spoken = text.replace(pauseMark, (_, seconds: string) => {
    explicit += Number(seconds);
    return " ";
  });
  const { syllables, clauses, sentences, paragraphs } = readAloud(spoken, pace.language);
  const pauses =
    clauses * pauseSeconds.clause + sentences * pauseSeconds.sentence + paragraphs * pauseSeconds.paragraph;
  return (syllables / syllablesPerSecond + pauses) / speed / (1 - (pace.visualShare ?? 0)) + explicit;
}

/**
 * The pace in force in words a minute of that language, pauses included: the speaker's own, else the style's rate,
 * which is English, times what the language usually runs at when English runs at 150.
 */
export function wordsPerMinuteOf(pace: Pace): number {
  const ratio = languages[pace.language].usualWordsPerMinute / languages.en.usualWordsPerMinute;
  return pace.wordsPerMinute ?? styles[pace.style].wordsPerMinute * ratio;
}

/** How many words of the language fill a number of seconds at this pace: a target for a writer, not a measurement. */
export function wordsIn(seconds: number, pace: Pace): number {
  return Math.round((seconds * (1 - (pace.visualShare ?? 0)) * wordsPerMinuteOf(pace)) / 60);
}

/** Seconds as a clock: 65 is "1:05". */
export function toClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
