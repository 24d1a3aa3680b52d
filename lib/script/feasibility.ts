import type { Brief } from "./brief";
import { says } from "./checks/avoid";
import { anchorsOf } from "./key-points";
import { leastSecondsOf, planSections } from "./plan";

/** A reason why no script can meet a brief, at the field where it is mended. */
export type Conflict = { field: "avoid" | "duration_seconds"; detail: string };

/** Contradictions that are certain before anything is written; empty where the brief can be met. */
export function findConflicts(brief: Brief): Conflict[] {
  return [...findBannedMusts(brief), ...findCrowding(brief)];
}

function findBannedMusts(brief: Brief): Conflict[] {
  const callToAction = brief.call_to_action
    ? [{ text: brief.call_to_action, priority: "must" as const }]
    : [];
  const musts = [...brief.key_points.filter((point) => point.priority === "must"), ...callToAction];
  return brief.avoid.flatMap((word) => {
    const must = musts.find((point) =>
      anchorsOf(point, brief.language).some((anchor) => says(anchor, word, brief.language)),
    );
    if (!must) return [];
    const detail = `"${word}" is to be avoided, but "${must.text}" has to say it. Allow the word, or change the point.`;
    return [{ field: "avoid" as const, detail }];
  });
}

function findCrowding(brief: Brief): Conflict[] {
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
