import { useState } from "react";
import { flushSync } from "react-dom";
import {
  addRowAfter,
  insertPoints,
  type KeyPointRow,
  mostPoints,
  moveRow,
  type PastedPoint,
  removeRow,
  restoreRow,
} from "../key-point-rows";
import { nameOf } from "./drag-announcements";
import { controlId } from "./point-controls";

type Removed = { row: KeyPointRow; index: number };

/** What can be done with the rows of the board. `by` is how a row was removed: its text was rubbed out, or by its button. */
export type PointActions = {
  change: (row: KeyPointRow) => void;
  addAfter: (rowId: string | undefined) => void;
  paste: (rowId: string, points: readonly PastedPoint[]) => void;
  move: (rowId: string, to: number) => void;
  moveBy: (rowId: string, by: -1 | 1) => void;
  remove: (rowId: string, by: "text" | "remove") => void;
  undo: () => void;
};

export type PointBoard = {
  actions: PointActions;
  /** What a row has to say for itself, such as that not all of a paste fitted. */
  note: { rowId: string; text: string } | null;
  removed: Removed | null;
  /** For a screen reader: what was just done. */
  said: string;
};

/** The rows' changes, each with the focus where the work goes on and a word on what was done. */
export function usePointActions(rows: KeyPointRow[], onChange: (rows: KeyPointRow[]) => void): PointBoard {
  const [note, setNote] = useState<PointBoard["note"]>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState("");
  /** The rows as the board last left them: a removal from another list cannot be undone in this one. */
  const [known, setKnown] = useState(rows);
  const indexOf = (rowId: string) => rows.findIndex((row) => row.id === rowId);

  function put(next: KeyPointRow[], message = "") {
    if (rows !== known) setRemoved(null);
    setKnown(next);
    setNote(null);
    setSaid(message);
    onChange(next);
  }

  function focus(rowId: string | undefined, control: "text" | "remove") {
    const field = rowId === undefined ? null : document.getElementById(controlId(rowId, control));
    field?.focus();
    field?.scrollIntoView({ block: "nearest" }); // which focusing again what has the focus does not do
  }

  function addAfter(rowId: string | undefined) {
    const last = rowId ?? rows.at(-1)?.id ?? "";
    if (rows.length >= mostPoints) return setNote({ rowId: last, text: `${mostPoints} points is the most.` });
    const next = addRowAfter(rows, rowId);
    flushSync(() => put(next));
    focus(next[rowId === undefined ? rows.length : indexOf(rowId) + 1]?.id, "text");
  }

  function paste(rowId: string, points: readonly PastedPoint[]) {
    const pasted = insertPoints(rows, rowId, points);
    const count = points.length - pasted.leftOut;
    flushSync(() => {
      put(pasted.rows, count === 1 ? "1 point pasted." : `${count} points pasted.`);
      if (pasted.leftOut > 0) setNote({ rowId: pasted.lastId, text: leftOutNote(pasted.leftOut) });
    });
    focus(pasted.lastId, "text");
  }

  function moveBy(rowId: string, by: -1 | 1) {
    const to = indexOf(rowId) + by;
    if (to < 0 || to >= rows.length)
      return setSaid(by === 1 ? "This is the last point." : "This is the first point.");
    flushSync(() => put(moveRow(rows, rowId, to), `Moved to position ${to + 1} of ${rows.length}.`));
    focus(rowId, "text");
  }

  function remove(rowId: string, by: "text" | "remove") {
    const index = indexOf(rowId);
    const row = rows[index];
    if (!row) return;
    const next = removeRow(rows, rowId);
    const hadText = row.text.trim() !== "";
    flushSync(() => {
      put(next, hadText ? `Removed ${nameOf(rows, index)}.` : "");
      if (hadText) setRemoved({ row, index });
    });
    if (by === "text") focus(next[Math.max(0, index - 1)]?.id, "text");
    else focus((next[index] ?? next.at(-1))?.id, "remove");
  }

  function undo() {
    if (!removed) return;
    const next = restoreRow(rows, removed.row, removed.index);
    flushSync(() => {
      put(next, `${nameOf([removed.row], 0)} is back.`);
      setRemoved(null);
    });
    focus(next[Math.min(removed.index, next.length - 1)]?.id, "remove");
  }

  return {
    actions: {
      change: (changed) => put(rows.map((row) => (row.id === changed.id ? changed : row))),
      addAfter,
      paste,
      move: (rowId, to) => put(moveRow(rows, rowId, to)),
      moveBy,
      remove,
      undo,
    },
    note,
    removed: rows === known ? removed : null,
    said,
  };
}

function leftOutNote(count: number): string {
  const lines = count === 1 ? "the last line was" : `the last ${count} lines were`;
  return `${mostPoints} points is the most: ${lines} left out.`;
}
