import { RotateCw } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { ScriptRun } from "./run-reducer";

type RunNoteProps = { run: ScriptRun; onContinue: () => void };

/** How a run that did not complete ended, and the ways on from there. */
export function RunNote({ run, onContinue }: RunNoteProps) {
  const note = run.phase === "ended" ? noteOf(run) : null;
  if (!note) return null;
  const { scriptId } = run.script;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md border bg-card px-4 py-3"
    >
      <p className="text-sm">{note}</p>
      <div className="flex gap-2">
        {scriptId ? (
          <Button asChild size="sm">
            <Link href={`/dashboard/scripts/${scriptId}`}>Open</Link>
          </Button>
        ) : null}
        {run.runId ? (
          <Button size="sm" variant="primary" onClick={onContinue}>
            <RotateCw aria-hidden />
            Continue
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function noteOf(run: ScriptRun): string | null {
  if (run.lost) return run.lost;
  if (run.script.status === "cancelled") return "Stopped. Kept in your library.";
  if (run.script.status === "failed") return run.script.failure?.message ?? null;
  return null;
}
