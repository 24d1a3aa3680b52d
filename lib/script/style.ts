import { z } from "zod";

/**
 * Reading styles and their pace in words a minute, pauses included.
 * Sources: conversation about 150 (NCVS), presentation 100-150 and podcast 150-160 (VirtualSpeech 2022),
 * audiobook 156 (ACX), radio news 160-180 (Rodero 2012), scripted YouTube median 181 (PrePublish, 349 videos).
 */
export const styles = {
  conversational: { label: "Conversational", wordsPerMinute: 150, voice: "relaxed, as to one friend" },
  educational: { label: "Educational", wordsPerMinute: 140, voice: "clear and patient, one idea at a time" },
  storytelling: { label: "Storytelling", wordsPerMinute: 156, voice: "scenes, people and turns" },
  professional: { label: "Professional", wordsPerMinute: 165, voice: "precise, composed, no slang" },
  energetic: { label: "Energetic", wordsPerMinute: 181, voice: "quick, direct, short sentences" },
} as const;

export type Style = keyof typeof styles;

const ids = Object.keys(styles) as [Style, ...Style[]]; // the keys of a non-empty constant

export const styleSchema = z.enum(ids, { error: `Choose one of: ${ids.join(", ")}.` });
