"use client";

import { ReceiptPanel } from "@/components/receipt/receipt-panel";
import { cn } from "@/components/ui/cn";
import type { Receipt } from "@/lib/script/receipt-schema";
import { findEvidence } from "./find-evidence";
import { SectionText } from "./section-text";
import { useHighlight } from "./use-highlight";

export type ReadySection = {
  index: number;
  title: string;
  startSeconds: number;
  seconds: number;
  sentences: string[];
};

type ReviewedScriptProps = { sections: ReadySection[]; receipt: Receipt | null; targetSeconds: number };

/** A finished script beside its receipt. */
export function ReviewedScript({ sections, receipt, targetSeconds }: ReviewedScriptProps) {
  const { highlighted, show } = useHighlight();
  return (
    <div className={cn("mt-6 grid items-start gap-6", receipt && "lg:grid-cols-[minmax(0,1fr)_24rem]")}>
      <div className="space-y-9 rounded-lg border bg-paper px-5 py-7 sm:px-9 sm:py-10">
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
            onShowEvidence={({ evidence = "", section }) => show(findEvidence(evidence, sections, section))}
          />
        </div>
      ) : null}
    </div>
  );
}
