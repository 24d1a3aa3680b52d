import { leaveBeats } from "./brief-draft";
import type { Draft } from "./draft-schema";

/** Fields that say something only together. */
const together: readonly (readonly (keyof Draft)[])[] = [
  ["length", "lengthChosen"],
  ["style", "styleChosen"],
  ["keyPoints", "sections"],
  ["model", "baseUrl", "endpointModel"],
];

/**
 * A change of the whole form taken back: every field is as it was before, but for what the creator has typed since.
 * `now` is the same as `after` where nothing was.
 */
export function undoChange(now: Draft, { before, after }: { before: Draft; after: Draft }): Draft {
  if (now === after) return before;
  const typed = (Object.keys(before) as (keyof Draft)[]).filter((field) => now[field] !== after[field]); // of a Draft
  const kept = new Set([...typed, ...together.filter((group) => group.some(isIn(typed))).flat()]);
  const mixed = { ...before, ...Object.fromEntries([...kept].map((field) => [field, now[field]])) };
  const hasOldPlan = kept.has("keyPoints") && mixed.template !== now.template;
  return hasOldPlan ? leaveBeats(mixed) : mixed;
}

function isIn(fields: readonly (keyof Draft)[]) {
  return (field: keyof Draft) => fields.includes(field);
}
