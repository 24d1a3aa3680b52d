import { useDeferredValue, useMemo } from "react";
import { toClock } from "@/lib/script/timing";
import { type Draft, toBriefInput } from "./brief-draft";
import { PlanRow } from "./plan-row";
import { previewPlan } from "./preview-plan";

/** The page before the first run: the sections and clocks that the brief leads to, as it stands now. */
export function PlanPreview({ draft }: { draft: Draft }) {
  const settled = useDeferredValue(draft);
  const plan = useMemo(() => planOf(settled), [settled]);
  const topic = draft.topic.trim();
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
          <p className="clock mt-5 border-b pb-3 text-sm">
            {plan.sections.length} sections
            <span className="text-muted-foreground"> / {toClock(plan.targetSeconds)}</span>
          </p>
          {plan.dropped.length > 0 ? (
            <p className="mt-5 rounded-md border bg-warning-surface px-4 py-3 text-sm">
              There is no room for: {plan.dropped.map((point) => point.text).join("; ")}. Make the script
              longer or raise their priority.
            </p>
          ) : null}
          <ol className="mt-7 space-y-5">
            {plan.sections.map((section) => (
              <PlanRow key={section.index} section={section} />
            ))}
          </ol>
        </>
      ) : (
        <p className="mt-5 text-muted-foreground text-sm">The plan comes back once every field is right.</p>
      )}
    </article>
  );
}

function planOf(draft: Draft) {
  const { brief } = toBriefInput(draft);
  return brief.duration_seconds === undefined ? null : previewPlan(brief);
}
