import { z } from "zod";
import { cleanText } from "./clean-text";
import { hasWord } from "./words";

/** A text that a person types into one field: cleaned, matching `pattern` (else `ifEmpty` is said), so long at most. */
export const textField = (most: number, ifEmpty: string, pattern = /./) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? ifEmpty : "This must be a text.") })
    .transform(cleanText)
    .pipe(z.string().regex(pattern, ifEmpty).max(most, `At most ${most} characters.`))
    // Of what is cleaned first nothing would be known outside.
    .meta({ minLength: 1, maxLength: most });

/** Words and phrases that must never be said; each once, whatever its case. */
export const avoidField = z
  .array(textField(60, "Write the word to avoid, or leave it out.", hasWord), {
    error: "Words to avoid are a list.",
  })
  .max(50, "At most 50 words to avoid.")
  .transform((words) => words.filter((word, at) => words.findIndex((other) => isSame(word, other)) === at));

/** Catch phrases that a persona may have. */
export const mostPhrases = 10;

const timesError = "Choose from 1 to 10 times.";

/** What may be said, and how often a script may say it at most; a brief with its persona's has twice as many at the most. */
export const phrasesField = (most: number) =>
  z
    .array(
      z.strictObject({
        text: textField(80, "Write the phrase in words, or leave it out.", hasWord).describe("The phrase."),
        at_most: z
          .int({ error: timesError })
          .min(1, timesError)
          .max(10, timesError)
          .describe("How often a script may say it."),
      }),
      { error: "Catch phrases are a list." },
    )
    .max(most, `At most ${most} catch phrases.`);

function isSame(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase();
}
