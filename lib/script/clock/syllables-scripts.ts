import type { Language } from "../language";

/**
 * Morae of a kanji as the mean of its readings: inside a compound, and alone before kana, where it is often the
 * stem of a verb. Measured on the readings of the clock corpus's fit part (bench/clock).
 */
const kanjiMorae = { compound: 1.83, alone: 1.98 };

/** Syllables an unvowelled Arabic letter is worth, measured on the vowelled texts of the corpus's fit part. */
const arabicSyllablesPerLetter = 0.65;

/** Every vowel letter is a syllable, also in "ия"; й is none, and ъ is one in Bulgarian alone. */
export function countCyrillicSyllables(word: string, language: Language): number {
  const vowels = word.match(language === "bg" ? /[аеиоуъюяѝ]/g : /[аеёиоуыэюяіїє]/g)?.length ?? 0;
  return vowels === 0 && word.length > 1 ? 1 : vowels;
}

/** A small ゃ, ゅ, ょ or vowel joins the kana before it; ー, っ and ん are morae of their own. */
export function countMorae(kana: string): number {
  return kana.replace(/[ゃゅょぁぃぅぇぉゎャュョァィゥェォヮ・･゛゜]/g, "").length;
}

/** One a character in Chinese; in Japanese the mean number of morae, `next` being what follows the characters. */
export function countHanSyllables(characters: string, language: Language, next: string): number {
  const count = [...characters].length;
  if (language !== "ja") return count;
  if (numerals.test(characters))
    return [...characters].reduce((sum, one) => sum + (numeralMorae[one] ?? 2), 0);
  return count === 1 && /^\p{sc=Hiragana}/u.test(next) ? kanjiMorae.alone : count * kanjiMorae.compound;
}

const numerals = /^[〇零一二三四五六七八九十百千万億兆点]+$/;
const numeralMorae: Record<string, number> = { 二: 1, 五: 1 };

/** Every block is a syllable, and so is a letter standing alone (ㅋ). */
export function countHangulSyllables(word: string): number {
  return word.match(/[가-힣ㄱ-ㆎ]|[\u1100-\u115f]/g)?.length ?? 0;
}

/** By vowel signs where they are written; else by letters, because short vowels are not. */
export function countArabicSyllables(word: string): number {
  const signs = word.match(/[\u064b-\u0650\u0670]/g)?.length ?? 0;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (signs > letters / 4) return Math.max(1, signs + (/^[اآ]/.test(word) ? 1 : 0));
  return Math.max(1, letters * arabicSyllablesPerLetter);
}
