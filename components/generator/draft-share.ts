import { toFieldErrors } from "@/lib/http/problem";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";

/** A brief from outside, or what is wrong with it: `field` is its path in the JSON, empty for the whole. */
export type ReadBrief = { ok: true; brief: Brief } | { ok: false; errors: BriefError[] };
export type BriefError = { field: string; detail: string };

/**
 * A brief as it leaves the browser: without persona and endpoint, which are the creator's own, and without the name that
 * the endpoint has for its model. What is empty is left out.
 */
export function toSharedBrief(brief: Brief): BriefInput {
  const { persona_id: _persona, base_url: endpoint, model, topic, ...others } = brief;
  const shared = {
    ...others,
    model: endpoint === undefined ? model : undefined,
    key_points: brief.key_points.map(toShortPoint),
  };
  return { topic, ...Object.fromEntries(Object.entries(shared).filter(([, value]) => !isEmpty(value))) };
}

/** A brief as the API reads it, in the API's words where it is wrong; one that names no model has the default one. */
export function readBrief(value: unknown, defaultModel: string): ReadBrief {
  const isNamed = typeof value === "object" && value !== null && !Array.isArray(value);
  const named = isNamed && !("base_url" in value) ? { model: defaultModel, ...value } : value;
  const parsed = briefSchema.safeParse(named);
  if (parsed.success) return { ok: true, brief: parsed.data };
  const errors = toFieldErrors(parsed.error).map(({ pointer, detail }) => ({
    field: pointer.slice(1),
    detail,
  }));
  return { ok: false, errors };
}

/** A brief that somebody pasted or chose as a file. */
export function readBriefText(text: string, defaultModel: string): ReadBrief {
  if (text.trim() === "") return refuse("There is nothing here to import yet.");
  try {
    return readBrief(JSON.parse(text), defaultModel);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    return refuse(`This could not be read as JSON: ${reason}.`);
  }
}

export function refuse(detail: string, field = ""): ReadBrief {
  return { ok: false, errors: [{ field, detail }] };
}

type Point = Brief["key_points"][number];

function toShortPoint(point: Point): string | Point {
  const isPlain = point.priority === "must" && !point.anchors && !point.section;
  return isPlain ? point.text : point;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && Object.keys(Object(value)).length === 0);
}
