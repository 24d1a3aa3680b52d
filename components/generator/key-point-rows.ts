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

/** As many points as a brief takes. */
export const mostPoints = 40;

/** A point as it comes out of a pasted list. */
export type PastedPoint = Pick<KeyPointRow, "text"> & Partial<Pick<KeyPointRow, "priority">>;

/** Rows after a paste: `lastId` is the row where the cursor goes, `leftOut` how many points a brief has no room for. */
export type Pasted = { rows: KeyPointRow[]; lastId: string; leftOut: number };

/** Several points at a row: the first goes into the row if it is empty, else they all go behind it. */
export function insertPoints(rows: KeyPointRow[], at: string, points: readonly PastedPoint[]): Pasted {
  const index = rows.findIndex((row) => row.id === at);
  const row = rows[index];
  if (!row) return { rows, lastId: at, leftOut: points.length };
  const room = Math.max(0, mostPoints - writtenRows(rows).length);
  const [first, ...rest] = points.slice(0, room);
  const takesFirst = first !== undefined && row.text.trim() === "";
  const here = takesFirst ? { ...row, priority: first.priority ?? row.priority, text: first.text } : row;
  const behind = takesFirst ? rest : points.slice(0, room);
  const texts = behind.map(({ text }) => text);
  const added = newRows(rows, texts, row.priority).map((added, position) => ({
    ...added,
    priority: behind[position]?.priority ?? row.priority,
  }));
  return {
    rows: [...rows.slice(0, index), here, ...added, ...rows.slice(index + 1)],
    lastId: added.at(-1)?.id ?? at,
    leftOut: Math.max(0, points.length - room),
  };
}

/** Rows with suggestions behind what is there; empty rows are used up, points already there are not repeated. */
export function addSuggestions(rows: KeyPointRow[], suggestions: readonly string[]): KeyPointRow[] {
  const written = writtenRows(rows);
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
  highestId = Math.max(highestId, Number(id));
  return rest.length > 0 ? rest : newRows(rows, [""], "must");
}

/** Rows with a removed one back in its place; the empty row that stood in for it goes. */
export function restoreRow(rows: KeyPointRow[], removed: KeyPointRow, index: number): KeyPointRow[] {
  const isTaken = rows.some((row) => row.id === removed.id);
  const [stranger] = isTaken ? newRows(rows, [removed.text], removed.priority) : [];
  const row = stranger ? { ...removed, id: stranger.id } : removed;
  if (writtenRows(rows).length === 0 && rows.length === 1) return [row];
  return [...rows.slice(0, index), row, ...rows.slice(index)];
}

/** Rows with one in another place. */
export function moveRow(rows: KeyPointRow[], id: string, to: number): KeyPointRow[] {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return rows;
  const rest = rows.filter((candidate) => candidate !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** The rows that become points of the brief. */
export function writtenRows(rows: readonly KeyPointRow[]): KeyPointRow[] {
  return rows.filter((row) => row.text.trim() !== "");
}

/** Not given twice in one list: what the form keeps for a removed row (see section-wishes.ts) is not another row's. */
let highestId = 0;

/** Rows for texts, with ids that no row of the list has or had; a list that begins counts from one. */
export function newRows(
  present: readonly KeyPointRow[],
  texts: readonly string[],
  priority: Priority,
): KeyPointRow[] {
  const last = present.reduce(
    (most, row) => Math.max(most, Number(row.id)),
    present.length > 0 ? highestId : 0,
  );
  if (present.length > 0) highestId = last + texts.length;
  return texts.map((text, index) => ({ id: String(last + 1 + index), text, priority }));
}
