import { toWords } from "@/components/generator/brief-draft";
import type { Language } from "@/lib/script/language";
import type { PointOfView, SavedPersona } from "@/lib/script/persona";
import type { PersonaInput } from "@/lib/script/persona-schema";

/** A catch phrase in the form; its id stays while it is edited. */
export type PhraseRow = { id: string; text: string; atMost: number };

/** A persona while it is being written: everything as it stands in the form. */
export type PersonaDraft = {
  name: string;
  audience: string;
  tone: string;
  pointOfView: PointOfView | "";
  language: Language;
  phrases: PhraseRow[];
  avoid: string;
  sample: string;
  wordsPerMinute: string;
};

export const emptyPersonaDraft: PersonaDraft = {
  name: "",
  audience: "",
  tone: "",
  pointOfView: "",
  language: "en",
  phrases: [],
  avoid: "",
  sample: "",
  wordsPerMinute: "",
};

export function toPersonaDraft(persona: SavedPersona): PersonaDraft {
  return {
    name: persona.name,
    audience: persona.audience ?? "",
    tone: persona.tone ?? "",
    pointOfView: persona.pointOfView ?? "",
    language: persona.language,
    phrases: persona.phrases.map((phrase, index) => ({ id: String(index + 1), ...phrase })),
    avoid: persona.avoid.join(", "),
    sample: persona.sample,
    wordsPerMinute: persona.wordsPerMinute === null ? "" : String(persona.wordsPerMinute),
  };
}

/** The persona to send, and the row of each of its phrases, so that an error finds its row again. */
export function toPersonaInput(draft: PersonaDraft): { input: PersonaInput; rowIds: string[] } {
  const rows = draft.phrases.filter(({ text }) => text.trim() !== "");
  const input: PersonaInput = {
    name: draft.name,
    audience: draft.audience.trim() || undefined,
    tone: draft.tone.trim() || undefined,
    point_of_view: draft.pointOfView || undefined,
    language: draft.language,
    phrases: rows.map(({ text, atMost }) => ({ text, at_most: atMost })),
    avoid: toWords(draft.avoid),
    sample: draft.sample,
    words_per_minute: draft.wordsPerMinute.trim() === "" ? undefined : toRate(draft.wordsPerMinute),
  };
  return { input, rowIds: rows.map(({ id }) => id) };
}

/** Words a minute out of what was typed; NaN for anything else, which the schema refuses. */
export function toRate(text: string): number {
  const typed = text.trim().replace(",", ".");
  return typed === "" ? Number.NaN : Number(typed);
}

/** One more empty phrase behind the others. */
export function addPhrase(rows: readonly PhraseRow[]): PhraseRow[] {
  const id = String(Math.max(0, ...rows.map((row) => Number(row.id))) + 1);
  return [...rows, { id, text: "", atMost: 2 }];
}
