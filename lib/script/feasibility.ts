import type { Brief } from "./brief";
import { leastSecondsOf, planSections } from "./plan";

/** A reason why no script can meet a brief, at the field where it is mended. */
export type Conflict = { field: "key_points" | "duration_seconds"; detail: string };

/** Contradictions that are certain before anything is written; empty where the brief can be met. */
export function findConflicts(brief: Brief): Conflict[] {
  const musts = brief.key_points.filter((point) => point.priority === "must");
  const needed = musts.reduce((sum, point) => sum + leastSecondsOf(point, brief), 0);
  const room = planSections(brief)
    .sections.filter((section) => section.role === "point")
    .reduce((sum, section) => sum + section.seconds, 0);
  if (needed <= room) return [];
  const points = musts.length === 1 ? "One must-have point needs" : `${musts.length} must-have points need`;
  return [
    {
      field: "duration_seconds",
      detail: `${points} about ${Math.ceil(needed)} seconds, and ${brief.duration_seconds} seconds leave ${Math.floor(room)} for them. Make the script longer, shorten the points, or lower the priority of some.`,
    },
  ];
}
