import { z } from "zod";
import { prioritySchema } from "@/lib/script/key-points";
import { languageSchema } from "@/lib/script/language";
import { styleSchema } from "@/lib/script/style";
import { templates } from "@/lib/script/templates/registry";

const rowSchema = z.object({
  id: z.string().regex(/^\d{1,9}$/),
  text: z.string(),
  priority: prioritySchema,
  anchors: z.array(z.string()).optional(),
  section: z.string().optional(),
});

/** A brief while it is being written: everything as it stands in the form, right or wrong. */
export const draftSchema = z.object({
  topic: z.string(),
  template: z.string().refine((id) => templates.some((template) => template.id === id)),
  length: z.string(),
  /** False while the length still follows the template; the same for the style. */
  lengthChosen: z.boolean(),
  style: styleSchema,
  styleChosen: z.boolean(),
  audience: z.string(),
  keyPoints: z.array(rowSchema).min(1).refine(haveOwnIds),
  /** What the creator changed in the plan; see section-wishes.ts. */
  sections: z.array(z.object({ section: z.string(), share: z.number().optional() })),
  callToAction: z.string(),
  avoid: z.string(),
  /** Of the models on offer; `baseUrl` and `endpointModel` stand in its place when they are filled in. */
  model: z.string(),
  /** An endpoint of the creator's own, and what that calls its model; empty for none. */
  baseUrl: z.string(),
  endpointModel: z.string(),
  language: languageSchema,
  /** Whose voice it is to have; null for nobody's. */
  personaId: z.int().positive().nullable(),
  /** The pace as typed; empty for that of persona or style. */
  wordsPerMinute: z.string(),
  /** Parts of an earlier brief that the form does not show and must not lose. */
  kept: z.object({
    levels: z.record(z.string(), z.enum(["should", "advice", "off"])).optional(),
    phrases: z.array(z.object({ text: z.string(), at_most: z.int() })).optional(),
  }),
});

export type Draft = z.infer<typeof draftSchema>;

function haveOwnIds(rows: readonly { id: string }[]): boolean {
  return new Set(rows.map(({ id }) => id)).size === rows.length;
}
