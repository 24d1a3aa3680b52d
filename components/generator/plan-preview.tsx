import { RotateCcw } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Persona } from "@/lib/script/persona";
import { toClock } from "@/lib/script/timing";
import { type Draft, toBriefInput } from "./brief-draft";
import { moveSection, resizeSection, sectionsOf } from "./plan-changes";
import { PlanRow } from "./plan-row";
import { previewPlan } from "./preview-plan";
import type { SectionWish } from "./section-wishes";

type PlanPreviewProps = {
  draft: Draft;
  persona: Persona | null;
  onSections: (sections: SectionWish[]) => void;
};

/**
 * The page before the first run: the sections and clocks that the brief leads to, as it stands now, and the means to
 * change them before anything is spent.
 */
export function PlanPreview({ draft, persona, onSections }: PlanPreviewProps) {
  const settled = useDeferredValue(draft);
  const plan = useMemo(() => planOf(settled, persona), [settled, persona]);
  const [said, setSaid] = useState("");
  const topic = draft.topic.trim();
  const planned = plan ? sectionsOf(plan) : [];
  const titled = (key: string) => planned.find((section) => section.key === key)?.title ?? "";
  return (
    <article aria-label="Plan" className="rounded-lg border bg-paper px-5 py-7 sm:px-10 sm:py-10">
      <h2 className="max-w-[34ch] text-balance break-words font-semibold text-2xl tracking-tight">
        {topic || "Nothing written yet"}
      </h2>
      <p className="mt-3 max-w-[58ch] text-muted-foreground">
        {topic
          ? "This is the plan. Every sentence is checked against your brief before it appears here."
          : "Say what it is about and press Generate Script. Until then, this is the plan for your brief."}
      </p>
      {plan ? (
        <>
          <div className="mt-5 flex min-h-10 items-end justify-between gap-4 border-b pb-3">
            <p className="clock text-sm">
              {plan.sections.length} sections
              <span className="text-muted-foreground"> / {toClock(plan.targetSeconds)}</span>
            </p>
            {draft.sections.length > 0 ? (
              <Button
                variant="ghost"
                size="sm"
                className="-my-1 -mr-3"
                onClick={() => {
                  onSections([]);
                  setSaid("The plan is as the template has it.");
                }}
              >
                <RotateCcw aria-hidden />
                Reset plan
              </Button>
            ) : null}
          </div>
          {plan.dropped.length > 0 ? (
            <div className="mt-5 rounded-md border bg-warning-surface px-4 py-3 text-sm">
              <p>There is no room for these, the first to go first:</p>
              <ul className="mt-1 list-disc pl-5">
                {plan.dropped.map(({ position, text, priority }) => (
                  <li key={position} className="break-words">
                    {text} <span className="text-muted-foreground">({priority})</span>
                  </li>
                ))}
              </ul>
              <p className="mt-1">Make the script longer or raise their priority.</p>
            </div>
          ) : null}
          <ol className="mt-7 space-y-5">
            {plan.sections.map((section, at) => (
              <PlanRow
                key={`${section.key} ${section.index - firstOf(plan.sections, section.key)}`}
                section={section}
                planned={
                  firstOf(plan.sections, section.key) === at
                    ? planned.find(({ key }) => key === section.key)
                    : undefined
                }
                onMove={(by) => {
                  onSections(moveSection(draft, plan, section.key, by));
                  setSaid(`${titled(section.key)} moved ${by === 1 ? "down" : "up"}.`);
                }}
                onResize={(seconds) => {
                  onSections(resizeSection(draft, plan, section.key, seconds));
                  setSaid(`${titled(section.key)}: ${Math.round(seconds)} seconds.`);
                }}
              />
            ))}
          </ol>
          <p role="status" className="sr-only">
            {said}
          </p>
        </>
      ) : (
        <p className="mt-5 text-muted-foreground text-sm">The plan comes back once every field is right.</p>
      )}
    </article>
  );
}

function firstOf(sections: readonly { key: string }[], key: string): number {
  return sections.findIndex((section) => section.key === key);
}

function planOf(draft: Draft, persona: Persona | null) {
  const { brief } = toBriefInput(draft);
  return brief.duration_seconds === undefined ? null : previewPlan(brief, persona);
}
