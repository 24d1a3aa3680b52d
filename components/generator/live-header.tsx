import type { ReactNode } from "react";
import { toClock } from "@/lib/script/timing";
import type { ScriptRun } from "./run-reducer";
import { StageBadge } from "./stage-badge";

type LiveHeaderProps = { run: ScriptRun; released: number; target: number; actions: ReactNode };

export function LiveHeader({ run, released, target, actions }: LiveHeaderProps) {
  const share = target > 0 ? Math.min(100, (released / target) * 100) : 0;
  return (
    <header>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2 className="min-w-0 max-w-[34ch] text-balance break-words font-semibold text-2xl tracking-tight">
          {run.brief?.topic ?? "Your script"}
        </h2>
        <StageBadge run={run} />
      </div>
      <div className="mt-4 flex min-h-10 items-center justify-between gap-4 sm:min-h-8">
        <p className="clock text-sm">
          <span className="sr-only">Written so far: </span>
          {toClock(released)}
          <span className="text-muted-foreground"> / {toClock(target)}</span>
        </p>
        <div className="flex flex-wrap gap-2">{actions}</div>
      </div>
      <div className="mt-3 h-0.5 overflow-hidden rounded-full bg-muted">
        <div
          role="progressbar"
          aria-label="Length written"
          aria-valuenow={Math.round(share)}
          className="h-full bg-primary transition-[width] duration-300"
          style={{ width: `${share}%` }}
        />
      </div>
    </header>
  );
}
