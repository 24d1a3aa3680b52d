import { z } from "zod";
import { type Brief, briefSchema, paceOf } from "./brief";
import { checkScript, roundSeconds } from "./check-script";
import type { Persona } from "./persona";
import { planSections } from "./plan";
import type { Receipt } from "./receipt-schema";
import { splitSections } from "./sections";
import { splitSentences } from "./sentences";
import { estimateSeconds } from "./timing";

/** Three hours of speech; more is no script. */
const mostCharacters = 200_000;

/** A brief and any text to hold against it; line breaks of every system are one. */
export const checkRequestSchema = z.strictObject(
  {
    brief: briefSchema.describe("What the text is held against."),
    script: z
      .string({ error: "This must be the text of a script." })
      .max(mostCharacters, `At most ${mostCharacters.toLocaleString("en")} characters.`)
      .transform((text) => text.replaceAll(/\r\n?/g, "\n"))
      .describe("The text, its sections divided by empty lines."),
  },
  {
    error: (issue) => (issue.code === "invalid_type" ? 'Send {"brief": {...}, "script": "..."}.' : undefined),
  },
);

export type CheckedText = {
  receipt: Receipt;
  seconds: number;
  words: number;
  /** Each with its own speaking time; `section` where the text has the sections of the plan. */
  sentences: { text: string; seconds: number; section?: number }[];
};

/** The receipt of a text, also of one that was written by hand, with the clock of each of its sentences. */
export function checkText(brief: Brief, text: string, persona: Persona | null): CheckedText {
  const receipt = checkScript(brief, text, persona);
  const sections = splitSections(text);
  const isPlanned = sections.length === planSections(brief).sections.length;
  return {
    receipt,
    seconds: receipt.seconds,
    words: receipt.words,
    sentences: sections.flatMap((section, index) =>
      splitSentences(section).map((sentence) => ({
        text: sentence.trim(),
        seconds: roundSeconds(estimateSeconds(sentence, paceOf(brief))),
        ...(isPlanned ? { section: index } : {}),
      })),
    ),
  };
}
