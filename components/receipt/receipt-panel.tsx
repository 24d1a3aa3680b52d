import { CircleCheck, TriangleAlert } from "lucide-react";
import type { ModelNames } from "@/components/models/model-choice";
import { cn } from "@/components/ui/cn";
import type { Receipt } from "@/lib/script/receipt-schema";
import { toClock } from "@/lib/script/timing";
import { CheckedWith } from "./checked-with";
import { countOf, droppedPoints, groupRequirements, headlineOf } from "./receipt-groups";
import { RequirementRow, type ShowEvidence } from "./requirement-row";
import type { Recheck } from "./review-actions";
import { StandIns } from "./stand-ins";

type ReceiptPanelProps = {
  receipt: Receipt;
  targetSeconds: number;
  /** What the models are called that may have written it. */
  models: ModelNames;
  onShowEvidence: ShowEvidence;
  /** Checks the saved script anew; without it there is nothing saved yet. */
  onRecheck?: Recheck;
};

export function ReceiptPanel(props: ReceiptPanelProps) {
  const { receipt, targetSeconds, models, onShowEvidence, onRecheck } = props;
  const groups = groupRequirements(receipt.requirements);
  const dropped = droppedPoints(receipt);
  const Icon = receipt.compliant ? CircleCheck : TriangleAlert;
  return (
    <section aria-labelledby="receipt-headline" className="rounded-lg border bg-card">
      <header className={cn("px-5 py-4", !receipt.compliant && "rounded-t-lg bg-warning-surface")}>
        <p className="text-[0.8125rem] text-muted-foreground">Receipt</p>
        <h2 id="receipt-headline" className="mt-0.5 flex items-center gap-2 font-semibold text-base">
          <Icon
            aria-hidden
            className={cn("size-4.5 shrink-0", receipt.compliant ? "text-success" : "text-warning")}
          />
          {headlineOf(receipt)}
        </h2>
        <p className="clock mt-1 text-[0.8125rem] text-muted-foreground">
          {toClock(receipt.seconds)} of {toClock(targetSeconds)} · {receipt.words} words
        </p>
      </header>
      {dropped.length > 0 ? (
        <p className="break-words border-t px-5 py-3 text-sm">
          <span className="font-medium">Dropped for time, lowest first:</span> {dropped.join("; ")}
        </p>
      ) : null}
      {groups.map((group) => (
        <details
          key={group.level}
          open={group.level === "must" || group.passed < group.results.length}
          className="group border-t"
        >
          <summary className="flex min-h-11 list-none items-center justify-between gap-3 px-5 py-2 text-sm -outline-offset-2 hover:bg-muted/60 [&::-webkit-details-marker]:hidden">
            <span className="font-medium">{group.title}</span>
            <span className="clock shrink-0 text-[0.8125rem] text-muted-foreground">{countOf(group)}</span>
          </summary>
          <ul className="space-y-3.5 px-5 pt-1 pb-4">
            {group.results.map((result) => (
              <RequirementRow key={result.id} result={result} onShowEvidence={onShowEvidence} />
            ))}
          </ul>
        </details>
      ))}
      <StandIns substitutions={receipt.substitutions ?? []} models={models} />
      <CheckedWith versions={receipt.versions} onRecheck={onRecheck} />
    </section>
  );
}
