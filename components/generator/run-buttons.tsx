import { Square } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { isUnderWay, type ScriptRun } from "./run-reducer";

type RunButtonsProps = { run: ScriptRun; onStop: () => void };

/** Generate and, while a script is being written, Stop. A press while it runs does nothing. */
export function RunButtons({ run, onStop }: RunButtonsProps) {
  const underWay = isUnderWay(run);
  const stopping = run.phase === "stopping";
  return (
    <div className="flex gap-2">
      <Button
        type="submit"
        variant="primary"
        size="lg"
        aria-disabled={underWay}
        className="min-w-0 flex-1 aria-disabled:bg-primary/80 dark:aria-disabled:bg-primary/75"
      >
        {underWay ? <Spinner /> : null}
        <span className="truncate">{underWay ? run.script.message : "Generate Script"}</span>
      </Button>
      {underWay ? (
        <Button size="lg" onClick={onStop} aria-disabled={stopping} className="aria-disabled:opacity-70">
          <Square aria-hidden className="size-3.5 fill-current" />
          {stopping ? "Stopping..." : "Stop"}
        </Button>
      ) : null}
    </div>
  );
}
