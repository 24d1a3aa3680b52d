"use client";

import { type FormEvent, useDeferredValue, useId, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { CheckModel, ModelChoice } from "@/components/models/model-choice";
import type { Problem } from "@/lib/http/problem";
import type { BriefInput } from "@/lib/script/brief";
import type { Template } from "@/lib/script/templates/template";
import { type Draft, toBriefInput } from "./brief-draft";
import { BriefFields } from "./brief-fields";
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
import { RunButtons } from "./run-buttons";
import { isUnderWay, type ScriptRun } from "./run-reducer";
import { StreamingToggle } from "./streaming-toggle";
import { useStreamingPreference } from "./use-streaming-preference";

const formErrorId = "brief-form-error";

type BriefFormProps = {
  templates: readonly Template[];
  models: readonly ModelChoice[];
  /** Whether this server writes with endpoints that a brief names. */
  ownEndpoint: boolean;
  checkModel: CheckModel;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  run: ScriptRun;
  onGenerate: (brief: BriefInput, mode: ScriptRun["mode"]) => Promise<Problem | null>;
  onStop: () => void;
};

export function BriefForm(props: BriefFormProps) {
  const { templates, models, ownEndpoint, draft, onDraft, run, onGenerate, onStop } = props;
  const [errors, setErrors] = useState<FieldErrors>({});
  const [moreOpen, setMoreOpen] = useState(false);
  const [streaming, setStreaming] = useStreamingPreference();
  const settled = useDeferredValue(draft);
  const estimates = useMemo(() => estimateDraft(settled), [settled]);
  const estimateId = useId();

  function change(next: Draft) {
    onDraft(next);
    setErrors((current) => keepUnchanged(current, draft, next));
  }

  function showErrors(found: FieldErrors): boolean {
    flushSync(() => {
      setErrors(found);
      if (hasQuietError(found)) setMoreOpen(true);
    });
    document.getElementById(firstInvalidId(found, draft.keyPoints) ?? formErrorId)?.focus();
    return Object.keys(found).length > 0;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isUnderWay(run) || showErrors(checkDraft(draft))) return;
    const { brief, rowIds } = toBriefInput(draft);
    const problem = await onGenerate(brief, streaming ? "streaming" : "regular");
    if (!problem) return;
    const found = toFieldErrors(problem, rowIds);
    showErrors(ownEndpoint ? found : withoutField(found, "baseUrl"));
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      aria-labelledby="brief-title"
      className="border-b bg-card lg:sticky lg:top-14 lg:flex lg:h-[calc(100dvh-3.5rem)] lg:flex-col lg:border-r lg:border-b-0"
    >
      <div className="min-h-0 flex-1 px-4 py-5 sm:px-6 lg:overflow-y-auto lg:overflow-x-hidden lg:py-6">
        <h1 id="brief-title" className="mb-5 font-semibold text-lg tracking-tight">
          New script
        </h1>
        <BriefFields
          draft={draft}
          errors={errors}
          templates={templates}
          models={models}
          ownEndpoint={ownEndpoint}
          checkModel={props.checkModel}
          estimates={estimates}
          moreOpen={moreOpen}
          onMoreToggle={setMoreOpen}
          onChange={change}
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
        <StreamingToggle streaming={streaming} onChange={setStreaming} />
        <div className="fixed inset-x-0 bottom-0 z-20 border-t bg-card px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6 lg:static lg:mt-4 lg:border-0 lg:bg-transparent lg:p-0">
          <EstimateLine id={estimateId} draft={draft} models={models} estimates={estimates} />
          <RunButtons run={run} onStop={onStop} describedBy={estimateId} />
        </div>
      </div>
    </form>
  );
}
