import { type BriefInput, briefSchema } from "@/lib/script/brief";
import { type Plan, planSections } from "@/lib/script/plan";

/**
 * The plan that a brief will be written by, without asking the server: planning is pure. Null while something
 * in the brief is not valid yet. A topic may still be missing, the plan does not depend on it.
 */
export function previewPlan(brief: BriefInput): Plan | null {
  const parsed = briefSchema.safeParse({ ...brief, topic: brief.topic.trim() || "A topic" });
  return parsed.success ? planSections(parsed.data) : null;
}
