import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { ScriptState } from "@/lib/script/script-state";
import { countUnmet } from "../receipt/receipt-groups";

/** From a script that misses a must to the place where something can be done about it. */
export function ReviewLink({ script }: { script: ScriptState }) {
  const unmet = script.receipt ? countUnmet(script.receipt) : 0;
  if (unmet === 0 || script.scriptId === null) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border bg-warning-surface px-5 py-4">
      <p className="flex items-center gap-2 text-sm">
        <TriangleAlert aria-hidden className="size-4.5 shrink-0 text-warning" />
        {unmet === 1 ? "1 requirement needs" : `${unmet} requirements need`} your review.
      </p>
      <Button asChild size="sm">
        <Link href={`/dashboard/scripts/${script.scriptId}`}>Review it</Link>
      </Button>
    </div>
  );
}
