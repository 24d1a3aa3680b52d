import { PenLine } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";

export type LiveRun = { runId: string; topic: string };

type RunNewsProps = { isUnknownRun: boolean; liveRuns: readonly LiveRun[] };

/** What is being written although this page does not show it, and where to see it. */
export function RunNews({ isUnknownRun, liveRuns }: RunNewsProps) {
  if (!isUnknownRun && liveRuns.length === 0) return null;
  return (
    <div className="min-w-0 px-3 pt-3 sm:px-6 lg:col-start-2 lg:row-start-1 lg:px-8 lg:pt-8">
      <div className="mx-auto max-w-[52rem] space-y-3">
        {isUnknownRun ? (
          <p role="status" className="rounded-lg border bg-warning-surface px-4 py-3 text-sm">
            The script that this address names is not there. It may have been deleted, or belong to somebody
            else.
          </p>
        ) : null}
        {liveRuns.map(({ runId, topic }) => (
          <div
            key={runId}
            className="flex items-center justify-between gap-4 rounded-lg border bg-paper py-2 pr-2 pl-4 text-sm"
          >
            <p className="flex min-w-0 items-center gap-2.5">
              <PenLine aria-hidden className="size-4 shrink-0 animate-breathe text-primary" />
              <span className="line-clamp-2 min-w-0 break-words">Being written now: {topic}</span>
            </p>
            <Button asChild size="sm">
              <Link href={`/dashboard/script?run=${runId}`}>Show it</Link>
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}
