"use client";

import { useRef, useState } from "react";
import { LazyAssistant } from "@/components/assistant/lazy-assistant";
import type { ModelChoice } from "@/components/models/model-choice";
import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import { CopyButton } from "@/components/script/copy-button";
import { findEvidence } from "@/components/script/find-evidence";
import { useHighlight } from "@/components/script/use-highlight";
import type { Brief } from "@/lib/script/brief";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { SavedPersona } from "@/lib/script/persona";
import { textOf } from "@/lib/script/script-state";
import type { Template } from "@/lib/script/templates/template";
import { blankDraft, firstDraft, withAskedModel } from "./brief-draft";
import { BriefForm } from "./brief-form";
import { checkModel } from "./check-model";
import type { Draft } from "./draft-schema";
import type { ReadBrief } from "./draft-share";
import type { TemplateActions } from "./gallery/template-actions";
import { LiveScript } from "./live-script";
import { PlanPreview } from "./plan-preview";
import { ReviewLink } from "./review-link";
import type { WholeScriptActions } from "./run-job";
import { type LiveRun, RunNews } from "./run-news";
import { RunNote } from "./run-note";
import { paceOfRun } from "./run-pace";
import { isUnderWay, type OpenedRun } from "./run-reducer";
import { useDraft } from "./use-draft";
import { useScriptRun } from "./use-script-run";

export type GeneratorProps = {
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
  /** The run that the page was opened with, as it stood then. */
  opened: OpenedRun | null;
  /** The address names a run that is not there, or not this user's. */
  isUnknownRun: boolean;
  /** The user's runs that are being written now, for a page that shows none. */
  liveRuns: readonly LiveRun[];
  /** Puts the name of the run that this page shows into its address. */
  onNamed: (runId: string) => void;
};

export function Generator(props: GeneratorProps) {
  const { templates, personas, models, defaultModel, actions, initialModel, link, opened } = props;
  const initialBrief = props.initialBrief ?? (link?.ok ? link.brief : null);
  const [opening] = useState(() => {
    const offer = { templates, models, initialModel, defaultModel };
    const personaId = personas.find(({ isDefault }) => isDefault)?.id ?? null;
    const blank = { ...blankDraft(offer), personaId };
    const brief = opened?.brief ?? initialBrief;
    return {
      first: brief ? firstDraft(brief, offer) : withAskedModel(blank, offer),
      blank,
      // What the creator wrote last may be ahead of the brief of a run: then it goes before it.
      page: initialBrief && !opened ? props.address : "",
      adapt: (stored: Draft) => withAskedModel(stored, offer),
    };
  });
  const drafting = useDraft(opening);
  const { draft, edit } = drafting;
  const persona = personas.find(({ id }) => id === draft.personaId) ?? null;
  const { run, start, resume, stop } = useScriptRun(opened, { actions, nameRun: props.onNamed });
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

  function goOn() {
    resume();
    showPage();
  }

  return (
    <main
      id="main"
      className="pb-32 lg:grid lg:grid-cols-[28rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:pb-0"
    >
      {run.phase === "idle" ? <RunNews isUnknownRun={props.isUnknownRun} liveRuns={props.liveRuns} /> : null}
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
        className="min-w-0 -scroll-mt-6 px-3 pt-3 max-lg:min-h-dvh sm:px-6 sm:py-6 lg:col-start-2 lg:row-start-2 lg:px-8 lg:py-8"
      >
        <div className="mx-auto max-w-[52rem] space-y-6">
          {run.phase === "idle" ? (
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
              note={<RunNote run={run} onContinue={goOn} />}
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
