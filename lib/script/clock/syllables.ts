import { syllable } from "syllable";
import type { Language } from "../language";
import { createMemory } from "../remember";
import { countDevanagariSyllables } from "./syllables-devanagari";
import { countFrenchSyllables } from "./syllables-french";
import { spellingRules } from "./syllables-latin";
import {
  countArabicSyllables,
  countCyrillicSyllables,
  countHangulSyllables,
  countHanSyllables,
  countMorae,
} from "./syllables-scripts";

/**
 * Syllables (morae in Japanese) of one word as it is read, whatever its case; digits and punctuation count nothing.
 * A word of another script follows that script; a Latin word in a language without Latin letters is read as English.
 * Not always whole: a kanji counts the mean of its readings, an Arabic letter its share of a syllable.
 */
export function countSyllables(word: string, language: Language): number {
  if (word.length > longestWord) return countLongWord(word, language);
  return known(language, word, () => countParts(word, language));
}

/** A longer run of letters is a language without spaces, or no word at all. */
const longestWord = 40;
const known = createMemory<number>();

/** A run of one script each: Latin, Cyrillic, Han, kana, Hangul, Devanagari, Arabic, or a letter of any other. */
const parts =
  /(\p{sc=Latin}[\p{sc=Latin}\p{M}'’ʼ]*)|(\p{sc=Cyrillic}[\p{sc=Cyrillic}\p{M}]*)|(\p{sc=Han}+)|([\p{sc=Hiragana}\p{sc=Katakana}ー]+)|(\p{sc=Hangul}+)|(\p{sc=Devanagari}[\p{sc=Devanagari}\p{M}\u200c\u200d]*)|(\p{sc=Arabic}[\p{sc=Arabic}\p{M}ـ]*)|\p{L}/gu;

function countParts(word: string, language: Language): number {
  let sum = 0;
  const plain = word.normalize("NFC").toLowerCase();
  for (const found of plain.matchAll(parts)) {
    const [part, latin, cyrillic, han, kana, hangul, devanagari, arabic] = found;
    if (latin) sum += countLatinSyllables(latin, language);
    else if (cyrillic) sum += countCyrillicSyllables(cyrillic, language);
    else if (han) sum += countHanSyllables(han, language, plain.charAt(found.index + part.length));
    else if (kana) sum += countMorae(kana);
    else if (hangul) sum += countHangulSyllables(hangul);
    else if (devanagari) sum += countDevanagariSyllables(devanagari);
    else if (arabic) sum += countArabicSyllables(arabic);
    else sum += otherLetter;
  }
  return sum;
}

/** Syllables a letter of a script that has no rule here (Greek, Hebrew, Thai), about as many as elsewhere. */
const otherLetter = 0.45;

/** Morae that English letters take when a Japanese reader says the word in kana: YouTube is five. */
const moraePerLatinLetter = 0.7;

function countLatinSyllables(word: string, language: Language): number {
  if (language === "fr") return countFrenchSyllables(word);
  const rule = spellingRules[language];
  if (rule) return rule(word);
  if (language === "ja") return Math.max(1, word.length * moraePerLatinLetter);
  return countEnglishSyllables(word);
}

/** The "syllable" library, and what it misses: the n't of "didn't", the mute e of "walked" and "large". */
function countEnglishSyllables(word: string): number {
  if (/[bdfklmpstvz]n['’]t$/.test(word)) return countEnglishSyllables(word.slice(0, -3)) + 1;
  if (oneVowelGroup.test(word) && !soundedE.test(word)) return 1;
  if (/[^aeiouy]{6}/.test(word)) return word.match(/[aeiouy]+/g)?.length ?? 1;
  let plain = word;
  for (const [written, read] of englishSpellings) plain = plain.replace(written, read);
  const sounded = syllable(plain);
  const stem = soundedEd.test(plain) ? plain : plain.replace(/ed$/, "");
  const isMute = stem !== plain && sounded > 1 && syllable(stem) === sounded - 1;
  return Math.max(1, sounded - (isMute ? 1 : 0));
}

/** "large", "else"; and at most one vowel letter with no e after it, where the library need not be asked. */
const oneVowelGroup = /^[^aeiouy]*[aeiouy]+[^aeiouy]+e$|^[^aeiouy]*[aeiou]?[^aeiouym]*$/;
const soundedE = /[^aeiouyrl]le$|eate$/;
const soundedEd = /(?:[aeioudt]|[bcdfgkpt]l|hundr|sacr|nak|wick|kindr|rugg|hatr)ed$/;

/** Spellings that mislead the library, each with one that does not. */
const englishSpellings: [RegExp, string][] = [
  [/^nine(?=t)/, "nin"],
  [/^every(?=.)/, "evri"],
  [/([dg])oing/, "$1o-ing"],
  [/eeing/, "e-ing"],
  [/ically$/, "icly"],
];

/** Cut at the limit and added up: linear, and exact where each character stands for itself. */
function countLongWord(word: string, language: Language): number {
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word))
    return countParts(word, language);
  let sum = 0;
  for (let at = 0; at < word.length; at += longestWord)
    sum += countSyllables(word.slice(at, at + longestWord), language);
  return sum;
}
