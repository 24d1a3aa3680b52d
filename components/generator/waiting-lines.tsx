import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/skeleton";

const widths = ["w-full", "w-[94%]", "w-[97%]", "w-[90%]"];

/** A phone's lines are shorter, so that it takes more of them for the same text. */
const phoneShare = 1.6;
const mostLines = 12;

/** Grey lines in the place of text that is not written yet; the last one is short, as in a paragraph. */
export function WaitingLines({ lines }: { lines: number }) {
  const shown = Math.min(lines, mostLines);
  const onPhone = Math.min(Math.round(lines * phoneShare), mostLines);
  return Array.from({ length: onPhone }, (_, line) => line).map((line) => (
    <span key={line} aria-hidden className={cn("flex h-[1.72em] items-center", line >= shown && "sm:hidden")}>
      <Skeleton className={cn("h-[0.55em]", line === shown - 1 ? "w-3/5" : widths[line % widths.length])} />
    </span>
  ));
}
