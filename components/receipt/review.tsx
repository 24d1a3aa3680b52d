"use client";

import { TriangleAlert } from "lucide-react";
import { useRef } from "react";
import type { ModelChoice } from "@/components/models/model-choice";
import { missedMusts } from "@/lib/script/missed-musts";
import type { Receipt, RequirementResult } from "@/lib/script/receipt-schema";
import { MissedMust } from "./missed-must";
import type { ReviewActions } from "./review-actions";
import { TryModel } from "./try-model";
import { useRevision } from "./use-revision";
import { useRewrite } from "./use-rewrite";

/** What a review knows of a saved script besides its receipt. */
export type Reviewed = {
  id: number;
  /** Sections that another model would have to write, from 0, of so many. */
  rewritten: readonly number[];
  sections: number;
  /** All models but the script's own. */
  models: readonly ModelChoice[];
};

type ReviewProps = {
  script: Reviewed;
  receipt: Receipt;
  actions: ReviewActions;
  hasPlace: (result: RequirementResult) => boolean;
  onShow: (result: RequirementResult) => void;
  onOpen: (scriptId: number) => void;
};

/** Every must that a script misses, with the reader's three choices: relax it, drop it, try another model. */
export function Review({ script, receipt, actions, hasPlace, onShow, onOpen }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const place = useRef(() => heading.current ?? line.current);
  const { revising, changed, revise } = useRevision({ id: script.id, receipt }, actions.reviseScript, place);
  const { writing, rewrite } = useRewrite(script.id, actions, onOpen);
  const missed = missedMusts(receipt);
  const busy = revising !== null || writing !== null;
  return (
    <>
      {missed.length > 0 ? (
        <section
          aria-labelledby="review-heading"
          aria-busy={busy}
          className="mt-6 rounded-lg border bg-warning-surface px-5 py-4"
        >
          <h2
            ref={heading}
            id="review-heading"
            tabIndex={-1}
            className="flex items-center gap-2 rounded-sm font-semibold text-base outline-offset-4"
          >
            <TriangleAlert aria-hidden className="size-4.5 shrink-0 text-warning" />
            What this script does not keep
          </h2>
          <ul className="mt-1 divide-y divide-foreground/10">
            {missed.map((result) => (
              <MissedMust
                key={result.id}
                result={result}
                revising={revising?.requirementId === result.id ? revising.change : null}
                busy={busy}
                onShow={hasPlace(result) ? () => onShow(result) : undefined}
                onRevise={(change) => revise(result, change)}
              />
            ))}
          </ul>
          <div className="border-foreground/10 border-t pt-3.5">
            <TryModel
              scriptId={script.id}
              rewritten={script.rewritten}
              sections={script.sections}
              models={script.models}
              writing={writing}
              onTry={(model) => (busy ? undefined : void rewrite(model))}
            />
          </div>
        </section>
      ) : null}
      <p
        ref={line}
        role="status"
        tabIndex={-1}
        className="mt-4 w-fit break-words rounded-sm text-sm outline-offset-4 empty:sr-only"
      >
        {changed}
      </p>
    </>
  );
}
