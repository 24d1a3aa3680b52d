import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { RequirementResult } from "@/lib/script/receipt-schema";
import type { Change } from "./review-actions";

type MissedMustProps = {
  result: RequirementResult;
  /** What is being done to this requirement now. */
  revising: Change | null;
  /** True while anything of the review is under way. */
  busy: boolean;
  /** Undefined where the script has no place to show. */
  onShow?: () => void;
  onRevise: (change: Change) => void;
};

const choices = [
  { change: "relax", label: "Relax it", title: "Make it a should" },
  { change: "drop", label: "Drop it", title: "Take it out of the brief" },
] as const;

/** A must that a script misses, what is wrong, and what can be done about it. */
export function MissedMust({ result, revising, busy, onShow, onRevise }: MissedMustProps) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2.5 py-3.5">
      <div className="min-w-0 max-w-[70ch] flex-[1_1_18rem] text-sm">
        <p className="break-words font-medium leading-5">{result.label}</p>
        <p className="mt-0.5 break-words leading-5">
          <span className="text-muted-foreground">{result.detail}</span>{" "}
          {onShow ? (
            <button
              type="button"
              onClick={onShow}
              className="whitespace-nowrap rounded-sm font-medium text-accent-foreground underline-offset-4 hover:underline max-sm:block max-sm:py-2"
            >
              Show in the script
              <span className="sr-only">: {result.label}</span>
            </button>
          ) : null}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ change, label, title }) => (
          <Button
            key={change}
            size="sm"
            title={title}
            aria-disabled={busy}
            onClick={() => (busy ? undefined : onRevise(change))}
            className="aria-disabled:opacity-60"
          >
            {revising === change ? <Spinner /> : null}
            {label}
            <span className="sr-only">: {result.label}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}
