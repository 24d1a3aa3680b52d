import { RotateCw } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { KeptScript } from "./saved-script";

/** Says plainly that a script did not come to its end, and what was kept. */
export function UnfinishedNote({ script }: { script: KeptScript }) {
  if (script.status === "complete") return null;
  const query = new URLSearchParams({ continue: script.runId ?? "", from: String(script.id) });
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border bg-warning-surface px-5 py-4">
      <p className="max-w-[70ch] text-sm">
        {openings[script.status]} {keptOf(script)}
      </p>
      {script.runId ? (
        <Button asChild size="sm" variant="primary">
          <Link href={`/dashboard/script?${query}`}>
            <RotateCw aria-hidden />
            Continue
          </Link>
        </Button>
      ) : null}
    </div>
  );
}

const openings = {
  stopped: "You stopped this script before its end.",
  failed: "This script failed before its end.",
  writing: "This script is still being written.",
};

function keptOf({ sections, words }: KeptScript): string {
  if (sections.length === 0) return "Nothing had been written yet; the brief is kept.";
  const count = sections.length === 1 ? "1 section" : `${sections.length} sections`;
  return `Kept: ${count}, ${words} words, all of it checked.`;
}
