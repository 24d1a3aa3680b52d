import type { DraggableAttributes, DraggableSyntheticListeners } from "@dnd-kit/core";
import { GripVertical } from "lucide-react";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";

type DragHandleProps = {
  ref: Ref<HTMLButtonElement>;
  id: string;
  number: number;
  attributes: DraggableAttributes;
  listeners: DraggableSyntheticListeners;
};

/** What a row is dragged by. A finger on it drags and does not scroll; the rest of the row scrolls as ever. */
export function DragHandle({ ref, id, number, attributes, listeners }: DragHandleProps) {
  return (
    <Button
      ref={ref}
      id={id}
      variant="ghost"
      size="icon"
      title="Drag, or press Alt with ↑ or ↓ in the text"
      className="-ml-2 h-10 w-8 cursor-grab touch-none select-none active:cursor-grabbing sm:h-10 sm:w-8"
      aria-label={`Move key point ${number}`}
      aria-describedby={attributes["aria-describedby"]}
      {...listeners}
      onPointerDown={(event) => {
        // A finger leaves the focus in a text field, and Chrome scrolls to that one as soon as the drag begins.
        event.currentTarget.focus({ preventScroll: true });
        listeners?.onPointerDown?.(event);
      }}
    >
      <GripVertical aria-hidden />
    </Button>
  );
}
