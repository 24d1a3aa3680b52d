"use client";

import { useRouter } from "next/navigation";
import type { ModelNames } from "@/components/models/model-choice";
import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import { Review, type Reviewed } from "@/components/receipt/review";
import type { ReviewActions } from "@/components/receipt/review-actions";
import { cn } from "@/components/ui/cn";
import type { Receipt } from "@/lib/script/receipt-schema";
import { findEvidence, findPlaces } from "./find-evidence";
import { SectionText } from "./section-text";
import { useHighlight } from "./use-highlight";

export type ReadySection = {
  index: number;
  title: string;
  startSeconds: number;
  seconds: number;
  sentences: string[];
};

type ReviewedScriptProps = {
  sections: ReadySection[];
  receipt: Receipt | null;
  targetSeconds: number;
  models: ModelNames;
  review: Reviewed;
  actions: ReviewActions;
};

/** A finished script beside its receipt, what it misses above both. */
export function ReviewedScript(props: ReviewedScriptProps) {
  const { sections, receipt, targetSeconds, models, review, actions } = props;
  const { highlighted, show } = useHighlight();
  const router = useRouter();
  return (
    <>
      {receipt ? (
        <Review
          script={review}
          receipt={receipt}
          actions={actions}
          hasPlace={(result) => findPlaces(result, sections).length > 0}
          onShow={(result) => show(findPlaces(result, sections))}
          onOpen={(id) => router.push(`/dashboard/scripts/${id}`)}
        />
      ) : null}
      <div className={cn("mt-6 grid items-start gap-6", receipt && "lg:grid-cols-[minmax(0,1fr)_24rem]")}>
        <div className="space-y-9 rounded-lg border bg-paper px-5 py-7 sm:px-9 sm:py-10">
          <h2 className="sr-only">Script</h2>
          {sections.length > 0 ? (
            sections.map((section) => (
              <SectionText key={section.index} {...section} highlighted={highlighted} />
            ))
          ) : (
            <p className="text-muted-foreground">Nothing was written before this script ended.</p>
          )}
        </div>
        {receipt ? (
          <div className="lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6.5rem)] lg:overflow-y-auto lg:rounded-lg">
            <ReceiptPanel
              receipt={receipt}
              targetSeconds={targetSeconds}
              models={models}
              onShowEvidence={(evidence, section) => show(findEvidence(evidence, sections, section))}
              onRecheck={() => actions.recheckScript(review.id)}
            />
          </div>
        ) : null}
      </div>
    </>
  );
}
