"use client";

import { ArrowDown } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { ModelNames } from "@/components/models/model-choice";
import { SectionText } from "@/components/script/section-text";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { Pace } from "@/lib/script/timing";
import { describeFailedChecks } from "./failed-checks";
import { LiveHeader } from "./live-header";
import { type LiveSection, releasedSeconds, toLiveSections } from "./live-sections";
import { RunFacts } from "./run-facts";
import { isUnderWay, type ScriptRun } from "./run-reducer";
import { useFollow } from "./use-follow";
import { WaitingLines } from "./waiting-lines";

type LiveScriptProps = {
  run: ScriptRun;
  pace: Pace;
  targetSeconds: number;
  models: ModelNames;
  highlighted: ReadonlySet<string>;
  actions: ReactNode;
  note: ReactNode;
};

/** A script while it grows: the plan's sections in their places, the text inside them. */
export function LiveScript(props: LiveScriptProps) {
  const { run, pace, targetSeconds, models, highlighted, actions, note } = props;
  const end = useRef<HTMLSpanElement>(null);
  const { script } = run;
  const opening = new Map(run.opening.sections.map(({ index, sentences }) => [index, sentences.length]));
  const underWay = isUnderWay(run);
  const waitsForAll = underWay && run.mode === "regular";
  const sections = toLiveSections(script, pace).filter(
    ({ progress }) => progress !== "waiting" || (underWay && !waitsForAll),
  );
  const sentences = sections.reduce((sum, section) => sum + section.sentences.length, 0);
  const { following, follow } = useFollow(end, underWay, sentences);
  const target = script.targetSeconds || targetSeconds;
  const newest = sections.findLast((section) => section.sentences.length > 0)?.index;
  const caret = <Caret ref={end} />;
  return (
    <article aria-label="Script" className="rounded-lg border bg-paper px-5 py-7 sm:px-10 sm:py-10">
      <LiveHeader run={run} released={releasedSeconds(script, pace)} target={target} actions={actions} />
      <RunFacts run={run} models={models} />
      <div className="space-y-9">
        {sections.map(({ progress, lines, ...section }) => (
          <SectionText
            key={section.index}
            {...section}
            highlighted={highlighted}
            arrivingFrom={opening.get(section.index) ?? 0}
            lines={underWay ? lines : 0}
            caret={underWay && section.index === newest ? caret : null}
          >
            <Repairing run={run} section={section.index} />
            {progress === "waiting" ? <WaitingLines lines={lines} /> : null}
          </SectionText>
        ))}
        {waitsForAll ? <WholeWait /> : null}
        {underWay && !waitsForAll && sections.length === 0 ? <Unplanned /> : null}
        {note}
      </div>
      {underWay && !following && sentences > 0 ? (
        <Button
          size="sm"
          onClick={follow}
          className="fixed right-4 bottom-28 z-20 rounded-full shadow-md lg:right-8 lg:bottom-8"
        >
          <ArrowDown aria-hidden />
          Follow
        </Button>
      ) : null}
    </article>
  );
}

function Caret({ ref }: { ref: React.Ref<HTMLSpanElement> }) {
  return (
    <span
      ref={ref}
      aria-hidden
      className="ml-0.5 inline-block h-[1.05em] w-[2px] translate-y-[0.17em] animate-caret bg-primary"
    />
  );
}

function Repairing({ run, section }: { run: ScriptRun; section: LiveSection["index"] }) {
  const { repairing } = run.script;
  if (!isUnderWay(run) || repairing?.section !== section) return null;
  return (
    <p className="mb-2 font-sans text-sm text-warning">
      Rewriting this section (attempt {repairing.attempt}): {describeFailedChecks(repairing.reason)}
    </p>
  );
}

function WholeWait() {
  return (
    <div className="flex min-h-64 flex-col items-center justify-center gap-4 text-center text-muted-foreground">
      <Spinner className="size-7 text-primary" />
      <p>The whole script appears here when it is ready.</p>
    </div>
  );
}

function Unplanned() {
  return (
    <div className="space-y-9 font-script text-[1.125rem] sm:pl-[4.25rem]">
      {[2, 4, 3].map((lines) => (
        <div key={lines} className="max-w-[58ch]">
          <WaitingLines lines={lines} />
        </div>
      ))}
    </div>
  );
}
