import type { Brief } from "./brief";
import { cleanText } from "./clean-text";

/** A creator's voice, as far as it binds a script. */
export type Persona = {
  name: string;
  audience: string | null;
  tone: string | null;
  wordsPerMinute: number | null;
  avoid: string[];
};

/** The brief with the persona's pace, audience and banned words in it, cleaned like its own; what it says itself wins. */
export function applyPersona(brief: Brief, persona: Persona | null): Brief {
  if (!persona) return brief;
  const avoid = persona.avoid.map(cleanText).filter((word) => word !== "");
  return {
    ...brief,
    audience: brief.audience ?? (cleanText(persona.audience ?? "") || undefined),
    words_per_minute: brief.words_per_minute ?? persona.wordsPerMinute ?? undefined,
    avoid: [...new Set([...brief.avoid, ...avoid])],
  };
}
