import { type Estimates, estimateBrief } from "@/components/models/estimates";
import type { Persona } from "@/lib/script/persona";
import { type Draft, toBriefInput } from "./brief-draft";
import { previewBrief } from "./preview-plan";

/** What the brief in the form is likely to take; null while it is not valid. A topic may still be missing. */
export function estimateDraft(draft: Draft, persona: Persona | null): Estimates | null {
  const { brief } = toBriefInput(draft);
  const preview = brief.duration_seconds === undefined ? null : previewBrief(brief, persona);
  return preview && estimateBrief(preview);
}
