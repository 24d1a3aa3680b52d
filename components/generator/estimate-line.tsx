import { type Estimates, unpriced } from "@/components/models/estimates";
import type { ModelChoice } from "@/components/models/model-choice";
import { describeEstimate } from "@/components/models/usage-text";
import { type Draft, hasOwnEndpoint } from "./brief-draft";

type EstimateLineProps = {
  id: string;
  draft: Draft;
  models: readonly ModelChoice[];
  estimates: Estimates | null;
};

/** What the brief is likely to take and cost. Its place is kept while there is nothing to say. */
export function EstimateLine({ id, draft, models, estimates }: EstimateLineProps) {
  const chosen = hasOwnEndpoint(draft) ? undefined : models.find((model) => model.id === draft.model);
  const isReady = draft.topic.trim() !== "" && estimates !== null;
  return (
    <p id={id} className="mb-1.5 h-5 truncate text-[0.8125rem] text-muted-foreground leading-5">
      {isReady ? describeEstimate(chosen ?? unpriced, estimates) : null}
    </p>
  );
}
