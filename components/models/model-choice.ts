import type { Price } from "@/lib/script/spend";

/** What was found when a model was last looked at; `says` is for a person, without a full stop. */
export type ModelHealth = {
  state: "ready" | "refused_key" | "no_credit" | "unknown_model" | "unwell" | "unreachable";
  says: string;
  /** Milliseconds since 1970, by the server's clock. */
  checkedAt: number;
};

/** A model as it is offered; one that cannot be used says what it lacks. */
export type ModelChoice = {
  id: string;
  label: string;
  provider: string;
  usable: boolean;
  reason?: string;
  speed: "fast" | "medium" | "slow";
  price: Price;
  /** True for a model that thinks before it writes. */
  reasons: boolean;
  contextTokens: number;
  health?: ModelHealth;
};

/** Asks after a model's health; null for one that cannot be asked about. */
export type CheckModel = (id: string) => Promise<ModelHealth | null>;

/** Waiting does not mend these: another model has to be chosen. */
export function isHopeless({ state }: ModelHealth): boolean {
  return state === "refused_key" || state === "no_credit" || state === "unknown_model";
}

/** A model as a check has found it. */
export function withHealth({ reason: _, ...model }: ModelChoice, health: ModelHealth): ModelChoice {
  if (isHopeless(health)) return { ...model, health, usable: false, reason: health.says };
  return { ...model, health, usable: true };
}

export type ModelNames = readonly Pick<ModelChoice, "id" | "label">[];

/** What a person calls a model: its label, unless there is none or two have the same. */
export function nameModel(id: string, models: ModelNames): string {
  const label = models.find((model) => model.id === id)?.label;
  const shared = models.filter((model) => model.label === label).length > 1;
  return label === undefined || shared ? id : label;
}
