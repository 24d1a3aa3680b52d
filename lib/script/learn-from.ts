import { type Language, languages } from "./language";
import { splitSentences } from "./sentences";
import { stemOf } from "./stem";
import { isStopWord } from "./stop-words";
import { estimateSeconds, type Pace } from "./timing";
import { splitWords } from "./words";

/** What a text says of its writer's voice. What too short a text cannot say is null. */
export type Learnt = {
  words: number;
  /** Words a sentence: the mean, and the range that the middle 80% of the sentences keep to. */
  sentenceWords: { mean: number; from: number; to: number } | null;
  /** Time at the usual conversational rate, and the words a minute that the clock makes of it. */
  pace: { seconds: number; wordsPerMinute: number } | null;
  /** Content words that come back, the most frequent first, each as it is written most often. */
  favourites: string[] | null;
};

/** Words from which a text says something of a voice. */
export const leastSampleWords = 100;

const mostFavourites = 8;
/** A word is a favourite from so many times on, and from one in so many words of a long text. */
const favourite = { times: 3, oneIn: 250 };

/** Local statistics of a sample text: counted, not judged; nothing leaves this process. Any string. */
export function learnFrom(sample: string, language: Language): Learnt {
  const words = splitWords(sample, language);
  if (words.length < leastSampleWords)
    return { words: words.length, sentenceWords: null, pace: null, favourites: null };
  const pace: Pace = { language, style: "conversational" };
  const seconds = estimateSeconds(sample, pace);
  return {
    words: words.length,
    sentenceWords: measureSentences(sample, language),
    pace: seconds > 0 ? { seconds, wordsPerMinute: Math.round((words.length * 60) / seconds) } : null,
    favourites: findFavourites(words, language),
  };
}

function measureSentences(sample: string, language: Language): Learnt["sentenceWords"] {
  const lengths = splitSentences(sample)
    .map((sentence) => splitWords(sentence, language).length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.round(share * (lengths.length - 1))] ?? 0;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { mean: Math.round(total / lengths.length), from: at(0.1), to: at(0.9) };
}

function findFavourites(words: readonly string[], language: Language): string[] {
  const byStem = new Map<string, Map<string, number>>();
  for (const word of words) {
    if (!isContent(word, language)) continue;
    const stem = stemOf(word, language);
    const forms = byStem.get(stem) ?? new Map<string, number>();
    byStem.set(stem, forms.set(word, (forms.get(word) ?? 0) + 1));
  }
  const least = Math.max(favourite.times, Math.ceil(words.length / favourite.oneIn));
  return [...byStem.values()]
    .map((forms) => ({
      times: [...forms.values()].reduce((sum, times) => sum + times, 0),
      word: [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0],
    }))
    .filter(({ times }) => times >= least)
    .sort((a, b) => b.times - a.times)
    .slice(0, mostFavourites)
    .map(({ word }) => word);
}

/** Two letters of an alphabet say nothing, and one sign of Han may; "I'm" and "you're" are as common as "I" and "you". */
function isContent(word: string, language: Language): boolean {
  const least = languages[language].script === "Han" || languages[language].script === "Kana" ? 1 : 3;
  const [stem = ""] = word.split(/['’]/);
  const isCommon = isStopWord(word, language) || isStopWord(stem, language);
  return /^\p{L}/u.test(word) && [...word].length >= least && !isCommon;
}
