import { z } from "zod";
import { dropUnspoken } from "./clean-text";
import { languageSchema } from "./language";
import { type Persona, pointsOfView } from "./persona";
import { says, toPhrase, toSaidWords } from "./phrases";
import { avoidField, mostPhrases, phrasesField, textField } from "./text-field";
import { wordsPerMinuteField } from "./words-per-minute";

/** Characters that a sample text may have: about six minutes of speech. */
export const mostSampleCharacters = 5000;

/**
 * A persona as it is sent, and the persona it makes. Only the name is required; unknown fields are refused, so that
 * a misspelt one is never silently ignored.
 */
export const personaSchema = z
  .strictObject(
    {
      name: textField(80, "Give the persona a name.").describe("What its creator calls it."),
      audience: textField(200, "Name the audience, or leave it out.")
        .optional()
        .describe("Whom it speaks to, where a brief does not say."),
      tone: textField(200, "Describe the tone, or leave it out.").optional().describe("How it speaks."),
      point_of_view: z
        .enum(pointsOfView, { error: `Choose one of: ${pointsOfView.join(", ")}.` })
        .optional()
        .describe("Who speaks, or is spoken to."),
      phrases: phrasesField(mostPhrases).default([]).describe("What it likes to say, and how often at most."),
      avoid: avoidField.default([]).describe("Words that it never says."),
      sample: z
        .string({ error: "This must be a text." })
        .transform(cleanSample)
        .pipe(
          z
            .string()
            .max(mostSampleCharacters, `At most ${mostSampleCharacters.toLocaleString("en")} characters.`),
        )
        .default("")
        .meta({ maxLength: mostSampleCharacters })
        .describe("A text in its own words, from which length of sentences and vocabulary are learnt."),
      language: languageSchema
        .default("en")
        .describe("The language of its sample, its phrases and its pace."),
      words_per_minute: wordsPerMinuteField.optional().describe("Its own pace. Left out, the style's."),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "A persona is a JSON object." : undefined) },
  )
  .superRefine(({ phrases, avoid, language }, context) => {
    const refuse = (position: number, message: string) =>
      context.addIssue({ code: "custom", path: ["phrases", position, "text"], message });
    for (const [position, { text }] of phrases.entries()) {
      if (phrases.findIndex((other) => isSame(other.text, text)) < position)
        refuse(position, "This phrase is in the list already.");
      const words = toSaidWords(text, language);
      const banned = avoid.find((word) => says(words, toPhrase(word, language)));
      if (banned) refuse(position, `This phrase says "${banned}", which is one of the words to avoid.`);
    }
  })
  .transform(
    (persona): Persona => ({
      name: persona.name,
      audience: persona.audience ?? null,
      tone: persona.tone ?? null,
      pointOfView: persona.point_of_view ?? null,
      phrases: persona.phrases.map(({ text, at_most }) => ({ text, atMost: at_most })),
      avoid: persona.avoid,
      sample: persona.sample,
      language: persona.language,
      wordsPerMinute: persona.words_per_minute ?? null,
    }),
  )
  .describe(
    "A voice that scripts are written in. Only `name` is required; a field that is not known is refused.",
  )
  .meta({ id: "Persona" });

/** What a client may send: every field but the name may be left out. */
export type PersonaInput = z.input<typeof personaSchema>;

/** A sample as plain data; its line breaks stay, since they are pauses. */
function cleanSample(text: string): string {
  return dropUnspoken(text.normalize("NFC").replaceAll(/\r\n?/g, "\n")).trim();
}

function isSame(phrase: string, other: string): boolean {
  return phrase.toLowerCase() === other.toLowerCase();
}
