"use client";

import { type FormEvent, useDeferredValue, useId, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { LazyAssistant } from "@/components/assistant/lazy-assistant";
import type { CheckModel, ModelChoice } from "@/components/models/model-choice";
import type { Problem } from "@/lib/http/problem";
import type { BriefInput } from "@/lib/script/brief";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { Persona, SavedPersona } from "@/lib/script/persona";
import type { Template } from "@/lib/script/templates/template";
import { toBriefInput } from "./brief-draft";
import { BriefFields } from "./brief-fields";
import { DraftMenu } from "./draft-menu";
import { DraftNote } from "./draft-note";
import type { Draft } from "./draft-schema";
import type { BriefError } from "./draft-share";
import { estimateDraft } from "./estimate-draft";
import { EstimateLine } from "./estimate-line";
import {
  checkDraft,
  type FieldErrors,
  firstInvalidId,
  hasQuietError,
  keepUnchanged,
  toFieldErrors,
  withoutField,
} from "./field-errors";
import type { TemplateActions } from "./gallery/template-actions";
import { RunButtons } from "./run-buttons";
import { isUnderWay, type ScriptRun } from "./run-reducer";
import { StreamingToggle } from "./streaming-toggle";
import type { DraftControls } from "./use-draft";
import { useStreamingPreference } from "./use-streaming-preference";

const formErrorId = "brief-form-error";

type BriefFormProps = {
  templates: readonly Template[];
  ownTemplates: readonly OwnTemplate[];
  templateActions: TemplateActions;
  personas: readonly SavedPersona[];
  /** The one that is chosen; null for none. */
  persona: Persona | null;
  models: readonly ModelChoice[];
  /** The model of a brief that names none. */
  defaultModel: string;
  /** Whether this server writes with endpoints that a brief names. */
  ownEndpoint: boolean;
  checkModel: CheckModel;
  drafting: DraftControls;
  /** What filled the form when the page opened, and why a link did not. */
  filledFrom: "script" | "link" | null;
  linkErrors: readonly BriefError[];
  run: ScriptRun;
  onGenerate: (brief: BriefInput, mode: ScriptRun["mode"]) => Promise<Problem | null>;
  onStop: () => void;
};

export function BriefForm(props: BriefFormProps) {
  const { templateActions, models, defaultModel, ownEndpoint, drafting, run, onGenerate, onStop } = props;
  const { personas, persona } = props;
  const { draft } = drafting;
  const [found, setFound] = useState<{ errors: FieldErrors; draft: Draft }>({ errors: {}, draft });
  const errors = found.draft === draft ? found.errors : keepUnchanged(found.errors, found.draft, draft);
  const [moreOpen, setMoreOpen] = useState(false);
  const [streaming, setStreaming] = useStreamingPreference();
  const settled = useDeferredValue(draft);
  const estimates = useMemo(() => estimateDraft(settled, persona), [settled, persona]);
  const estimateId = useId();

  function showErrors(errors: FieldErrors): boolean {
    flushSync(() => {
      setFound({ errors, draft });
      if (hasQuietError(errors)) setMoreOpen(true);
    });
    document.getElementById(firstInvalidId(errors, draft.keyPoints) ?? formErrorId)?.focus();
    return Object.keys(errors).length > 0;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isUnderWay(run) || showErrors(checkDraft(draft))) return;
    const { brief, rowIds } = toBriefInput(draft);
    const problem = await onGenerate(brief, streaming ? "streaming" : "regular");
    if (!problem) return;
    const errors = toFieldErrors(problem, rowIds);
    showErrors(ownEndpoint ? errors : withoutField(errors, "baseUrl"));
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      aria-labelledby="brief-title"
      className="border-b bg-card lg:sticky lg:top-14 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:flex lg:h-[calc(100dvh-3.5rem)] lg:flex-col lg:border-r lg:border-b-0"
    >
      <div className="min-h-0 flex-1 px-4 py-5 sm:px-6 lg:overflow-y-auto lg:overflow-x-hidden lg:py-6">
        <div className="flex items-center justify-between gap-3">
          <h1 id="brief-title" className="font-semibold text-lg tracking-tight">
            New script
          </h1>
          <DraftMenu
            drafting={drafting}
            defaultModel={defaultModel}
            saveTemplate={templateActions.saveTemplate}
            onWrong={showErrors}
          />
        </div>
        <DraftNote drafting={drafting} filledFrom={props.filledFrom} linkErrors={props.linkErrors} />
        <BriefFields
          draft={draft}
          errors={errors}
          templates={props.templates}
          ownTemplates={props.ownTemplates}
          deleteTemplate={templateActions.deleteTemplate}
          personas={personas}
          persona={persona}
          models={models}
          defaultModel={defaultModel}
          ownEndpoint={ownEndpoint}
          checkModel={props.checkModel}
          estimates={estimates}
          moreOpen={moreOpen}
          onMoreToggle={setMoreOpen}
          onChange={drafting.edit}
          onReplace={drafting.replace}
        />
      </div>
      <div className="px-4 pb-5 sm:px-6 lg:border-t lg:py-4">
        {errors.form ? (
          <p
            id={formErrorId}
            role="alert"
            tabIndex={-1}
            className="mb-3 rounded-sm text-destructive text-sm outline-offset-4"
          >
            {errors.form}
          </p>
        ) : null}
        <LazyAssistant
          draft={draft}
          defaultModel={defaultModel}
          onFix={drafting.replace}
          className="mb-5 lg:hidden"
        />
        <StreamingToggle streaming={streaming} onChange={setStreaming} />
        <div className="fixed inset-x-0 bottom-0 z-20 border-t bg-card px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6 lg:static lg:mt-4 lg:border-0 lg:bg-transparent lg:p-0">
          <EstimateLine id={estimateId} draft={draft} models={models} estimates={estimates} />
          <RunButtons run={run} onStop={onStop} describedBy={estimateId} />
        </div>
      </div>
    </form>
  );
}
