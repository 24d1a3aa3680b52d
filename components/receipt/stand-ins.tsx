import type { ModelNames } from "@/components/models/model-choice";
import type { Substitution } from "@/lib/script/receipt-schema";
import { describeSubstitutions } from "./substitution-text";

type StandInsProps = { substitutions: readonly Substitution[]; models: ModelNames };

/** Which sections another model wrote than the one that was asked for, and why. */
export function StandIns({ substitutions, models }: StandInsProps) {
  if (substitutions.length === 0) return null;
  const sections = new Set(substitutions.map(({ section }) => section)).size;
  return (
    <details open className="group border-t">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 px-5 py-2 text-sm -outline-offset-2 hover:bg-muted/60 [&::-webkit-details-marker]:hidden">
        <span className="font-medium">Written by another model</span>
        <span className="clock shrink-0 text-[0.8125rem] text-muted-foreground">
          {sections === 1 ? "1 section" : `${sections} sections`}
        </span>
      </summary>
      <ul className="space-y-2 px-5 pt-1 pb-4 text-sm">
        {describeSubstitutions(substitutions, models).map((sentence) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
