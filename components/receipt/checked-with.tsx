"use client";

import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { Recheck } from "./review-actions";
import { describeRecheck } from "./review-text";

type CheckedWithProps = { versions: Record<string, number>; onRecheck?: Recheck };

/** Which clock and checks gave a receipt, and the way to have them look again. */
export function CheckedWith({ versions, onRecheck }: CheckedWithProps) {
  const [pending, startTransition] = useTransition();
  const [outcome, setOutcome] = useState("");
  const { clock, ...checks } = versions;
  const kinds = Object.entries(checks);

  function recheck(again: Recheck) {
    if (pending) return;
    setOutcome("");
    startTransition(async () => {
      try {
        const answer = await again();
        if (answer.ok) startTransition(() => setOutcome(describeRecheck(answer.changed)));
        else toast.error(answer.problem.detail);
      } catch {
        toast.error("The script could not be checked. Please try again.");
      }
    });
  }

  return (
    <footer className="space-y-2 border-t px-5 py-3 text-[0.8125rem] text-muted-foreground">
      {clock === undefined ? (
        <p className="py-1">Checked with an earlier version</p>
      ) : (
        <details>
          <summary className="rounded-sm py-1 hover:text-foreground">
            Checked with clock {clock} and {kinds.length} checks
          </summary>
          <ul aria-label="Versions of the checks" className="my-1 space-y-0.5 pl-4">
            {kinds.map(([kind, version]) => (
              <li key={kind}>
                {kind.replaceAll("_", " ")} <span className="clock">{version}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {onRecheck ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Button size="sm" aria-disabled={pending} onClick={() => recheck(onRecheck)}>
            {pending ? <Spinner /> : null}
            Check again
          </Button>
          <p role="status" className="min-w-0 break-words text-foreground">
            {outcome}
          </p>
        </div>
      ) : null}
    </footer>
  );
}
