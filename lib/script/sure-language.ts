import { type Language, languages } from "./language";
import { foreignLanguageOf } from "./language-of";
import { languagesOf } from "./stop-words";
import { splitWords } from "./words";

/**
 * Common words of a language that a text has to have, where the two share a script: short phrases of neighbours are
 * mistaken for each other ("La vapeur se condense" for Spanish), and titles quote foreign names.
 */
export const leastCommonWords = { point: 2, brief: 3 };
/** The other language that a point is in for sure. */
export function sureLanguageOf(text: string, own: Language): Language | null {
  const found = otherLanguageOf(text, own);
  return found && hasWordsOf(text, found, own, leastCommonWords.point) ? found : null;
}

/** True where so many common words are the other language's, and far fewer the own one's; a script of its own is enough. */
export function hasWordsOf(text: string, found: Language, own: Language, least: number): boolean {
  if (languages[found].script !== languages[own].script) return true;
  const count = countWordsOf(text, found, own);
  return count >= least && count > 2 * countWordsOf(text, own, found);
}

/** As `foreignLanguageOf`, and sure of less text where no letter of it is of the own script. */
export function otherLanguageOf(text: string, own: Language): Language | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const shareOf = (script: RegExp) => letters.filter((letter) => script.test(letter)).length / letters.length;
  if (letters.length >= 4 && own !== "ja" && shareOf(/[\p{sc=Hiragana}\p{sc=Katakana}]/u) > 0.3) return "ja";
  if (letters.length >= 4 && own !== "ko" && shareOf(/\p{sc=Hangul}/u) > 0.5) return "ko";
  const isOtherScript = languages[own].script === "Latin" && !/\p{sc=Latin}/u.test(text);
  const found = foreignLanguageOf(text, isOtherScript ? "ko" : own); // Korean, here ruled out, is asked with half the letters
  const isOnlyHan = found === "zh" && countWordsOf(text, "zh", "ja") === 0; // as a Japanese title may be
  return found === "other" || isOnlyHan ? null : found;
}

/** Common words of one language in a text that the other one does not have. */
export function countWordsOf(text: string, language: Language, other: Language): number {
  return splitWords(text, language)
    .map(languagesOf)
    .filter((known) => known.includes(language) && !known.includes(other)).length;
}
