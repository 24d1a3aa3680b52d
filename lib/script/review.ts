import type { Brief } from "./brief";
import { unknownLevels } from "./check-script";
import { dropUnspoken } from "./clean-text";
import type { KeyPoint, Priority } from "./key-points";
import { missedMusts } from "./missed-musts";
import type { Receipt, Requirement, RequirementResult } from "./receipt-schema";

/** The brief with a requirement that binds one step less; a could and an advice stay what they are. */
export function relax(brief: Brief, { id, kind, level }: Requirement): Brief {
  if (kind === "key_point")
    return settle({
      ...brief,
      key_points: brief.key_points.map((point, position) =>
        position === positionOf(id) ? lower(point) : point,
      ),
    });
  return settle({ ...brief, levels: { ...brief.levels, [id]: level === "must" ? "should" : "advice" } });
}

/** The brief without a requirement. A word that may be a persona's is turned off: the persona would bring it back. */
export function drop(brief: Brief, { id, kind }: Requirement): Brief {
  if (kind === "key_point")
    return settle({
      ...brief,
      key_points: brief.key_points.filter((_, position) => position !== positionOf(id)),
    });
  if (kind === "call_to_action") return settle({ ...brief, call_to_action: undefined });
  if (kind === "avoid" && brief.persona_id === undefined)
    return settle({ ...brief, avoid: brief.avoid.filter((word) => `avoid:${word.toLowerCase()}` !== id) });
  return settle({ ...brief, levels: { ...brief.levels, [id]: "off" } });
}

/** The sections that have to be written again to mend the musts that failed, by number from 0. */
export function failingSections(receipt: Receipt, sections: readonly string[]): number[] {
  const all = sections.map((_, index) => index);
  const folded = sections.map(fold);
  const failing = missedMusts(receipt).flatMap((result) => {
    const places =
      result.kind === "time" ? offTime(receipt) : (ownSection(result) ?? sectionsSaying(result, folded));
    const there = places.filter((index) => index < sections.length);
    if (there.length > 0) return there;
    return result.kind === "time" ? all.slice(-1) : all;
  });
  return [...new Set(failing)].sort((a, b) => a - b);
}

/** A requirement whose status is another in a later receipt; null where one of the two does not have it. */
export type ChangedResult = {
  id: string;
  label: string;
  was: RequirementResult["status"] | null;
  is: RequirementResult["status"] | null;
};

/** What differs between two receipts of the same text, in the order of the later one. */
export function changedResults(before: Receipt, after: Receipt): ChangedResult[] {
  const statusIn = (receipt: Receipt, id: string) =>
    receipt.requirements.find((result) => result.id === id)?.status ?? null;
  const gone = before.requirements.filter(({ id }) => statusIn(after, id) === null);
  return [...after.requirements, ...gone]
    .map(({ id, label }) => ({ id, label, was: statusIn(before, id), is: statusIn(after, id) }))
    .filter(({ was, is }) => was !== is);
}

const lowered: Record<Priority, Priority> = { must: "should", should: "could", could: "could" };

function lower(point: KeyPoint): KeyPoint {
  return { ...point, priority: lowered[point.priority] };
}

function positionOf(id: string): number {
  return Number(id.split(":")[1]);
}

/** Without levels of requirements that went with the change: one point alone has no order. */
function settle(brief: Brief): Brief {
  const unknown = unknownLevels(brief);
  const levels = Object.entries(brief.levels).filter(([id]) => !unknown.includes(id));
  return { ...brief, levels: Object.fromEntries(levels) };
}

function ownSection({ section }: RequirementResult): number[] | null {
  return section === undefined ? null : [section];
}

function offTime(receipt: Receipt): number[] {
  return receipt.requirements.flatMap(({ kind, status, section }) =>
    kind === "section_time" && status === "fail" && section !== undefined ? [section] : [],
  );
}

/** Where a sentence was told twice, only what comes later has to go. */
function sectionsSaying({ kind, evidence, also = [] }: RequirementResult, folded: string[]): number[] {
  return [evidence ?? "", ...also].map(fold).flatMap((sentence) => {
    if (sentence === "") return [];
    const places = folded.flatMap((section, index) => (section.includes(sentence) ? [index] : []));
    return kind === "repetition" && places.length > 1 ? places.slice(1) : places;
  });
}

function fold(text: string): string {
  return dropUnspoken(text).replace(/\s+/g, " ").trim();
}
