/**
 * Languages a brief may ask for. `syllablesPerSecond` is the rate read aloud with pauses removed:
 * Pellegrino, Coupé, Marsico 2011 for en, es, fr, de, it, ja, zh; the rest take the study's mean of 6.6.
 */
export const languages = {
  en: { label: "English", syllablesPerSecond: 6.19 },
  es: { label: "Spanish", syllablesPerSecond: 7.82 },
  fr: { label: "French", syllablesPerSecond: 7.18 },
  de: { label: "German", syllablesPerSecond: 5.97 },
  it: { label: "Italian", syllablesPerSecond: 6.99 },
  pt: { label: "Portuguese", syllablesPerSecond: 6.6 },
  nl: { label: "Dutch", syllablesPerSecond: 6.6 },
  pl: { label: "Polish", syllablesPerSecond: 6.6 },
  bg: { label: "Bulgarian", syllablesPerSecond: 6.6 },
  ru: { label: "Russian", syllablesPerSecond: 6.6 },
  ja: { label: "Japanese", syllablesPerSecond: 7.84 },
  zh: { label: "Mandarin", syllablesPerSecond: 5.18 },
  ko: { label: "Korean", syllablesPerSecond: 6.6 },
  hi: { label: "Hindi", syllablesPerSecond: 6.6 },
  ar: { label: "Arabic", syllablesPerSecond: 6.6 },
} as const;

export type Language = keyof typeof languages;

/** True for a code this product can time and check. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}
