import type { Language } from "./language";
import type { Style } from "./style";
import { estimateSeconds } from "./timing";
import { clampRate } from "./words-per-minute";

/** `reached`: the rate is the one that was read at; else the reading was beyond what a script can be planned with. */
export type CalibratedRate = { wordsPerMinute: number; is: "reached" | "slowest" | "fastest" };

type Reading = { text: string; language: Language; style: Style; seconds: number };

/**
 * The words a minute at which the clock gives a text just the seconds that its reading took, in whole words and inside
 * the limits. The clock is A / rate + P with the explicit pauses in P, so two of its answers give A and P.
 */
export function calibratedRate({ text, language, style, seconds }: Reading): CalibratedRate {
  const at = (wordsPerMinute: number) => estimateSeconds(text, { language, style, wordsPerMinute });
  const spoken = (at(100) - at(200)) * 200;
  const pauses = at(200) - spoken / 200;
  const read = seconds > pauses ? Math.round(spoken / (seconds - pauses)) : Number.POSITIVE_INFINITY;
  const wordsPerMinute = clampRate(read);
  if (read === wordsPerMinute) return { wordsPerMinute, is: "reached" };
  return { wordsPerMinute, is: read < wordsPerMinute ? "slowest" : "fastest" };
}

/** Seconds that a reading of a minute's text can take at all. */
const readingSeconds = { least: 10, most: 300 };

/** Why no pace can be learnt from a reading of so many seconds; null where one can. */
export function refuseReading(seconds: number): string | null {
  if (seconds < readingSeconds.least)
    return "That was under 10 seconds, too short to have read the whole text. Read it aloud to its end.";
  if (seconds > readingSeconds.most)
    return "That was over 5 minutes, so there were long breaks in it. Read the text aloud in one go.";
  return null;
}
