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
      topic: text(300, "Say what the script is about.").describe("What the script is about."),
      template: z
        .string()
        .refine((id) => templateIds.includes(id), {
          error: (issue) =>
            `There is no template "${issue.input}". Choose one of: ${templateIds.join(", ")}.`,
        })
        .default("explainer")
        .meta({ enum: templateIds })
        .describe("How the script is built: its hook, its sections, its ending."),
      duration_seconds: z
        .number({ error: "This must be a number of seconds." })
        .min(15, "A script is at least 15 seconds long.")
        .max(3600, "A script is at most 3,600 seconds (one hour) long.")
        .optional()
        .describe("Speaking time. Left out, the template's usual one."),
      style: styleSchema.optional().describe("How it is spoken, and how fast. Left out, the template's own."),
      audience: text(200, "Name the audience, or leave it out.")
        .optional()
        .describe("For whom it is. Left out, the persona's."),
      language: languageSchema.default("en").describe("The language in which it is written and timed."),
      model: text(100, "Name a model, or leave it out.")
        .default("builtin")
        .describe("Who writes: an `id` of `GET /models`. Left out, the `default` there."),
      base_url: z
        .url({
          protocol: /^https?$/,
          error: "Write the URL of the endpoint, such as https://example.com/v1.",
        })
        .max(300, "At most 300 characters.")
        .optional()
        .describe(
          "An endpoint of your own that speaks OpenAI's chat format; `model` is then one of its models.",
        ),
      persona_id: z
        .int({ error: "This must be the number of a persona." })
        .positive()
        .max(2_147_483_647)
        .optional()
        .describe("The persona that speaks: an `id` of `GET /personas`."),
      words_per_minute: wordsPerMinuteField
        .optional()
        .describe("The speaker's own pace. Left out, the persona's, else the style's."),
      key_points: z
        .array(keyPointSchema, { error: "Key points are a list." })
        .max(40, "At most 40 key points.")
        .default([])
        .describe("What must be said, in this order; a text alone is a must."),
      sections: z
        .array(
          z.strictObject({
            section: sectionKeySchema.describe("Which section, such as `beat:1`."),
            share: z
              .number({ error: "The share of a section is a number from 0.02 to 0.8." })
              .min(0.02, "A section has at least 2% of the time.")
              .max(0.8, "A section has at most 80% of the time.")
              .optional()
              .describe("Its share of the whole time."),
          }),
          {
            error: 'Sections are [{"section": "beat:1", "share": 0.2}], in the order in which they are told.',
          },
        )
        .max(60, "At most 60 sections.")
        .default([])
        .describe(
          "Sections of the plan in another order, or with another share of the time. Left out, as planned.",
        ),
      call_to_action: text(300, "Write the call to action in words, or leave it out.", hasWord)
        .optional()
        .describe("What the listener is asked to do; said in the last section."),
      avoid: avoidField
        .default([])
        .describe("Words and phrases that are never said; `hack*` is all that begins so."),
      phrases: phrasesField(mostPhrases * 2)
        .default([])
        .describe("Phrases that may be said, and how often at most."),
      levels: z
        .record(
          z.string().max(120, "The id of a requirement has at most 120 characters."),
          z.enum(["should", "advice", "off"], { error: "Choose one of: should, advice, off." }),
          { error: 'Levels are {"requirement id": "should" | "advice" | "off"}.' },
        )
        .refine((levels) => Object.keys(levels).length <= 60, "At most 60 levels.")
        .default({})
        .describe("Requirements that are to bind less, by their id in the receipt."),
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
  })
  .describe("What a script is to be. Only `topic` is required; a field that is not known is refused.")
  .meta({ id: "Brief" });

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
