import { Square } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { isUnderWay, messageOf, type ScriptRun } from "./run-reducer";

type RunButtonsProps = {
  run: ScriptRun;
  onStop: () => void;
  /** The id of what is to be heard with Generate. */
  describedBy: string;
};

/** Generate and, while a script is being written, Stop. A press while it runs does nothing. */
export function RunButtons({ run, onStop, describedBy }: RunButtonsProps) {
  const underWay = isUnderWay(run);
  const stopping = run.phase === "stopping";
  const generate = useRef<HTMLButtonElement>(null);

  /** The Stop button goes away with the run: the focus must not go with it. */
  function stop() {
    generate.current?.focus();
    onStop();
  }

  return (
    <div className="flex gap-2">
      <Button
        ref={generate}
        type="submit"
        variant="primary"
        size="lg"
        aria-disabled={underWay}
        aria-describedby={describedBy}
        className="min-w-0 flex-1 aria-disabled:bg-secondary aria-disabled:text-secondary-foreground"
      >
        {underWay ? <Spinner /> : null}
        <span className="truncate">{underWay ? messageOf(run) : "Generate Script"}</span>
      </Button>
      {underWay ? (
        <Button size="lg" onClick={stop} aria-disabled={stopping} className="aria-disabled:opacity-70">
          <Square aria-hidden className="size-3.5 fill-current" />
          {stopping ? "Stopping..." : "Stop"}
        </Button>
      ) : null}
    </div>
  );
}
