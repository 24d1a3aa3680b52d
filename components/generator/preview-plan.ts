import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { type Plan, planSections } from "@/lib/script/plan";

/**
 * The plan that a brief will be written by, without asking the server: planning is pure. Null while something
 * in the brief is not valid yet.
 */
export function previewPlan(brief: BriefInput): Plan | null {
  const preview = previewBrief(brief);
  return preview && planSections(preview);
}

/** A brief as it will be read; null while it is not valid. A topic may still be missing: hardly anything hangs on it. */
export function previewBrief(brief: BriefInput): Brief | null {
  const parsed = briefSchema.safeParse({ ...brief, topic: brief.topic.trim() || "A topic" });
  return parsed.success ? parsed.data : null;
}
