import type { ModelChoice } from "@/components/models/model-choice";
import { describeModel } from "@/components/models/model-text";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

type ModelCheckProps = { id: string; model: ModelChoice; finding: string; onCheck: () => void };

/** What the chosen model is like, how it was when it was last looked at, and the way to look again. */
export function ModelCheck({ id, model, finding, onCheck }: ModelCheckProps) {
  const isSound = model.usable && (model.health?.state ?? "ready") === "ready";
  return (
    <div className="mt-1.5 text-[0.8125rem]">
      <p id={id} className="text-muted-foreground">
        {describeModel(model)}
      </p>
      <div className="mt-1.5 flex items-center gap-x-3">
        <Button size="sm" onClick={onCheck}>
          Check
          <span className="sr-only"> whether {model.label} answers</span>
        </Button>
        <p aria-live="polite" className={cn("min-w-0 break-words", !isSound && "text-warning")}>
          {finding}
        </p>
      </div>
    </div>
  );
}
