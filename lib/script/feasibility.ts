import { type Brief, paceOf } from "./brief";
import { unknownLevels } from "./check-script";
import { anchorsOf, type KeyPoint } from "./key-points";
import { languages } from "./language";
import { nameOf } from "./language-of";
import { says, toPhrase, toSaidWords } from "./phrases";
import { leastSecondsOf, planSections } from "./plan";
import { sureLanguageOf } from "./sure-language";
import { estimateSeconds } from "./timing";

/** A reason why no script can meet a brief, at the field where it is mended (a path into the brief). */
export type Conflict = { field: string; detail: string };

/** Contradictions that are certain before anything is written; empty where the brief can be met. */
export function findConflicts(brief: Brief): Conflict[] {
  return [
    ...findBannedMusts(brief),
    ...findForeignMusts(brief),
    ...findCrowding(brief),
    ...findLongCallToAction(brief),
    ...findUnknownLevels(brief),
  ];
}

function findBannedMusts(brief: Brief): Conflict[] {
  const callToAction = brief.call_to_action
    ? [{ text: brief.call_to_action, priority: "must" as const }]
    : [];
  const musts = [...brief.key_points.filter((point) => point.priority === "must"), ...callToAction];
  return brief.avoid.flatMap((word) => {
    const phrase = toPhrase(word, brief.language);
    const must = musts.find((point) =>
      anchorsOf(point, brief.language).some((anchor) => says(toSaidWords(anchor, brief.language), phrase)),
    );
    if (!must) return [];
    const detail = `"${word}" is to be avoided, but "${must.text}" has to say it. Allow the word, or change the point.`;
    return [{ field: "avoid", detail }];
  });
}

/** The words of a point must be said; in a script of another language they cannot be. */
function findForeignMusts(brief: Brief): Conflict[] {
  return brief.key_points.flatMap((point, position) => {
    const language = sureLanguageOf(point.text, brief.language);
    if (point.priority !== "must" || point.anchors?.length || !language) return [];
    const detail = `This point is in ${nameOf(language)}, and the script is to be in ${languages[brief.language].label}. Write the point in the script's language, or choose the other language.`;
    return [{ field: `key_points/${position}`, detail }];
  });
}

function findCrowding(brief: Brief): Conflict[] {
  const musts = brief.key_points.filter((point) => point.priority === "must");
  const needed = secondsFor(musts, brief);
  const room = roomFor(brief);
  if (needed <= room) return [];
  const kept = musts.filter((_, index) => secondsFor(musts.slice(0, index + 1), brief) <= room);
  const toDrop = musts.slice(kept.length).map((point) => `"${point.text}"`);
  const points = musts.length === 1 ? "One must-have point needs" : `${musts.length} must-have points need`;
  const longer = secondsToFit(needed, brief);
  const extend = longer ? `Make the script ${longer} seconds long` : "Write two scripts";
  const drop = toDrop.length === 1 ? "drop or lower this one" : `drop or lower these ${toDrop.length}`;
  return [
    {
      field: "duration_seconds",
      detail: `${points} about ${Math.ceil(needed)} seconds; ${brief.duration_seconds} seconds leave ${Math.floor(room)} for them. ${extend}, merge some points, or ${drop}: ${toDrop.join(", ")}.`,
    },
  ];
}

function findLongCallToAction(brief: Brief): Conflict[] {
  const close = planSections(brief).sections.at(-1);
  if (!brief.call_to_action || !close) return [];
  const seconds = estimateSeconds(brief.call_to_action, paceOf(brief));
  if (seconds <= close.seconds + 1) return [];
  const detail = `Saying this takes about ${Math.ceil(seconds)} seconds, and the end of the script has ${Math.floor(close.seconds)}. Shorten it, or make the script longer.`;
  return [{ field: "call_to_action", detail }];
}

function findUnknownLevels(brief: Brief): Conflict[] {
  const unknown = unknownLevels(brief);
  if (unknown.length === 0) return [];
  const ids = unknown.map((id) => `"${id}"`).join(", ");
  const what = unknown.length === 1 ? "requirement" : "requirements";
  const detail = `This brief has no ${what} ${ids} to set a level for. A key point has a priority instead.`;
  return [{ field: "levels", detail }];
}

function secondsFor(points: KeyPoint[], brief: Brief): number {
  return points.reduce((sum, point) => sum + leastSecondsOf(point, brief), 0);
}

/** Seconds that a plan of this length has for key points. */
function roomFor(brief: Brief): number {
  return planSections(brief)
    .sections.filter((section) => section.role === "point")
    .reduce((sum, section) => sum + section.seconds, 0);
}

/** The shortest length, in steps of 5 seconds, whose plan has room for so much; null beyond an hour. */
function secondsToFit(needed: number, brief: Brief): number | null {
  for (let seconds = 5 * Math.ceil(needed / 5); seconds <= 3600; seconds += 5)
    if (roomFor({ ...brief, duration_seconds: seconds }) >= needed) return seconds;
  return null;
}
