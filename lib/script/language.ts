/**
 * How the syllables of a language are found. Four methods, from the best that the writing itself allows.
 * A receipt can say which one timed it: see `clockMethods`.
 */
export type ClockMethod = "syllables" | "morae" | "characters" | "letters";

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
  en: { label: "English", method: "syllables", usualWordsPerMinute: 150, syllablesPerSecond: 4.2 },
  es: { label: "Spanish", method: "syllables", usualWordsPerMinute: 143, syllablesPerSecond: 5.53 },
  fr: { label: "French", method: "syllables", usualWordsPerMinute: 128, syllablesPerSecond: 4.3 },
  de: { label: "German", method: "syllables", usualWordsPerMinute: 118, syllablesPerSecond: 3.85 },
  it: { label: "Italian", method: "syllables", usualWordsPerMinute: 124, syllablesPerSecond: 5.04 },
  pt: { label: "Portuguese", method: "syllables", usualWordsPerMinute: 119, syllablesPerSecond: 5.02 },
  nl: { label: "Dutch", method: "syllables", usualWordsPerMinute: 133, syllablesPerSecond: 3.89 },
  pl: { label: "Polish", method: "syllables", usualWordsPerMinute: 109, syllablesPerSecond: 4.74 },
  bg: { label: "Bulgarian", method: "syllables", usualWordsPerMinute: 122, syllablesPerSecond: 4.55 },
  ru: { label: "Russian", method: "syllables", usualWordsPerMinute: 121, syllablesPerSecond: 5.54 },
  ja: { label: "Japanese", method: "morae", usualWordsPerMinute: 149, syllablesPerSecond: 5.51 },
  zh: { label: "Mandarin", method: "characters", usualWordsPerMinute: 107, syllablesPerSecond: 3.08 },
  ko: { label: "Korean", method: "characters", usualWordsPerMinute: 82, syllablesPerSecond: 4.52 },
  hi: { label: "Hindi", method: "syllables", usualWordsPerMinute: 151, syllablesPerSecond: 4.61 },
  ar: { label: "Arabic", method: "letters", usualWordsPerMinute: 91, syllablesPerSecond: 5.06 },
} as const satisfies Record<string, LanguageFacts>;

type LanguageFacts = {
  label: string;
  method: ClockMethod;
  usualWordsPerMinute: number;
  syllablesPerSecond: number;
};

export type Language = keyof typeof languages;

/** True for a code this product can time and check. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}
