import type { Brief } from "@/lib/script/brief";
import { requireTemplate } from "@/lib/script/templates/registry";
import type { Template } from "@/lib/script/templates/template";
import { leaveBeats, toDraft, withTemplate } from "../brief-draft";
import type { Draft } from "../draft-schema";
import { type KeyPointRow, newRows } from "../key-point-rows";

/** The draft under another template, whose suggested points come in where the creator has typed none. */
export function chooseTemplate(draft: Draft, template: Template): Draft {
  const changed = withTemplate(draft, template);
  if (typedRows(draft).length > 0) return changed;
  const isThere = ({ text }: KeyPointRow) => template.suggestedKeyPoints.includes(text);
  if (draft.keyPoints.every(isThere)) return changed;
  return { ...changed, keyPoints: newRows(draft.keyPoints, template.suggestedKeyPoints, "should") };
}

/** True once every point that the template suggests is among the draft's. */
export function hasSuggestions({ keyPoints }: Draft, { suggestedKeyPoints }: Template): boolean {
  return suggestedKeyPoints.every((text) => keyPoints.some((row) => isSamePoint(row, { text })));
}

/** The draft filled from a template of the creator's own: the topic and the typed points stay, its points come behind. */
export function chooseOwnTemplate(draft: Draft, brief: Brief, defaultModel: string): Draft {
  const filled = toDraft(brief, defaultModel);
  const typed = typedRows(filled.template === draft.template ? draft : leaveBeats(draft));
  const own = filled.keyPoints.filter(({ text }) => text !== "");
  const missing = own.filter((row) => !typed.some((other) => isSamePoint(other, row)));
  const fresh = newRows(draft.keyPoints, Array(Math.max(1, missing.length)).fill(""), "must");
  const added = missing.map((row, at) => ({ ...row, id: fresh[at]?.id ?? row.id }));
  const keyPoints = [...typed, ...added];
  /** A wish for a point goes with the point, whatever its row is called here. */
  const rename = (section: string) => {
    const point = own.find(({ id }) => section === `row:${id}`);
    const row = point && keyPoints.find((other) => isSamePoint(other, point));
    return row ? `row:${row.id}` : section;
  };
  return {
    ...filled,
    topic: draft.topic,
    keyPoints: keyPoints.length > 0 ? keyPoints : fresh,
    sections: filled.sections.map((wish) => ({ ...wish, section: rename(wish.section) })),
  };
}

/** The points that are the creator's: not empty, and not a suggestion of the template left as it came. */
export function typedRows({ keyPoints, template }: Draft): KeyPointRow[] {
  const { suggestedKeyPoints } = requireTemplate(template);
  const isUntouched = ({ text, priority, anchors, section }: KeyPointRow) =>
    suggestedKeyPoints.includes(text) && priority === "should" && !anchors && section === undefined;
  return keyPoints.filter((row) => row.text.trim() !== "" && !isUntouched(row));
}

type Point = Pick<KeyPointRow, "text">;

function isSamePoint(row: Point, other: Point): boolean {
  return row.text.trim().toLowerCase() === other.text.trim().toLowerCase();
}
