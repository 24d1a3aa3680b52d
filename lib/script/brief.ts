import { z } from "zod";
import { keyPointSchema, sectionKeySchema } from "./key-points";
import { languageSchema } from "./language";
import { styleSchema } from "./style";
import { requireTemplate, templates } from "./templates/registry";
import { avoidField, mostPhrases, phrasesField, textField as text } from "./text-field";
import type { Pace } from "./timing";
import { hasWord } from "./words";
import { wordsPerMinuteField } from "./words-per-minute";

const templateIds = templates.map((template) => template.id);

/**
 * The brief as it travels on the wire, as it is stored and as the engine reads it: one shape everywhere.
 * Only `topic` is required. Unknown fields are refused, so that a misspelt one is never silently ignored.
 */
export const briefSchema = z
  .strictObject(
    {
      topic: text(300, "Say what the script is about."),
      template: z
        .string()
        .refine((id) => templateIds.includes(id), {
          error: (issue) =>
            `There is no template "${issue.input}". Choose one of: ${templateIds.join(", ")}.`,
        })
        .default("explainer"),
      duration_seconds: z
        .number({ error: "This must be a number of seconds." })
        .min(15, "A script is at least 15 seconds long.")
        .max(3600, "A script is at most 3,600 seconds (one hour) long.")
        .optional(),
      style: styleSchema.optional(),
      audience: text(200, "Name the audience, or leave it out.").optional(),
      language: languageSchema.default("en"),
      model: text(100, "Name a model, or leave it out.").default("builtin"),
      base_url: z
        .url({
          protocol: /^https?$/,
          error: "Write the URL of the endpoint, such as https://example.com/v1.",
        })
        .max(300, "At most 300 characters.")
        .optional(),
      persona_id: z
        .int({ error: "This must be the number of a persona." })
        .positive()
        .max(2_147_483_647)
        .optional(),
      words_per_minute: wordsPerMinuteField.optional(),
      key_points: z
        .array(keyPointSchema, { error: "Key points are a list." })
        .max(40, "At most 40 key points.")
        .default([]),
      sections: z
        .array(
          z.strictObject({
            section: sectionKeySchema,
            share: z
              .number({ error: "The share of a section is a number from 0.02 to 0.8." })
              .min(0.02, "A section has at least 2% of the time.")
              .max(0.8, "A section has at most 80% of the time.")
              .optional(),
          }),
          {
            error: 'Sections are [{"section": "beat:1", "share": 0.2}], in the order in which they are told.',
          },
        )
        .max(60, "At most 60 sections.")
        .default([]),
      call_to_action: text(300, "Write the call to action in words, or leave it out.", hasWord).optional(),
      avoid: avoidField.default([]),
      phrases: phrasesField(mostPhrases * 2).default([]),
      levels: z
        .record(
          z.string().max(120, "The id of a requirement has at most 120 characters."),
          z.enum(["should", "advice", "off"], { error: "Choose one of: should, advice, off." }),
          { error: 'Levels are {"requirement id": "should" | "advice" | "off"}.' },
        )
        .refine((levels) => Object.keys(levels).length <= 60, "At most 60 levels.")
        .default({}),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "A brief is a JSON object." : undefined) },
  )
  .transform((brief) => {
    const template = requireTemplate(brief.template);
    return {
      ...brief,
      duration_seconds: brief.duration_seconds ?? template.seconds.usual,
      style: brief.style ?? template.style,
    };
  });

export type Brief = z.infer<typeof briefSchema>;

/** What a client may send: every field but the topic may be left out. */
export type BriefInput = z.input<typeof briefSchema>;

/** The pace that the clock needs, out of a brief: its voice, and the time in which its template only shows. */
export function paceOf(brief: Brief): Pace {
  return {
    language: brief.language,
    style: brief.style,
    wordsPerMinute: brief.words_per_minute,
    visualShare: requireTemplate(brief.template).visualShare,
  };
}
