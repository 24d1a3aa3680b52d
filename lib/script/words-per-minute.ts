import { z } from "zod";
import { type Language, languages } from "./language";

/** Words a minute that are still speech, and can be followed. */
export const rateLimits = { least: 80, most: 260 };

/** A speaker's own rate as it is typed or sent. */
export const wordsPerMinuteField = z
  .number({ error: "This must be a number." })
  .min(rateLimits.least, `Slower than ${rateLimits.least} words a minute is not speech.`)
  .max(rateLimits.most, `Faster than ${rateLimits.most} words a minute cannot be followed.`);

/** A rate inside the limits. */
export function clampRate(wordsPerMinute: number): number {
  return Math.min(rateLimits.most, Math.max(rateLimits.least, wordsPerMinute));
}

/** The rate of a speaker in another language: as much faster or slower than usual as in the first, inside the limits. */
export function rateIn(to: Language, from: Language, wordsPerMinute: number): number {
  if (to === from) return wordsPerMinute;
  const ratio = languages[to].usualWordsPerMinute / languages[from].usualWordsPerMinute;
  return clampRate(Math.round(wordsPerMinute * ratio));
}
