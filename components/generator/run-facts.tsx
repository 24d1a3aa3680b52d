import { describeFailover } from "@/components/models/failure-text";
import type { ModelNames } from "@/components/models/model-choice";
import { describeUsage } from "@/components/models/usage-text";
import { cn } from "@/components/ui/cn";
import { isUnderWay, type ScriptRun } from "./run-reducer";

type RunFactsProps = { run: ScriptRun; models: ModelNames };

/** Who writes on where a model failed, and what a run has cost. One line is kept free, so that the text stays put. */
export function RunFacts({ run, models }: RunFactsProps) {
  const note = describeFailover(run.script.failovers, models);
  const spent = run.script.usage ? describeUsage(run.script.usage) : "";
  return (
    <div
      className={cn(
        "-mx-1 mb-4 flex min-h-9 flex-wrap items-start gap-y-1 bg-paper px-1 py-2 text-[0.8125rem] text-muted-foreground leading-5",
        // Right under the header's clock, since the page follows the text away from here.
        isUnderWay(run) && note && "sticky top-[7.875rem] z-10",
      )}
    >
      <p role="status" className="min-w-0 break-words not-empty:mr-5">
        {note}
      </p>
      {spent ? <p className="clock">{spent}</p> : null}
    </div>
  );
}
