import { Eye, RotateCw } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { KeptScript } from "./saved-script";

/** Says plainly that a script is not whole: it is being written, or ended early and what was kept of it. */
export function UnfinishedNote({ script }: { script: KeptScript }) {
  if (script.status === "complete") return null;
  const isLive = script.status === "writing";
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border bg-warning-surface px-5 py-4">
      <p className="max-w-[70ch] text-sm">
        {openings[script.status]} {isLive ? null : keptOf(script)}
      </p>
      {script.runId ? (
        <Button asChild size="sm" variant="primary">
          <Link href={`/dashboard/script?run=${script.runId}`}>
            {isLive ? <Eye aria-hidden /> : <RotateCw aria-hidden />}
            {isLive ? "Watch it" : "Continue"}
          </Link>
        </Button>
      ) : null}
    </div>
  );
}

const openings = {
  stopped: "You stopped this script before its end.",
  failed: "This script failed before its end.",
  writing: "This script is being written now. It is whole here when it is done.",
};

function keptOf({ sections, words }: KeptScript): string {
  if (sections.length === 0) return "Nothing had been written yet; the brief is kept.";
  const count = sections.length === 1 ? "1 section" : `${sections.length} sections`;
  return `Kept: ${count}, ${words} words, all of it checked.`;
}
