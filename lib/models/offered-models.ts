import { env } from "@/lib/env";
import { findModel, type Listed, listCatalog } from "./catalog";
import { type Health, knownHealth } from "./health";
import type { CatalogModel } from "./providers/provider";

/** A model as page and API offer it; `reason` says what an unusable one is missing. */
export type OfferedModel = Omit<CatalogModel, "modelId" | "reasoning"> & {
  provider: string;
  reasons: boolean;
  usable: boolean;
  reason?: string;
  health?: Health;
};

/** All models with whether they can be used now, and how they were when they were last looked at. */
export function listModels(): OfferedModel[] {
  return listCatalog().map(toOffered);
}

function toOffered({ model: { modelId: _, reasoning, ...model }, provider }: Listed): OfferedModel {
  const health = knownHealth(model.id);
  const reason = provider.missing() ?? (health && isHopeless(health) ? health.says : null);
  return {
    ...model,
    provider: provider.label,
    reasons: reasoning !== null && reasoning.effort !== "none",
    usable: reason === null,
    ...(reason === null ? {} : { reason }),
    ...(health ? { health } : {}),
  };
}

/** Waiting does not mend these: a wrong key, a model that is gone. */
function isHopeless({ state }: Health): boolean {
  return state === "refused_key" || state === "unknown_model" || state === "no_credit";
}

/** The model of a brief that names none: DEFAULT_MODEL, else the first of the first provider that has its key. */
export function defaultModelId(): string {
  const usable = listCatalog().filter(({ provider }) => provider.missing() === null);
  const wanted = usable.find(({ model }) => model.id === env.DEFAULT_MODEL);
  return (wanted ?? usable[0])?.model.id ?? "builtin";
}

/** Why a brief cannot be written by the model it names, in one sentence; null when it can. */
export function refusalOf(modelId: string, language: string): string | null {
  const found = findModel(modelId);
  const known = listCatalog().map(({ model }) => model.id);
  if (!found) return `There is no model "${modelId}". Choose one of: ${known.join(", ")}.`;
  const { usable, reason } = toOffered(found);
  if (!usable) return `The model "${modelId}" cannot be used: ${reason}.`;
  if (modelId === "builtin" && language !== "en")
    return "The built-in writer writes English only. Choose another model for this language.";
  return null;
}
