import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { type Plan, planSections } from "@/lib/script/plan";

/**
 * The plan that a brief will be written by, without asking the server: planning is pure. Null while something
 * in the brief is not valid yet.
 */
export function previewPlan(brief: BriefInput, persona: Persona | null = null): Plan | null {
  const preview = previewBrief(brief, persona);
  return preview && planSections(preview);
}

/** A brief as it will be read, with what its persona adds; null while it is not valid. A topic may still be missing: hardly anything hangs on it. */
export function previewBrief(brief: BriefInput, persona: Persona | null = null): Brief | null {
  const parsed = briefSchema.safeParse({ ...brief, topic: brief.topic.trim() || "A topic" });
  return parsed.success ? applyPersona(parsed.data, persona) : null;
}
