"use client";

import { useRef, useState } from "react";
import { LazyAssistant } from "@/components/assistant/lazy-assistant";
import type { ModelChoice } from "@/components/models/model-choice";
import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import { CopyButton } from "@/components/script/copy-button";
import { findEvidence } from "@/components/script/find-evidence";
import { useHighlight } from "@/components/script/use-highlight";
import { checkModel } from "@/lib/http/run-client";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { SavedPersona } from "@/lib/script/persona";
import { textOf } from "@/lib/script/script-state";
import type { Template } from "@/lib/script/templates/template";
import { blankDraft, firstDraft, toDraft, withAskedModel } from "./brief-draft";
import { BriefForm } from "./brief-form";
import { ContinuePage } from "./continue-page";
import type { Draft } from "./draft-schema";
import type { ReadBrief } from "./draft-share";
import type { TemplateActions } from "./gallery/template-actions";
import { type KeptRun, useKeptRun } from "./kept-run";
import { LiveScript } from "./live-script";
import { PlanPreview } from "./plan-preview";
import { ReviewLink } from "./review-link";
import type { WholeScriptActions } from "./run-job";
import { RunNote } from "./run-note";
import { paceOfRun } from "./run-pace";
import { isUnderWay } from "./run-reducer";
import { useDraft } from "./use-draft";
import { useScriptRun } from "./use-script-run";

type GeneratorProps = {
  /** All that the page was opened with; the same after a reload. */
  address: string;
  templates: readonly Template[];
  ownTemplates: readonly OwnTemplate[];
  templateActions: TemplateActions;
  personas: readonly SavedPersona[];
  models: readonly ModelChoice[];
  /** The model of a brief that names none. */
  defaultModel: string;
  /** Whether this server writes with endpoints that a brief names. */
  ownEndpoint: boolean;
  actions: WholeScriptActions;
  initialBrief: Brief | null;
  /** The brief that a link carries, or what is wrong with it. */
  link: ReadBrief | null;
  /** The model to begin with instead of the brief's; one that cannot be used is passed over. */
  initialModel: string | null;
  /** A run that ended part way and that the reader may go on with. */
  continueRunId: string | null;
};

export function Generator(props: GeneratorProps) {
  const { templates, personas, models, defaultModel, actions, initialModel, link, continueRunId } = props;
  const initialBrief = props.initialBrief ?? (link?.ok ? link.brief : null);
  const [opening] = useState(() => {
    const offer = { templates, models, initialModel, defaultModel };
    const personaId = personas.find(({ isDefault }) => isDefault)?.id ?? null;
    const blank = { ...blankDraft(offer), personaId };
    return {
      first: initialBrief ? firstDraft(initialBrief, offer) : withAskedModel(blank, offer),
      blank,
      page: initialBrief ? props.address : "",
      adapt: (stored: Draft) => withAskedModel(stored, offer),
    };
  });
  const drafting = useDraft(opening);
  const { draft, edit } = drafting;
  const persona = personas.find(({ id }) => id === draft.personaId) ?? null;
  const { run, start, resume, stop } = useScriptRun(actions);
  const kept = useKeptRun();
  const { highlighted, show } = useHighlight();
  const page = useRef<HTMLElement>(null);
  const { script } = run;
  const text = textOf(script);
  const filledFrom = props.initialBrief ? "script" : link?.ok ? "link" : null;
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
    // A restored draft is what the creator wrote last: it may be ahead of the run.
    if (parsed.success && drafting.origin === "opened") edit(toDraft(parsed.data, defaultModel));
    goOn(runId, brief);
  }

  return (
    <main id="main" className="pb-32 lg:grid lg:grid-cols-[28rem_minmax(0,1fr)] lg:pb-0">
      <BriefForm
        templates={templates}
        ownTemplates={props.ownTemplates}
        templateActions={props.templateActions}
        personas={personas}
        persona={persona}
        models={models}
        defaultModel={defaultModel}
        ownEndpoint={props.ownEndpoint}
        checkModel={checkModel}
        drafting={drafting}
        filledFrom={filledFrom}
        linkErrors={link && !link.ok ? link.errors : []}
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
          {run.phase === "idle" && !continueRunId ? (
            <>
              <LazyAssistant
                draft={draft}
                defaultModel={defaultModel}
                onFix={drafting.replace}
                className="max-lg:hidden"
              />
              <PlanPreview
                draft={draft}
                persona={persona}
                onSections={(sections) => edit({ ...draft, sections })}
              />
            </>
          ) : null}
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
