"use client";

import { useRef } from "react";
import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import { CopyButton } from "@/components/script/copy-button";
import { findEvidence } from "@/components/script/find-evidence";
import { useHighlight } from "@/components/script/use-highlight";
import type { Brief } from "@/lib/script/brief";
import { textOf } from "@/lib/script/script-state";
import type { Template } from "@/lib/script/templates/template";
import { BriefForm } from "./brief-form";
import { ContinuePage, EmptyPage } from "./empty-page";
import { LiveScript } from "./live-script";
import type { ModelChoice } from "./model-field";
import { RunNote } from "./run-note";
import { paceOfRun } from "./run-pace";
import { isUnderWay } from "./run-reducer";
import { useScriptRun, type WholeScriptActions } from "./use-script-run";

type GeneratorProps = {
  templates: readonly Template[];
  models: readonly ModelChoice[];
  actions: WholeScriptActions;
  initialBrief: Brief | null;
  /** A run that ended part way and that the reader may go on with. */
  continueRunId: string | null;
};

export function Generator({ templates, models, actions, initialBrief, continueRunId }: GeneratorProps) {
  const { run, start, resume, stop } = useScriptRun(actions);
  const { highlighted, show } = useHighlight();
  const page = useRef<HTMLElement>(null);
  const { script } = run;
  const text = textOf(script);
  const { pace, targetSeconds } = paceOfRun(run.brief, templates);

  /** On a phone the script lies under the form: the view moves to it. */
  function showPage() {
    const top = page.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight * 0.4 || top < 0) page.current?.scrollIntoView();
  }

  function goOn(runId: string) {
    const ended = resume(runId, run.brief ?? initialBrief);
    showPage();
    return ended;
  }

  return (
    <main id="main" className="pb-28 lg:grid lg:grid-cols-[27rem_minmax(0,1fr)] lg:pb-0">
      <BriefForm
        templates={templates}
        models={models}
        initialBrief={initialBrief}
        run={run}
        onStop={stop}
        onGenerate={(brief, mode) => {
          const ended = start(brief, mode);
          showPage();
          return ended;
        }}
      />
      <section ref={page} className="min-w-0 scroll-mt-16 px-3 pt-3 sm:px-6 sm:py-6 lg:px-8 lg:py-8">
        <div className="mx-auto max-w-[52rem] space-y-6">
          {run.phase === "idle" && continueRunId ? (
            <ContinuePage onContinue={() => void goOn(continueRunId)} />
          ) : null}
          {run.phase === "idle" && !continueRunId ? <EmptyPage /> : null}
          {run.phase !== "idle" ? (
            <LiveScript
              run={run}
              pace={pace}
              targetSeconds={targetSeconds}
              highlighted={highlighted}
              actions={!isUnderWay(run) && text !== "" ? <CopyButton text={text} /> : null}
              note={<RunNote run={run} onContinue={() => run.runId && void goOn(run.runId)} />}
            />
          ) : null}
          {script.receipt ? (
            <ReceiptPanel
              receipt={script.receipt}
              targetSeconds={script.targetSeconds}
              onShowEvidence={({ evidence = "", section }) =>
                show(findEvidence(evidence, script.sections, section))
              }
            />
          ) : null}
        </div>
      </section>
    </main>
  );
}
