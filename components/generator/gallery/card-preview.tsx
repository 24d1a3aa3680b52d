import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { Plan } from "@/lib/script/plan";
import { toClock } from "@/lib/script/timing";

type CardPreviewProps = { name: string; plan: Plan; points: readonly string[]; pointsTitle: string };

/** The sections and points of a card. On a phone they are folded, so that all cards can be looked over. */
export function CardPreview({ name, plan, points, pointsTitle }: CardPreviewProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const length = toClock(plan.targetSeconds);
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="group relative mt-1 -mb-2 -ml-3 self-start sm:hidden"
      >
        <span className="sr-only">{name}: </span>
        {plan.sections.length} sections, <span className="clock -ml-1">{length}</span>
        <ChevronDown aria-hidden className="transition-transform group-aria-expanded:rotate-180" />
      </Button>
      <div id={id} className={cn(!isOpen && "max-sm:hidden")}>
        <CardPart title="Sections" note={length}>
          <ol className="text-[0.8125rem]">
            {plan.sections.map((section) => (
              <li key={section.index} className="grid grid-cols-[3.25rem_minmax(0,1fr)] leading-6">
                <span className="clock text-muted-foreground text-xs leading-6">
                  {toClock(section.startSeconds)}
                </span>
                <span className="truncate">{section.title}</span>
              </li>
            ))}
          </ol>
        </CardPart>
        {points.length > 0 ? (
          <CardPart title={pointsTitle}>
            <ul className="list-disc space-y-1 pl-4 text-[0.8125rem] leading-5 marker:text-muted-foreground">
              {points.map((point) => (
                <li key={point} className="wrap-anywhere">
                  {point}
                </li>
              ))}
            </ul>
          </CardPart>
        ) : null}
      </div>
    </>
  );
}

function CardPart({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <div className="mt-4 border-t pt-3">
      <h4 className="mb-1 flex items-baseline justify-between gap-3 font-medium text-[0.8125rem]">
        {title}
        {note ? <span className="clock font-normal text-muted-foreground text-xs">{note}</span> : null}
      </h4>
      {children}
    </div>
  );
}
