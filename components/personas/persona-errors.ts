import type { Problem } from "@/lib/http/problem";
import type { PersonaDraft } from "./persona-draft";

const fields = {
  name: "name",
  audience: "audience",
  tone: "tone",
  point_of_view: "pointOfView",
  language: "language",
  phrases: "phrases",
  avoid: "avoid",
  sample: "sample",
  words_per_minute: "wordsPerMinute",
} as const;

export type PersonaField = (typeof fields)[keyof typeof fields];

type Place = PersonaField | `phrase-${string}`;

/** What is wrong, by field; a single phrase has its row's own entry, `form` holds what fits no field. */
export type PersonaErrors = Partial<Record<Place | "form", string>>;

/** The server's errors at the fields they belong to; the first one of a field stays. */
export function toPersonaErrors(problem: Problem, rowIds: readonly string[]): PersonaErrors {
  if (!problem.errors?.length) return { form: problem.detail };
  const errors: PersonaErrors = {};
  for (const { pointer, detail } of problem.errors) errors[placeOf(pointer, rowIds)] ??= detail;
  return errors;
}

/** The errors that still stand after an edit: those of the fields that were changed go. */
export function keepUnchanged(
  errors: PersonaErrors,
  before: PersonaDraft,
  after: PersonaDraft,
): PersonaErrors {
  const kept = { ...errors };
  delete kept.form;
  for (const field of Object.values(fields)) if (before[field] !== after[field]) delete kept[field];
  // What is wrong with a phrase may lie in the words to avoid.
  const isSame = (id: string) => after.phrases.includes(before.phrases.find((row) => row.id === id) ?? never);
  for (const { id } of before.phrases)
    if (!isSame(id) || before.avoid !== after.avoid) delete kept[`phrase-${id}`];
  return kept;
}

const never = { id: "", text: "", atMost: 1 };

/** The id of the first wrong control in the order of the form, or null. */
export function firstInvalidId(errors: PersonaErrors, draft: PersonaDraft): string | null {
  const order: Place[] = [
    "name",
    "audience",
    "tone",
    "pointOfView",
    "language",
    ...draft.phrases.map(({ id }) => `phrase-${id}` as const),
    "phrases",
    "avoid",
    "sample",
    "wordsPerMinute",
  ];
  const first = order.find((place) => errors[place] !== undefined);
  return first ? personaFieldId(first) : null;
}

/** The DOM id of a field's control. */
export function personaFieldId(place: Place): string {
  return `persona-${place}`;
}

function placeOf(pointer: string, rowIds: readonly string[]): Place | "form" {
  const [, name = "", index] = pointer.split("/");
  if (!isField(name)) return "form";
  const row = name === "phrases" && index !== undefined ? rowIds[Number(index)] : undefined;
  return row === undefined ? fields[name] : `phrase-${row}`;
}

function isField(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}
