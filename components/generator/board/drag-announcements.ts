import type { Announcements, Over } from "@dnd-kit/core";
import type { KeyPointRow } from "../key-point-rows";

export const dragInstructions =
  "To move this point, press Space or Enter, then the arrow keys. Space or Enter again drops it, Escape puts it back.";

/** What a screen reader says while a row is dragged. */
export function dragAnnouncements(rows: readonly KeyPointRow[]): Announcements {
  const indexOf = (id: unknown) => rows.findIndex((row) => row.id === id);
  const place = (id: unknown) => `position ${indexOf(id) + 1} of ${rows.length}`;
  const target = (over: Over | null, id: unknown) => place(over ? over.id : id);
  let said = "";
  return {
    onDragStart: ({ active }) => {
      said = place(active.id);
      return `Picked up ${nameOf(rows, indexOf(active.id))}, ${said}.`;
    },
    // Comes at once after the pick-up too, for the place that was said already.
    onDragOver: ({ active, over }) => {
      if (said === target(over, active.id)) return undefined;
      said = target(over, active.id);
      return `Moved to ${said}.`;
    },
    onDragEnd: ({ active, over }) => `Dropped at ${target(over, active.id)}.`,
    onDragCancel: ({ active }) => `Cancelled; back at position ${indexOf(active.id) + 1}.`,
  };
}

/** A row as it is called in speech: by its text, or by its number while it has none. */
export function nameOf(rows: readonly KeyPointRow[], index: number): string {
  const text = rows[index]?.text.trim();
  return text ? `"${text}"` : `key point ${index + 1}`;
}
