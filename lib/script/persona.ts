import type { Brief } from "./brief";
import { cleanText } from "./clean-text";
import type { Language } from "./language";
import { hasWord } from "./words";
import { rateIn } from "./words-per-minute";

/** Who speaks, or is spoken to. */
export const pointsOfView = ["I", "we", "you"] as const;

export type PointOfView = (typeof pointsOfView)[number];

/** What a creator likes to say, and how often a script may say it at most. */
export type CatchPhrase = { text: string; atMost: number };

/** A creator's voice, as far as it binds a script. `wordsPerMinute` and `sample` are in the persona's `language`. */
export type Persona = {
  name: string;
  audience: string | null;
  tone: string | null;
  pointOfView: PointOfView | null;
  phrases: CatchPhrase[];
  avoid: string[];
  /** A text of the creator's own; empty where there is none. */
  sample: string;
  language: Language;
  wordsPerMinute: number | null;
};

/** A persona as it is kept; a creator has one default at the most. */
export type SavedPersona = Persona & { id: number; isDefault: boolean };

/** The catch phrases of a persona, cleaned; none without a persona. */
export function phrasesOf(persona: Persona | null): CatchPhrase[] {
  const phrases = persona?.phrases ?? [];
  return phrases
    .map(({ text, atMost }) => ({ text: cleanText(text), atMost }))
    .filter(({ text }) => hasWord.test(text));
}

/** The brief with the persona's pace, audience and banned words in it, cleaned like its own; what it says itself wins. */
export function applyPersona(brief: Brief, persona: Persona | null): Brief {
  if (!persona) return brief;
  const avoid = persona.avoid.map(cleanText).filter((word) => word !== "");
  const pace =
    persona.wordsPerMinute === null
      ? undefined
      : rateIn(brief.language, persona.language, persona.wordsPerMinute);
  return {
    ...brief,
    audience: brief.audience ?? (cleanText(persona.audience ?? "") || undefined),
    words_per_minute: brief.words_per_minute ?? pace,
    avoid: [...new Set([...brief.avoid, ...avoid])],
    phrases: [
      ...brief.phrases,
      ...phrasesOf(persona)
        .filter(
          ({ text }) => !brief.phrases.some((phrase) => phrase.text.toLowerCase() === text.toLowerCase()),
        )
        .map(({ text, atMost }) => ({ text, at_most: atMost })),
    ],
  };
}
