import type { Persona } from "@/lib/script/persona";
import { type Draft, toBriefInput } from "../brief-draft";
import { previewPlan } from "../preview-plan";

/** What the plan gives a key point: its part of the time, or no room at all. `share` is of the whole, 0 to 1. */
export type PointShare = { kind: "told"; seconds: number; share: number } | { kind: "dropped" };

/** The plan's word on each row of a brief, in its persona's voice; empty while the brief is not valid. */
export function pointShares(draft: Draft, persona: Persona | null): ReadonlyMap<string, PointShare> {
  const shares = new Map<string, PointShare>();
  const { brief, rowIds } = toBriefInput(draft);
  const plan = brief.duration_seconds === undefined ? null : previewPlan(brief, persona);
  if (!plan) return shares;
  const put = ({ position }: { position: number }, share: PointShare) => {
    const row = rowIds[position];
    if (row !== undefined) shares.set(row, share);
  };
  for (const { key, keyPoints } of plan.sections) {
    // A long section is told in parts that have one key, and only the first names its points.
    const parts = plan.sections.filter((section) => section.key === key);
    const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0);
    const seconds = whole / keyPoints.length;
    for (const point of keyPoints) put(point, { kind: "told", seconds, share: seconds / plan.targetSeconds });
  }
  for (const point of plan.dropped) put(point, { kind: "dropped" });
  return shares;
}
