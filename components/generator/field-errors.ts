import type { Problem } from "@/lib/http/problem";
import { rateLimits, wordsPerMinuteField } from "@/lib/script/words-per-minute";
import { type Draft, hasOwnEndpoint } from "./brief-draft";
import type { KeyPointRow } from "./key-point-rows";
import { parseLength } from "./length-text";

const fields = {
  topic: "topic",
  template: "template",
  duration_seconds: "length",
  key_points: "keyPoints",
  style: "style",
  audience: "audience",
  call_to_action: "callToAction",
  avoid: "avoid",
  model: "model",
  language: "language",
  base_url: "baseUrl",
  persona_id: "personaId",
  words_per_minute: "wordsPerMinute",
} as const;

export type FieldName = (typeof fields)[keyof typeof fields];

/** What is wrong, by field; a single key point has its row's own entry, `form` holds what fits no field. */
export type FieldErrors = Partial<Record<FieldName | `point-${string}` | "form", string>>;

/** Fields that lie behind "More options", in their order. */
const quietFields: readonly FieldName[] = [
  "style",
  "audience",
  "callToAction",
  "avoid",
  "wordsPerMinute",
  "language",
  "baseUrl",
];

/** The server's errors at the fields they belong to; the first one of a field stays. */
export function toFieldErrors(problem: Problem, rowIds: readonly string[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { pointer, detail } of problem.errors ?? []) {
    const field = fieldOf(pointer, rowIds);
    errors[field] ??= detail;
  }
  return errors;
}

/** What can be said without asking the server. */
export function checkDraft(draft: Draft): FieldErrors {
  const errors: FieldErrors = {};
  if (draft.topic.trim() === "") errors.topic = "Say what the script is about.";
  if (parseLength(draft.length) === null)
    errors.length = "Write the length as minutes and seconds, like 4:30.";
  if (hasOwnEndpoint(draft) && draft.endpointModel.trim() === "")
    errors.model = "Write what your endpoint calls its model.";
  if (draft.wordsPerMinute.trim() !== "" && !isRate(draft.wordsPerMinute))
    errors.wordsPerMinute = `Write a number from ${rateLimits.least} to ${rateLimits.most}, or leave it empty.`;
  return errors;
}

function isRate(text: string): boolean {
  return wordsPerMinuteField.safeParse(Number(text)).success;
}

/** The errors that still stand after an edit: those of the fields that were changed go. */
export function keepUnchanged(errors: FieldErrors, before: Draft, after: Draft): FieldErrors {
  const kept = { ...errors };
  delete kept.form;
  for (const field of Object.values(fields)) if (before[field] !== after[field]) delete kept[field];
  if (before.baseUrl !== after.baseUrl || before.endpointModel !== after.endpointModel) delete kept.model;
  for (const row of before.keyPoints) if (!after.keyPoints.includes(row)) delete kept[`point-${row.id}`];
  return kept;
}

/** The id of the first wrong control in the order of the form, or null. */
export function firstInvalidId(errors: FieldErrors, rows: readonly KeyPointRow[]): string | null {
  const order = [
    "topic",
    "template",
    "length",
    ...rows.map((row) => `point-${row.id}` as const),
    "keyPoints",
    "personaId",
    "model",
    ...quietFields,
  ] as const;
  const first = order.find((field) => errors[field] !== undefined);
  return first ? fieldId(first) : null;
}

/** The same errors where the form lacks a field: what is wrong there is said for the whole form. */
export function withoutField(errors: FieldErrors, field: FieldName): FieldErrors {
  const { [field]: detail, ...others } = errors;
  return detail === undefined ? others : { ...others, form: others.form ?? detail };
}

/** True when an error lies where the form may be folded. */
export function hasQuietError(errors: FieldErrors): boolean {
  return quietFields.some((field) => errors[field] !== undefined);
}

/** The DOM id of a field's control. */
export function fieldId(field: FieldName | `point-${string}`): string {
  return `brief-${field}`;
}

function fieldOf(pointer: string, rowIds: readonly string[]): keyof FieldErrors {
  const [, name = "", index] = pointer.split("/");
  if (!isField(name)) return "form";
  const row = name === "key_points" && index !== undefined ? rowIds[Number(index)] : undefined;
  return row === undefined ? fields[name] : `point-${row}`;
}

function isField(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}
