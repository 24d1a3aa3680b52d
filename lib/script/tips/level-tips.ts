import type { Brief } from "../brief";
import { unknownLevels } from "../check-script";
import { quote, type Tip } from "./tip";

/** Levels for requirements that the brief no longer has: nothing can start with them. */
export function levelTips(brief: Brief): Tip[] {
  const unknown = unknownLevels(brief);
  const [first] = unknown;
  if (first === undefined) return [];
  const levels = Object.fromEntries(Object.entries(brief.levels).filter(([id]) => !unknown.includes(id)));
  return [
    {
      id: `stale-level:${first}`,
      kind: "stale-level",
      message: `A level is set for ${quote(first, 60)}, which this brief does not ask for.`,
      fix: { label: unknown.length === 1 ? "Drop that level" : "Drop those levels", change: { levels } },
    },
  ];
}
