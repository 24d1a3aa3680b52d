import type { ModelChoice, ModelHealth } from "@/components/models/model-choice";

/** A model as the page gets it: sound, fast and without a price unless told otherwise. */
export function toChoice(model: Partial<ModelChoice> & { id: string }): ModelChoice {
  return {
    label: model.id,
    provider: "OpenAI",
    usable: true,
    speed: "fast",
    price: null,
    reasons: false,
    contextTokens: 1_047_576,
    ...model,
  };
}

export function toHealth(state: ModelHealth["state"], says: string, checkedAt = 0): ModelHealth {
  return { state, says, checkedAt };
}
