import { eld } from "eld/small";
import { isLanguage, type Language, languages } from "./language";
import { type Memory, remember } from "./remember";
import { splitSentences } from "./sentences";

const detector = eld.newInstance();
detector.setLanguageSubset(Object.keys(languages));

/** Below so many letters a text is a name or an exclamation, and belongs to no language for sure. */
const leastLetters = 14;
/** How far the score (0 to 1) of another language must be above the own one's; nearer they are mistaken for each other. */
const leastLead = 0.02;

const known: Memory<Language | null> = new Map();

/** The language a sentence is in when it is certainly another than the given one; else null. */
export function foreignLanguageOf(sentence: string, own: Language): Language | null {
  return remember(known, own, sentence, () => detect(sentence, own));
}

function detect(sentence: string, own: Language): Language | null {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  if (letters < (byLetter.has(own) ? leastLetters / 2 : leastLetters)) return null;
  const found = detector.detect(sentence);
  if (!isLanguage(found.language) || found.language === own || !found.isReliable()) return null;
  const scores = found.getScores();
  return (scores[found.language] ?? 0) - (scores[own] ?? 0) >= leastLead ? found.language : null;
}

/** Languages whose letters are syllables or words: fewer of them make a sentence. */
const byLetter: ReadonlySet<Language> = new Set(["ja", "zh", "ko"]);

/** The sentences of a text that are certainly in another language, each with that language. */
export function findForeign(text: string, own: Language): { sentence: string; language: Language }[] {
  return splitSentences(text).flatMap((sentence) => {
    const language = foreignLanguageOf(sentence, own);
    return language ? [{ sentence, language }] : [];
  });
}
