import { Check, CircleHelp, X } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { RequirementResult } from "@/lib/script/receipt-schema";

type RequirementRowProps = {
  result: RequirementResult;
  onShowEvidence: (result: RequirementResult) => void;
};

const looks = {
  pass: { word: "Met", Icon: Check, className: "text-success" },
  fail: { word: "Not met", Icon: X, className: "text-warning" },
  not_checkable: { word: "Cannot be checked", Icon: CircleHelp, className: "text-muted-foreground" },
};

export function RequirementRow({ result, onShowEvidence }: RequirementRowProps) {
  const { word, Icon, className } = looks[result.status];
  return (
    <li className="grid grid-cols-[1.125rem_minmax(0,1fr)] gap-x-2.5 text-sm">
      <Icon aria-hidden className={cn("mt-0.5 size-4", className)} strokeWidth={2.25} />
      <div>
        <p className="font-medium leading-5">
          {result.label}
          <span className={cn("ml-2 font-normal text-[0.8125rem]", className)}>{word}</span>
        </p>
        <p className="mt-0.5 text-[0.8125rem] text-muted-foreground leading-5">{result.detail}</p>
        {result.evidence ? (
          <button
            type="button"
            onClick={() => onShowEvidence(result)}
            title="Show in the script"
            className="mt-1.5 block w-full rounded-sm border-border border-l-2 py-1 pl-2.5 text-left font-script text-[0.9375rem] text-foreground/85 leading-snug hover:border-primary hover:text-foreground"
          >
            <span className="sr-only">Show in the script: </span>“{result.evidence.trim()}”
          </button>
        ) : null}
      </div>
    </li>
  );
}
