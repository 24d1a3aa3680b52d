import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import { isUnderWay, messageOf, type ScriptRun } from "./run-reducer";

/** The stage of a run. The live region stays in the page, so that every change is read out. */
export function StageBadge({ run }: { run: ScriptRun }) {
  return (
    <div role="status" aria-live="polite">
      {isUnderWay(run) ? (
        <Badge variant="blue" className="h-7 animate-sentence">
          <Spinner />
          {run.phase === "stopping" ? "Stopping..." : messageOf(run)}
        </Badge>
      ) : null}
    </div>
  );
}
