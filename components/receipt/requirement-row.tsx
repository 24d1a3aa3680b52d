import { Check, CircleAlert, CircleHelp, X } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { RequirementResult } from "@/lib/script/receipt-schema";

export type ShowEvidence = (evidence: string, section?: number) => void;

type RequirementRowProps = { result: RequirementResult; onShowEvidence: ShowEvidence };

const looks = {
  pass: { word: "Met", Icon: Check, className: "text-success" },
  fail: { word: "Not met", Icon: X, className: "text-warning" },
  not_checkable: { word: "Cannot be checked", Icon: CircleHelp, className: "text-muted-foreground" },
};

/** Advice cannot be missed: there is something to look at before recording, or there is not. */
const adviceLooks = {
  pass: { ...looks.pass, word: "Nothing found" },
  fail: { word: "Check this", Icon: CircleAlert, className: "text-accent-foreground" },
  not_checkable: looks.not_checkable,
};

/** Sentences shown before the rest is folded away. */
const mostShown = 3;

export function RequirementRow({ result, onShowEvidence }: RequirementRowProps) {
  const { word, Icon, className } = (result.level === "advice" ? adviceLooks : looks)[result.status];
  const sentences = [...(result.evidence ? [result.evidence] : []), ...(result.also ?? [])];
  const folded = sentences.slice(mostShown);
  const toButton = (sentence: string) => (
    <EvidenceButton
      key={sentence}
      sentence={sentence}
      onShow={() => onShowEvidence(sentence, result.section)}
    />
  );
  return (
    <li className="grid grid-cols-[1.125rem_minmax(0,1fr)] gap-x-2.5 text-sm">
      <Icon aria-hidden className={cn("mt-0.5 size-4", className)} strokeWidth={2.25} />
      <div>
        <p className="font-medium leading-5">
          {result.label}
          <span className={cn("ml-2 font-normal text-[0.8125rem]", className)}>{word}</span>
        </p>
        <p className="mt-0.5 text-[0.8125rem] text-muted-foreground leading-5">{result.detail}</p>
        {sentences.slice(0, mostShown).map(toButton)}
        {folded.length > 0 ? (
          <details>
            <summary className="mt-1.5 rounded-sm py-1 text-[0.8125rem] text-muted-foreground hover:text-foreground">
              {folded.length} more
            </summary>
            {folded.map(toButton)}
          </details>
        ) : null}
      </div>
    </li>
  );
}

function EvidenceButton({ sentence, onShow }: { sentence: string; onShow: () => void }) {
  return (
    <button
      type="button"
      onClick={onShow}
      title="Show in the script"
      className="mt-1.5 block w-full break-words rounded-sm border-border border-l-2 py-1 pl-2.5 text-left font-script text-[0.9375rem] text-foreground/85 leading-snug hover:border-primary hover:text-foreground"
    >
      <span className="sr-only">Show in the script: </span>“{sentence.trim()}”
    </button>
  );
}
