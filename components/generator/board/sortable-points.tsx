import {
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type ReactNode, useId, useMemo, useRef } from "react";
import type { KeyPointRow } from "../key-point-rows";
import { dragAnnouncements, dragInstructions } from "./drag-announcements";
import { controlId } from "./point-controls";
import { useListOrder } from "./use-list-order";

type SortablePointsProps = {
  rows: KeyPointRow[];
  onMove: (id: string, to: number) => void;
  children: ReactNode;
};

/** A list whose rows can be dragged by their handles: with a mouse, a finger or the keyboard. */
export function SortablePoints({ rows, onMove, children }: SortablePointsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { coordinateGetter, collisionDetection, begin } = useListOrder(rows.map(({ id }) => id));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter, scrollBehavior: "auto" }),
  );
  const announcements = useMemo(() => dragAnnouncements(rows), [rows]);

  function drop({ active, over }: DragEndEvent) {
    const to = rows.findIndex((row) => row.id === over?.id);
    if (over && to !== -1 && over.id !== active.id) onMove(String(active.id), to);
    focusHandle(active.id);
  }

  /** Up and down only, and not past the ends of the list, wherever that has been scrolled to. */
  const keepInList: Modifier = ({ transform, draggingNodeRect: row }) => {
    const bounds = list.current?.getBoundingClientRect();
    if (!row || !bounds) return { ...transform, x: 0 };
    const y = Math.max(bounds.top - row.top, Math.min(bounds.bottom - row.bottom, transform.y));
    return { ...transform, x: 0, y };
  };

  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={collisionDetection}
      modifiers={[keepInList]}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: dragInstructions },
        restoreFocus: false, // only the keyboard's drags would be
      }}
      onDragStart={begin}
      onDragEnd={drop}
      onDragCancel={({ active }) => focusHandle(active.id)}
    >
      <SortableContext items={rows} strategy={verticalListSortingStrategy}>
        <ul ref={list} className="mt-1.5 space-y-1.5 [overflow-anchor:none] sm:space-y-1">
          {children}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

/** Once the row stands in its new place: an element that moves in the page loses the focus. */
function focusHandle(id: UniqueIdentifier) {
  requestAnimationFrame(() => document.getElementById(controlId(String(id), "move"))?.focus());
}
