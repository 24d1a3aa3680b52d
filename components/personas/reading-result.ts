import { type CalibratedRate, calibratedRate, refuseReading } from "@/lib/script/calibrated-rate";
import { type Language, languages } from "@/lib/script/language";
import type { ReadingPassage } from "@/lib/script/reading-passages";
import { wordsPerMinuteOf } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import { rateIn, rateLimits } from "@/lib/script/words-per-minute";

/** What a reading says, and the pace to keep of it in the persona's language; none where the time cannot be. */
export type ReadingResult = { sentence: string; wordsPerMinute: number | null };

const style = "conversational";

/** The result of reading a passage aloud in so many seconds, in plain words. */
export function describeReading(passage: ReadingPassage, language: Language, seconds: number): ReadingResult {
  const refusal = refuseReading(seconds);
  if (refusal) return { sentence: refusal, wordsPerMinute: null };
  const rate = calibratedRate({ ...passage, style, seconds });
  const words = countWords(passage.text, passage.language);
  const kept = rateIn(language, passage.language, rate.wordsPerMinute);
  const sentences = [
    `You read ${words} words in ${Math.round(seconds)} s${describeRate(rate)}`,
    `The usual conversational pace is ${usualRate(passage.language)}.`,
  ];
  if (language !== passage.language)
    sentences.push(
      `In ${languages[language].label} that is ${kept} words a minute, where ${usualRate(language)} is usual.`,
    );
  return { sentence: sentences.join(" "), wordsPerMinute: kept };
}

/** Words a minute that are usual in a language when nobody is in a hurry. */
export function usualRate(language: Language): number {
  return Math.round(wordsPerMinuteOf({ language, style }));
}

function describeRate({ wordsPerMinute, is }: CalibratedRate): string {
  if (is === "slowest")
    return `. That is slower than ${rateLimits.least} words a minute, the slowest pace that a script is planned with, so ${rateLimits.least} is kept.`;
  if (is === "fastest")
    return `. That is faster than ${rateLimits.most} words a minute, the fastest pace that a script is planned with, so ${rateLimits.most} is kept.`;
  return `: ${wordsPerMinute} words a minute.`;
}
