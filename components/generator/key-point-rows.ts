import type { Priority } from "@/lib/script/key-points";

/** A key point while it is being written; `id` is only for the screen. */
export type KeyPointRow = {
  id: string;
  text: string;
  priority: Priority;
  /** The words that must be said, where the creator chose them. */
  anchors?: string[];
  /** The beat of the template that makes it, where the plan is not to decide. */
  section?: string;
};

/** Lines of pasted text as points: empty lines go, and so do bullets and numbers in front. */
export function toLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–—‣◦]|\(?\d{1,2}[.)])\s+/, "").trim())
    .filter((line) => line !== "");
}

/** Rows after a paste of several lines at a row: the first line goes into the row if it is empty, else behind it. */
export function insertLines(rows: KeyPointRow[], at: string, lines: string[]): KeyPointRow[] {
  const index = rows.findIndex((row) => row.id === at);
  const row = rows[index];
  const [first, ...rest] = lines;
  if (!row || first === undefined) return rows;
  const taken = row.text.trim() === "";
  const filled = taken ? { ...row, text: first } : row;
  const added = newRows(rows, taken ? rest : lines, row.priority);
  return [...rows.slice(0, index), filled, ...added, ...rows.slice(index + 1)];
}

/** Rows with suggestions behind what is there; empty rows are used up, points already there are not repeated. */
export function addSuggestions(rows: KeyPointRow[], suggestions: readonly string[]): KeyPointRow[] {
  const written = rows.filter((row) => row.text.trim() !== "");
  const known = new Set(written.map((row) => row.text.trim().toLowerCase()));
  const missing = suggestions.filter((text) => !known.has(text.toLowerCase()));
  if (missing.length === 0) return rows;
  return [...written, ...newRows(rows, missing, "should")];
}

/** Rows with an empty one behind the given row. */
export function addRowAfter(rows: KeyPointRow[], after: string | undefined): KeyPointRow[] {
  const index = rows.findIndex((row) => row.id === after);
  const at = index === -1 ? rows.length : index + 1;
  return [...rows.slice(0, at), ...newRows(rows, [""], "must"), ...rows.slice(at)];
}

/** Rows without one; a list is never without a row to type in. */
export function removeRow(rows: KeyPointRow[], id: string): KeyPointRow[] {
  const rest = rows.filter((row) => row.id !== id);
  return rest.length > 0 ? rest : newRows(rows, [""], "must");
}

/** Rows for texts, with ids that none of the present rows has. */
export function newRows(present: KeyPointRow[], texts: readonly string[], priority: Priority): KeyPointRow[] {
  const last = present.reduce((most, row) => Math.max(most, Number(row.id)), 0);
  return texts.map((text, index) => ({ id: String(last + 1 + index), text, priority }));
}
