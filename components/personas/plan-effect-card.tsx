import { useDeferredValue, useMemo } from "react";
import { cn } from "@/components/ui/cn";
import { toClock } from "@/lib/script/timing";
import type { PersonaDraft } from "./persona-draft";
import { exampleSeconds, planEffectOf } from "./plan-effect";

/** Requirements that are listed; the rest is counted. */
const mostListed = 6;

export function PlanEffectCard({ draft }: { draft: PersonaDraft }) {
  const settled = useDeferredValue(draft);
  const { words, usualWords, requirements } = useMemo(() => planEffectOf(settled), [settled]);
  const most = Math.max(words, usualWords);
  return (
    <section aria-labelledby="effect-title" className="rounded-lg border bg-paper px-5 py-5">
      <h2 id="effect-title" className="font-semibold">
        Effect on a plan
      </h2>
      <p className="mt-1 text-[0.8125rem] text-muted-foreground">
        A conversational script of <span className="clock">{toClock(exampleSeconds)}</span>
      </p>
      <ul className="mt-4 space-y-3">
        <Bar label="At this persona's pace" words={words} share={words / most} isOwn />
        <Bar label="At the usual pace" words={usualWords} share={usualWords / most} />
      </ul>
      <p className="mt-3 text-sm">{compare(words - usualWords)}</p>
      {requirements.length > 0 ? (
        <>
          <h3 className="mt-5 border-t pt-4 font-medium text-sm">Each receipt also checks</h3>
          <ul className="mt-1.5 space-y-1 text-[0.8125rem] text-muted-foreground">
            {requirements.slice(0, mostListed).map((label) => (
              <li key={label} className="wrap-anywhere">
                {label}
              </li>
            ))}
            {requirements.length > mostListed ? <li>and {requirements.length - mostListed} more</li> : null}
          </ul>
        </>
      ) : null}
    </section>
  );
}

type BarProps = { label: string; words: number; share: number; isOwn?: boolean };

function Bar({ label, words, share, isOwn }: BarProps) {
  return (
    <li>
      <p className="flex items-baseline justify-between gap-3 text-sm">
        <span>{label}</span>
        <span className="clock whitespace-nowrap">{words} words</span>
      </p>
      <div aria-hidden className="mt-1 h-1.5 rounded-full bg-muted">
        <div
          className={cn("h-full rounded-full", isOwn ? "bg-primary" : "bg-muted-foreground/50")}
          style={{ width: `${Math.round(share * 100)}%` }}
        />
      </div>
    </li>
  );
}

function compare(difference: number): string {
  if (difference === 0) return "The same, until you set a pace of your own.";
  const words = Math.abs(difference) === 1 ? "1 word" : `${Math.abs(difference)} words`;
  return difference > 0
    ? `${words} more than usual for the same time.`
    : `${words} fewer than usual for the same time.`;
}
