import { eld } from "eld/small";
import { isLanguage, isWrittenTogether, type Language, languages, type Script } from "./language";
import { createMemory } from "./remember";
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

const letterOf: Record<Script, RegExp> = {
  Latin: /\p{sc=Latin}/u,
  Cyrillic: /\p{sc=Cyrillic}/u,
  Kana: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー]/u,
  Han: /\p{sc=Han}/u,
  Hangul: /\p{sc=Hangul}/u,
  Devanagari: /\p{sc=Devanagari}/u,
  Arabic: /\p{sc=Arabic}/u,
};

const known = createMemory<Language | "other" | null>();

/** The language a sentence is in when it is certainly another than the given one ("other": one that no brief can ask for). */
export function foreignLanguageOf(sentence: string, own: Language): Language | "other" | null {
  return known(own, sentence, () => detect(sentence, own));
}

function detect(sentence: string, own: Language): Language | "other" | null {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  if (letters.length < (isWrittenTogether(own) ? leastLetters / 2 : leastLetters)) return null;
  const { script } = languages[own];
  const written = letters.filter((letter) => letterOf[script].test(letter)).length / letters.length;
  const found = detector.detect(sentence);
  const { language } = found;
  if (written < leastWritten(script)) return isLanguage(language) && language !== own ? language : "other";
  // Han alone is Japanese as well as Chinese.
  if (own === "ja" && !/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sentence)) return null;
  if (language === own || !found.isReliable()) return null;
  const scores = found.getScores();
  const leadOf = (other: string) => (scores[other] ?? 0) - (scores[own] ?? 0);
  const [nearest = own] = Object.keys(scores)
    .filter(isLanguage)
    .sort((a, b) => leadOf(b) - leadOf(a));
  if (leadOf(nearest) >= leastLead.known && !hasOwnWords(sentence, own, nearest)) return nearest;
  // Where a neighbour fits better than the own language, a word of both ("la", "un") speaks for neither.
  const isOwn = leadOf(nearest) > 0 ? isOnlyOf : isAlsoOf;
  const ownWords = splitWords(sentence, own).filter((word) => isOwn(word, own)).length;
  return !isLanguage(language) && leadOf(language) >= leastLead.other && ownWords < 2 ? "other" : null;
}

function isOnlyOf(word: string, own: Language): boolean {
  const all = languagesOf(word);
  return all.length === 1 && isAlsoOf(word, own);
}

function isAlsoOf(word: string, own: Language): boolean {
  return languagesOf(word).includes(own);
}

/** How much of a sentence is in its language's own script: names in Latin letters are long beside kana or Hangul. */
function leastWritten(script: Script): number {
  return script === "Latin" || script === "Cyrillic" ? 0.5 : 0.25;
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
