import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import { isUnderWay, type ScriptRun } from "./run-reducer";

/** The stage of a run. The live region stays in the page, so that every change is read out. */
export function StageBadge({ run }: { run: ScriptRun }) {
  return (
    <div role="status" aria-live="polite">
      {isUnderWay(run) ? (
        <Badge variant="blue" className="h-7 animate-sentence">
          <Spinner />
          <StageText run={run} />
        </Badge>
      ) : null}
    </div>
  );
}

function StageText({ run }: { run: ScriptRun }) {
  if (run.phase === "stopping") return "Stopping...";
  if (!run.reconnecting) return run.script.message;
  return (
    <span>
      <span className="max-sm:sr-only">Connection lost. </span>
      Trying again...
    </span>
  );
}
