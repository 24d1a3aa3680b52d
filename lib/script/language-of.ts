import { eld } from "eld/small";
import { isLanguage, type Language, languages } from "./language";
import { type Memory, remember } from "./remember";
import { splitSentences } from "./sentences";
import { languagesOf } from "./stop-words";
import { splitWords } from "./words";

const detector = eld.newInstance();

/** Below so many letters a text is a name or an exclamation, and belongs to no language for sure. */
const leastLetters = 14;
/**
 * How far the score (0 to 1) of another language must be above the own one's; nearer they are mistaken for each other.
 * One that no brief can ask for has to be further off.
 */
const leastLead = { known: 0.02, other: 0.06 };

const scripts: Record<Language, RegExp> = {
  ...{ en: /\p{sc=Latin}/u, es: /\p{sc=Latin}/u, fr: /\p{sc=Latin}/u, de: /\p{sc=Latin}/u },
  ...{ it: /\p{sc=Latin}/u, pt: /\p{sc=Latin}/u, nl: /\p{sc=Latin}/u, pl: /\p{sc=Latin}/u },
  ...{ bg: /\p{sc=Cyrillic}/u, ru: /\p{sc=Cyrillic}/u },
  ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー]/u,
  zh: /\p{sc=Han}/u,
  ko: /\p{sc=Hangul}/u,
  hi: /\p{sc=Devanagari}/u,
  ar: /\p{sc=Arabic}/u,
};

const known: Memory<Language | "other" | null> = new Map();

/** The language a sentence is in when it is certainly another than the given one ("other": one that no brief can ask for). */
export function foreignLanguageOf(sentence: string, own: Language): Language | "other" | null {
  return remember(known, own, sentence, () => detect(sentence, own));
}

function detect(sentence: string, own: Language): Language | "other" | null {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  if (letters.length < (byLetter.has(own) ? leastLetters / 2 : leastLetters)) return null;
  const written = letters.filter((letter) => scripts[own].test(letter)).length / letters.length;
  const found = detector.detect(sentence);
  const { language } = found;
  if (written < leastWritten(own)) return isLanguage(language) && language !== own ? language : "other";
  // Han alone is Japanese as well as Chinese.
  if (own === "ja" && !/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sentence)) return null;
  if (language === own || !found.isReliable()) return null;
  const scores = found.getScores();
  const leadOf = (other: string) => (scores[other] ?? 0) - (scores[own] ?? 0);
  const [nearest = own] = Object.keys(scores)
    .filter(isLanguage)
    .sort((a, b) => leadOf(b) - leadOf(a));
  if (leadOf(nearest) >= leastLead.known && !hasOwnWords(sentence, own, nearest)) return nearest;
  const ownWords = splitWords(sentence, own).filter((word) => languagesOf(word).includes(own)).length;
  return !isLanguage(language) && leadOf(language) >= leastLead.other && ownWords < 2 ? "other" : null;
}

/** How much of a sentence is in its language's own script: names in Latin letters are long beside kana or Hangul. */
function leastWritten(own: Language): number {
  return scripts[own].test("a") || own === "ru" || own === "bg" ? 0.5 : 0.25;
}

/** True where the small words are the own language's: names and quoted words of another stand among them. */
function hasOwnWords(sentence: string, own: Language, other: Language): boolean {
  let lead = 0;
  for (const word of splitWords(sentence, own)) {
    const known = languagesOf(word);
    lead += (known.includes(own) ? 1 : 0) - (known.includes(other) ? 1 : 0);
  }
  return lead > 0;
}

/** Languages whose letters are syllables or words: fewer of them make a sentence. */
const byLetter: ReadonlySet<Language> = new Set(["ja", "zh", "ko"]);

/** The sentences of a text that are certainly in another language, each with that language. */
export function findForeign(
  text: string,
  own: Language,
): { sentence: string; language: Language | "other" }[] {
  return splitSentences(text).flatMap((sentence) => {
    const language = foreignLanguageOf(sentence, own);
    return language ? [{ sentence, language }] : [];
  });
}

/** What to call a language that was found. */
export function nameOf(language: Language | "other"): string {
  return language === "other" ? "another language" : languages[language].label;
}
