"use client";

import { useRef, useState } from "react";
import type { ModelChoice } from "@/components/models/model-choice";
import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import { CopyButton } from "@/components/script/copy-button";
import { findEvidence } from "@/components/script/find-evidence";
import { useHighlight } from "@/components/script/use-highlight";
import { checkModel } from "@/lib/http/run-client";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { textOf } from "@/lib/script/script-state";
import type { Template } from "@/lib/script/templates/template";
import { firstDraft, toDraft } from "./brief-draft";
import { BriefForm } from "./brief-form";
import { ContinuePage } from "./continue-page";
import { type KeptRun, useKeptRun } from "./kept-run";
import { LiveScript } from "./live-script";
import { PlanPreview } from "./plan-preview";
import { ReviewLink } from "./review-link";
import type { WholeScriptActions } from "./run-job";
import { RunNote } from "./run-note";
import { paceOfRun } from "./run-pace";
import { isUnderWay } from "./run-reducer";
import { useScriptRun } from "./use-script-run";

type GeneratorProps = {
  templates: readonly Template[];
  models: readonly ModelChoice[];
  /** The model of a brief that names none. */
  defaultModel: string;
  /** Whether this server writes with endpoints that a brief names. */
  ownEndpoint: boolean;
  actions: WholeScriptActions;
  initialBrief: Brief | null;
  /** The model to begin with instead of the brief's; one that cannot be used is passed over. */
  initialModel: string | null;
  /** A run that ended part way and that the reader may go on with. */
  continueRunId: string | null;
};

export function Generator(props: GeneratorProps) {
  const { templates, models, defaultModel, actions, initialBrief, initialModel, continueRunId } = props;
  const offer = { templates, models, initialModel, defaultModel };
  const [draft, setDraft] = useState(() => firstDraft(initialBrief, offer));
  const { run, start, resume, stop } = useScriptRun(actions);
  const kept = useKeptRun();
  const { highlighted, show } = useHighlight();
  const page = useRef<HTMLElement>(null);
  const { script } = run;
  const text = textOf(script);
  const { pace, targetSeconds } = paceOfRun(run.brief, templates);

  /** On a phone the script lies under the form: the view moves to it, once its new content is there. */
  function showPage() {
    requestAnimationFrame(() => {
      const top = page.current?.getBoundingClientRect().top ?? 0;
      if (top > window.innerHeight * 0.4 || top < 0) page.current?.scrollIntoView();
    });
  }

  function goOn(runId: string, brief: BriefInput | null) {
    void resume(runId, brief);
    showPage();
  }

  function pickUp({ runId, brief }: KeptRun) {
    const parsed = briefSchema.safeParse(brief);
    if (parsed.success) setDraft(toDraft(parsed.data, defaultModel));
    goOn(runId, brief);
  }

  return (
    <main id="main" className="pb-32 lg:grid lg:grid-cols-[28rem_minmax(0,1fr)] lg:pb-0">
      <BriefForm
        templates={templates}
        models={models}
        ownEndpoint={props.ownEndpoint}
        checkModel={checkModel}
        draft={draft}
        onDraft={setDraft}
        run={run}
        onStop={stop}
        onGenerate={(brief, mode) => {
          const ended = start(brief, mode);
          showPage();
          return ended;
        }}
      />
      <section
        ref={page}
        className="min-w-0 -scroll-mt-6 px-3 pt-3 max-lg:min-h-dvh sm:px-6 sm:py-6 lg:px-8 lg:py-8"
      >
        <div className="mx-auto max-w-[52rem] space-y-6">
          {run.phase === "idle" && continueRunId ? (
            <ContinuePage
              topic={initialBrief?.topic}
              note="This script ended part way. What was written is kept; Continue writes the sections that are missing."
              label="Continue"
              onContinue={() => goOn(continueRunId, initialBrief)}
            />
          ) : null}
          {run.phase === "idle" && kept && !continueRunId ? (
            <ContinuePage
              topic={kept.brief?.topic}
              note="This script was being written when the page was left. Nothing of it is lost."
              label="Show it"
              onContinue={() => pickUp(kept)}
            />
          ) : null}
          {run.phase === "idle" && !continueRunId ? <PlanPreview draft={draft} /> : null}
          {run.phase !== "idle" ? (
            <LiveScript
              run={run}
              pace={pace}
              targetSeconds={targetSeconds}
              models={models}
              highlighted={highlighted}
              actions={!isUnderWay(run) && text !== "" ? <CopyButton text={text} /> : null}
              note={<RunNote run={run} onContinue={() => run.runId && goOn(run.runId, run.brief)} />}
            />
          ) : null}
          {script.receipt ? <ReviewLink script={script} /> : null}
          {script.receipt ? (
            <ReceiptPanel
              receipt={script.receipt}
              targetSeconds={script.targetSeconds}
              models={models}
              onShowEvidence={(evidence, section) => show(findEvidence(evidence, script.sections, section))}
            />
          ) : null}
        </div>
      </section>
    </main>
  );
}
