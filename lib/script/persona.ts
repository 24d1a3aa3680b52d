import type { Brief } from "./brief";

/** A creator's voice, as far as it binds a script. */
export type Persona = {
  name: string;
  audience: string | null;
  tone: string | null;
  wordsPerMinute: number | null;
  avoid: string[];
};

/** The brief with the persona's pace, audience and banned words in it; what the brief says itself wins. */
export function applyPersona(brief: Brief, persona: Persona | null): Brief {
  if (!persona) return brief;
  return {
    ...brief,
    audience: brief.audience ?? persona.audience ?? undefined,
    words_per_minute: brief.words_per_minute ?? persona.wordsPerMinute ?? undefined,
    avoid: [...new Set([...brief.avoid, ...persona.avoid])],
  };
}
