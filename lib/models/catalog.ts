import { env } from "@/lib/env";

export type ProviderId = "builtin" | "openai";

export type CatalogModel = { id: string; provider: ProviderId; label: string };

/** Every model that a brief may name. How each provider is called stands in resolve-model.ts. */
export const catalog: readonly CatalogModel[] = [
  { id: "builtin", provider: "builtin", label: "Built-in writer: no AI, no key" },
  { id: "gpt-4.1-mini", provider: "openai", label: "OpenAI GPT-4.1 mini" },
  { id: "gpt-4.1", provider: "openai", label: "OpenAI GPT-4.1" },
];

/** A model as the page offers it; `reason` says what an unusable one is missing. */
export type OfferedModel = { id: string; label: string; usable: boolean; reason?: string };

/** All models with whether they can be used now. */
export function listModels(): OfferedModel[] {
  return catalog.map(({ id, label, provider }) => {
    const reason = missingFor(provider);
    return reason ? { id, label, usable: false, reason } : { id, label, usable: true };
  });
}

/** Why a brief cannot be written by the model it names, in one sentence; null when it can. */
export function refusalOf(modelId: string, language: string): string | null {
  const model = catalog.find((candidate) => candidate.id === modelId);
  const known = catalog.map((candidate) => candidate.id).join(", ");
  if (!model) return `There is no model "${modelId}". Choose one of: ${known}.`;
  const missing = missingFor(model.provider);
  if (missing) return `The model "${modelId}" cannot be used: ${missing}.`;
  if (model.provider === "builtin" && language !== "en")
    return "The built-in writer writes English only. Choose another model for this language.";
  return null;
}

function missingFor(provider: ProviderId): string | null {
  return provider === "openai" && !env.OPENAI_API_KEY ? "no OPENAI_API_KEY" : null;
}
