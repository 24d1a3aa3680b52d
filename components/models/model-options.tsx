import type { Estimates } from "./estimates";
import type { ModelChoice } from "./model-choice";
import { describeOption } from "./model-text";

type ModelOptionsProps = { models: readonly ModelChoice[]; estimates?: Estimates | null };

/** The options of a select, by provider; a model that cannot be used is there with what it lacks. */
export function ModelOptions({ models, estimates = null }: ModelOptionsProps) {
  const providers = [...new Set(models.map(({ provider }) => provider))];
  return providers.map((provider) => (
    <optgroup key={provider} label={provider}>
      {models
        .filter((model) => model.provider === provider)
        .map((model) => (
          <option key={model.id} value={model.id} disabled={!model.usable}>
            {describeOption(model, estimates)}
          </option>
        ))}
    </optgroup>
  ));
}
