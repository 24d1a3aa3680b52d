import type { ReactNode } from "react";
import { toClock } from "@/lib/script/timing";
import type { ScriptRun } from "./run-reducer";
import { StageBadge } from "./stage-badge";

type LiveHeaderProps = { run: ScriptRun; released: number; target: number; actions: ReactNode };

export function LiveHeader({ run, released, target, actions }: LiveHeaderProps) {
  const share = target > 0 ? Math.min(100, (released / target) * 100) : 0;
  return (
    <>
      <h2 className="max-w-[34ch] text-balance break-words font-semibold text-2xl tracking-tight">
        {run.brief?.topic ?? "Your script"}
      </h2>
      <div className="sticky top-14 z-10 -mx-1 bg-paper px-1 pt-3 pb-1.5">
        <div className="flex min-h-11 items-center justify-between gap-4">
          <p className="clock whitespace-nowrap text-sm">
            <span className="sr-only">Written so far: </span>
            {toClock(released)}
            <span className="text-muted-foreground"> / {toClock(target)}</span>
          </p>
          <div className="flex items-center gap-2">
            <StageBadge run={run} />
            {actions}
          </div>
        </div>
        <div className="mt-1.5 h-0.5 overflow-hidden rounded-full bg-muted">
          <div
            role="progressbar"
            aria-label="Length written"
            aria-valuenow={Math.round(share)}
            className="h-full bg-primary transition-[width] duration-300"
            style={{ width: `${share}%` }}
          />
        </div>
      </div>
    </>
  );
}
