import { Skeleton } from "@/components/ui/skeleton";

const widths = ["w-full", "w-[94%]", "w-[97%]", "w-[90%]"];

/** Grey lines in the place of text that is not written yet; the last one is short, as in a paragraph. */
export function WaitingLines({ lines }: { lines: number }) {
  const shown = Array.from({ length: Math.min(lines, 12) }, (_, line) => line);
  return shown.map((line) => (
    <span key={line} aria-hidden className="flex h-[1.72em] items-center">
      <Skeleton
        className={`h-[0.55em] ${line === shown.length - 1 ? "w-3/5" : (widths[line % widths.length] ?? "w-full")}`}
      />
    </span>
  ));
}
