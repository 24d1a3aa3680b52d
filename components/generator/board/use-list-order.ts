import type { CollisionDetection, KeyboardCoordinateGetter, UniqueIdentifier } from "@dnd-kit/core";
import { useRef } from "react";

const steps: Record<string, 1 | -1 | undefined> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Which row a dragged one stands over: the one under the pointer, or the next one at each press of an arrow key.
 * dnd-kit's own ways go by the middles of rows, and pass some by where one row is much taller than the others.
 */
export function useListOrder(ids: readonly UniqueIdentifier[]) {
  /** Where the arrow keys have come to; null until the first press. */
  const reached = useRef<UniqueIdentifier | null>(null);

  const coordinateGetter: KeyboardCoordinateGetter = (event, { active, currentCoordinates, context }) => {
    const step = steps[event.code];
    if (!step) return undefined;
    event.preventDefault();
    const to = ids.indexOf(reached.current ?? active) + step;
    const next = ids[to];
    const rect = next === undefined ? undefined : context.droppableRects.get(next);
    if (next === undefined || !rect || !context.collisionRect) return undefined;
    reached.current = next;
    const isBelow = to > ids.indexOf(active);
    const y = isBelow ? rect.bottom - context.collisionRect.height : rect.top;
    return { x: currentCoordinates.x, y };
  };

  const collisionDetection: CollisionDetection = ({ active, droppableRects, pointerCoordinates }) => {
    if (!pointerCoordinates) return [{ id: reached.current ?? active.id }];
    const distanceTo = (id: UniqueIdentifier) => {
      const rect = droppableRects.get(id);
      if (!rect) return Number.POSITIVE_INFINITY;
      return Math.max(rect.top - pointerCoordinates.y, pointerCoordinates.y - rect.bottom, 0);
    };
    const [nearest = active.id] = [...ids].sort((a, b) => distanceTo(a) - distanceTo(b));
    return [{ id: nearest }];
  };

  function begin() {
    reached.current = null;
  }

  return { coordinateGetter, collisionDetection, begin };
}
