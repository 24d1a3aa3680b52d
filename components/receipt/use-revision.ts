"use client";

import { type RefObject, useEffect, useRef, useState, useTransition } from "react";
import { toast } from "sonner";
import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";
import type { Change, ReviewActions } from "./review-actions";
import { describeChange } from "./review-text";

export type Revising = { requirementId: string; change: Change };

/**
 * Asking less of a script. The row that was pressed goes away with the new receipt: `place` says where the focus
 * goes then.
 */
export function useRevision(
  { id, receipt }: { id: number; receipt: Receipt },
  reviseScript: ReviewActions["reviseScript"],
  place: RefObject<() => HTMLElement | null>,
) {
  const [pending, startTransition] = useTransition();
  const [pressed, setPressed] = useState<Revising | null>(null);
  const [changed, setChanged] = useState("");
  const busy = useRef(false);
  const movesFocus = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the new receipt is what takes the row away
  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    place.current()?.focus();
  }, [receipt]);

  function revise(result: RequirementResult, change: Change) {
    if (busy.current) return; // a second press would be about what has moved up
    busy.current = true;
    movesFocus.current = true;
    setPressed({ requirementId: result.id, change });
    setChanged("");
    startTransition(async () => {
      try {
        const answer = await reviseScript(id, result.id, change);
        // After an await React no longer counts an update to the transition, and the line would come too early.
        if (answer.ok) startTransition(() => setChanged(describeChange(result, change, answer.receipt)));
        else fail(answer.problem.detail);
      } catch {
        fail("The change did not reach the server. Please try again.");
      } finally {
        busy.current = false;
      }
    });
  }

  function fail(message: string) {
    movesFocus.current = false;
    toast.error(message);
  }

  return { revising: pending ? pressed : null, changed, revise };
}
