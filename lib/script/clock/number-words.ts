import { toCardinal as arabic } from "n2words/ar-SA";
import { toCardinal as german } from "n2words/de-DE";
import { toCardinal as english } from "n2words/en-US";
import { toCardinal as spanish } from "n2words/es-ES";
import { toCardinal as french } from "n2words/fr-FR";
import { toCardinal as hindi } from "n2words/hi-IN";
import { toCardinal as italian } from "n2words/it-IT";
import { toCardinal as japanese } from "n2words/ja-JP";
import { toCardinal as korean } from "n2words/ko-KR";
import { toCardinal as dutch } from "n2words/nl-NL";
import { toCardinal as polish } from "n2words/pl-PL";
import { toCardinal as portuguese } from "n2words/pt-PT";
import { toCardinal as russian } from "n2words/ru-RU";
import { toCardinal as mandarin } from "n2words/zh-Hans-CN";
import type { Language } from "../language";
import { createMemory } from "../remember";
import { toBulgarianWords } from "./bulgarian-numbers";
import { countSyllables } from "./syllables";

const toWords: Record<Language, (value: number) => string> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  bg: toBulgarianWords,
  ru: (value) => russian(value).replace(/^одна тысяча/, "тысяча"),
  ja: japanese,
  zh: mandarin,
  ko: korean,
  hi: hindi,
  ar: arabic,
};

/** More digits than this are read one by one, as a telephone number is. */
const mostDigits = 12;
const known = createMemory<number>();

/** Syllables of a whole number, given as plain digits; one that begins with 0 is read digit by digit. */
export function cardinalSyllables(digits: string, language: Language): number {
  if (digits.length > mostDigits || /^0\d/.test(digits)) return digitSyllables(digits, language);
  return known(language, digits, () => countWords(toWords[language](Number(digits)), language));
}

/** Syllables of digits read one by one. */
export function digitSyllables(digits: string, language: Language): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += cardinalSyllables(digits.charAt(at), language);
  return sum;
}

function countWords(words: string, language: Language): number {
  let sum = 0;
  for (const word of words.split(/[\s-]+/)) sum += countSyllables(word, language);
  return sum;
}
