import { ArrowDown, ArrowUp, Minus, Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { SectionPlan } from "@/lib/script/plan";
import { splitSentences } from "@/lib/script/sentences";
import { toClock } from "@/lib/script/timing";
import type { PlannedSection } from "./plan-changes";

type PlanRowProps = {
  section: SectionPlan;
  /** The same section as a whole where it can be changed; absent on the later parts of a long one. */
  planned: PlannedSection | undefined;
  onMove: (by: -1 | 1) => void;
  onResize: (seconds: number) => void;
};

/** Seconds by which a press makes a section longer or shorter: a twentieth of a minute's worth of script, at least. */
const step = 5;

/** One section of the plan: its clock, its title, what will be said or done in it, and the means to change it. */
export function PlanRow({ section, planned, onMove, onResize }: PlanRowProps) {
  const anchors = section.keyPoints.flatMap((point) => point.anchors);
  const name = `"${section.title}"`;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 sm:grid-cols-[4.25rem_minmax(0,1fr)_auto] sm:gap-x-0">
      <span className="clock text-[0.8125rem] leading-6">{toClock(section.startSeconds)}</span>
      <h3 className="break-words font-medium leading-6">{section.title}</h3>
      <span className="clock text-muted-foreground text-xs leading-5 sm:col-start-1 sm:row-start-2 sm:self-start">
        {Math.round(section.seconds)} s
      </span>
      <p className="col-span-3 max-w-[66ch] text-muted-foreground text-sm sm:col-span-1 sm:col-start-2 sm:row-start-2">
        {anchors.length > 0 ? `Says: ${anchors.join(", ")}` : splitSentences(section.guidance)[0]}
      </p>
      {planned ? (
        <div className="col-span-3 -ml-2 flex sm:col-span-1 sm:col-start-3 sm:row-span-2 sm:row-start-1 sm:ml-2 sm:self-start">
          <PlanButton
            label={`Make ${name} ${step} seconds shorter`}
            disabled={planned.seconds - step < 3}
            onClick={() => onResize(planned.seconds - step)}
          >
            <Minus aria-hidden />
          </PlanButton>
          <PlanButton
            label={`Make ${name} ${step} seconds longer`}
            onClick={() => onResize(planned.seconds + step)}
          >
            <Plus aria-hidden />
          </PlanButton>
          <PlanButton
            label={`Move ${name} up`}
            disabled={planned.isFixed || planned.isFirstMovable}
            onClick={() => onMove(-1)}
          >
            <ArrowUp aria-hidden />
          </PlanButton>
          <PlanButton
            label={`Move ${name} down`}
            disabled={planned.isFixed || planned.isLastMovable}
            onClick={() => onMove(1)}
          >
            <ArrowDown aria-hidden />
          </PlanButton>
        </div>
      ) : null}
    </li>
  );
}

type PlanButtonProps = { label: string; disabled?: boolean; onClick: () => void; children: React.ReactNode };

/** Stays focusable where it can do nothing just now: the focus must not be lost at the end of the list. */
function PlanButton({ label, disabled = false, onClick, children }: PlanButtonProps) {
  return (
    <Button
      variant="ghost"
      size="icon"
      className="size-9 text-muted-foreground aria-disabled:opacity-30 sm:size-7"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </Button>
  );
}
