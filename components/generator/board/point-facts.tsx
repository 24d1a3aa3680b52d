import { cn } from "@/components/ui/cn";
import type { PointShare } from "./point-shares";

type PointFactsProps = {
  id: string;
  /** Null while the brief has no valid plan, and for a row without text. */
  share: PointShare | null;
  toldIn: string | null;
  anchors: readonly string[];
  className?: string;
};

/** What the plan makes of a point, and what must be said: "about 42 s, 14%", "says: listener, one". */
export function PointFacts({ id, share, toldIn, anchors, className }: PointFactsProps) {
  return (
    <p
      id={id}
      className={cn("min-w-0 break-words text-[0.8125rem] text-muted-foreground leading-snug", className)}
    >
      {share?.kind === "dropped" ? <span className="text-warning">no room: dropped</span> : null}
      {share?.kind === "told" ? `about ${Math.round(share.seconds)} s, ${percent(share.share)}` : null}
      {share?.kind === "told" && toldIn ? ` in "${toldIn}"` : null}
      {share && anchors.length > 0 ? "; " : null}
      {anchors.length > 0 ? `says: ${anchors.join(", ")}` : null}
    </p>
  );
}

function percent(share: number): string {
  return share < 0.01 ? "under 1%" : `${Math.round(share * 100)}%`;
}
