import { z } from "zod";

/**
 * How the syllables of a language are found. Four methods, from the best that the writing itself allows.
 * A receipt can say which one timed it: see `clockMethods`.
 */
export type ClockMethod = "syllables" | "morae" | "characters" | "letters";

/** What a language is written in; Kana stands for Japanese, which has Han beside it. */
export type Script = "Latin" | "Cyrillic" | "Kana" | "Han" | "Hangul" | "Devanagari" | "Arabic";

/** Each method in plain words, as the end of "Timed by ...". */
export const clockMethods: Record<ClockMethod, string> = {
  syllables: "syllables, found by the spelling rules of the language",
  morae: "morae: one for each kana, and the usual number for each kanji",
  characters: "characters: each one is a syllable",
  letters: "letters: short vowels are not written, so syllables are estimated",
};

/**
 * Languages a brief may ask for. `usualWordsPerMinute`: words as `countWords` counts them, when English runs at 150.
 * `syllablesPerSecond`: at that pace, pauses taken out. Sources and derivations: docs/decisions/clock.md.
 */
export const languages = {
  en: {
    label: "English",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 150,
    syllablesPerSecond: 4.2,
  },
  es: {
    label: "Spanish",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 143,
    syllablesPerSecond: 5.53,
  },
  fr: {
    label: "French",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 128,
    syllablesPerSecond: 4.3,
  },
  de: {
    label: "German",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 118,
    syllablesPerSecond: 3.85,
  },
  it: {
    label: "Italian",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 124,
    syllablesPerSecond: 5.04,
  },
  pt: {
    label: "Portuguese",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 119,
    syllablesPerSecond: 5.02,
  },
  nl: {
    label: "Dutch",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 133,
    syllablesPerSecond: 3.89,
  },
  pl: {
    label: "Polish",
    script: "Latin",
    method: "syllables",
    usualWordsPerMinute: 109,
    syllablesPerSecond: 4.74,
  },
  bg: {
    label: "Bulgarian",
    script: "Cyrillic",
    method: "syllables",
    usualWordsPerMinute: 122,
    syllablesPerSecond: 4.55,
  },
  ru: {
    label: "Russian",
    script: "Cyrillic",
    method: "syllables",
    usualWordsPerMinute: 121,
    syllablesPerSecond: 5.54,
  },
  ja: {
    label: "Japanese",
    script: "Kana",
    method: "morae",
    usualWordsPerMinute: 149,
    syllablesPerSecond: 5.51,
  },
  zh: {
    label: "Mandarin",
    script: "Han",
    method: "characters",
    usualWordsPerMinute: 107,
    syllablesPerSecond: 3.08,
  },
  ko: {
    label: "Korean",
    script: "Hangul",
    method: "characters",
    usualWordsPerMinute: 82,
    syllablesPerSecond: 4.52,
  },
  hi: {
    label: "Hindi",
    script: "Devanagari",
    method: "syllables",
    usualWordsPerMinute: 151,
    syllablesPerSecond: 4.61,
  },
  ar: {
    label: "Arabic",
    script: "Arabic",
    method: "letters",
    usualWordsPerMinute: 91,
    syllablesPerSecond: 5.06,
  },
} as const satisfies Record<string, LanguageFacts>;

type LanguageFacts = {
  label: string;
  script: Script;
  method: ClockMethod;
  usualWordsPerMinute: number;
  syllablesPerSecond: number;
};

export type Language = keyof typeof languages;

const codes = Object.keys(languages) as [Language, ...Language[]]; // the keys of a non-empty constant

export const languageSchema = z.enum(codes, { error: `Choose one of: ${codes.join(", ")}.` });

/** True for a code this product can time and check. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/** True where words are not divided by spaces, or carry particles: there they are compared as they are written. */
export function isWrittenTogether(language: Language): boolean {
  return ["Kana", "Han", "Hangul"].includes(languages[language].script);
}
