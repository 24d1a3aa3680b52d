import type { SectionPlan } from "@/lib/script/plan";
import { splitSentences } from "@/lib/script/sentences";
import { toClock } from "@/lib/script/timing";

/** One section of the plan: its clock, its title, and what will be said or done in it. */
export function PlanRow({ section }: { section: SectionPlan }) {
  const anchors = section.keyPoints.flatMap((point) => point.anchors);
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 sm:grid-cols-[4.25rem_minmax(0,1fr)] sm:gap-x-0">
      <span className="clock text-[0.8125rem] leading-6">{toClock(section.startSeconds)}</span>
      <h3 className="break-words font-medium leading-6">{section.title}</h3>
      <span className="clock text-muted-foreground text-xs leading-5 sm:row-start-2 sm:self-start">
        {Math.round(section.seconds)} s
      </span>
      <p className="col-span-3 max-w-[66ch] text-muted-foreground text-sm sm:col-span-1 sm:col-start-2 sm:row-start-2">
        {anchors.length > 0 ? `Says: ${anchors.join(", ")}` : splitSentences(section.guidance)[0]}
      </p>
    </li>
  );
}
