import { type Draft, toBriefInput, toDraft } from "@/components/generator/brief-draft";
import { type BriefInput, briefSchema } from "@/lib/script/brief";

/** Stands for a topic that is not typed yet, so that the rest of a brief can be looked at. */
export const noTopic = "A topic";

/** The brief in the form as the assistant reads it. */
export function briefOf(draft: Draft): BriefInput {
  const { brief } = toBriefInput(draft);
  return { ...brief, topic: brief.topic.trim() || noTopic };
}

/** The form with a tip's change in it; as it was where the change does not fit it any more. */
export function applyFix(draft: Draft, change: Partial<BriefInput>, defaultModel: string): Draft {
  const parsed = briefSchema.safeParse({ ...briefOf(draft), ...change });
  if (!parsed.success) return draft;
  const next = toDraft(parsed.data, defaultModel);
  return draft.topic.trim() === "" && change.topic === undefined ? { ...next, topic: draft.topic } : next;
}
