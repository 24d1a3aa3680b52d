import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { env } from "@/lib/env";
import { findModel, type Listed, listCatalog } from "./catalog";
import { fetchFromEndpoint } from "./endpoint-guard";
import { knownHealth } from "./health";
import type { CatalogModel } from "./providers/provider";

/** A model ready to be called, as the engine takes it. */
export type ResolvedWriter = {
  id: string;
  model: LanguageModelV4;
  price: CatalogModel["price"];
  roomTokens: number;
  patienceSeconds: number;
};

/** What a brief says of who writes it. */
export type Wanted = { model: string; base_url?: string | undefined };

/** How many models stand in at the most for the one that was asked for. */
const mostStandIns = 2;

/** A model that thinks first, or runs on a small machine, is given so many times the usual patience. */
const slowPatience = 3;

/** The model that a brief asks for, then those that stand in for it should it fail. Throws for an unknown one. */
export function resolveWriters({ model: id, base_url }: Wanted): [ResolvedWriter, ...ResolvedWriter[]] {
  if (base_url) return [resolveEndpoint(id, base_url)];
  const asked = findModel(id);
  if (!asked) throw new Error(`There is no model "${id}".`);
  return [toWriter(asked), ...standInsFor(asked).map(toWriter)];
}

function toWriter({ model, provider }: Listed): ResolvedWriter {
  const { reasoning } = model;
  const isSlow = model.speed === "slow" || (reasoning !== null && reasoning.effort !== "none");
  return {
    id: model.id,
    model: withSettings(provider.create(model.modelId), {
      ...(reasoning ? { reasoning: reasoning.effort } : {}),
      providerOptions: provider.options?.(model.modelId) ?? {},
    }),
    price: model.price,
    roomTokens: reasoning?.roomTokens ?? 0,
    patienceSeconds: env.MODEL_PATIENCE_SECONDS * (isSlow ? slowPatience : 1),
  };
}

/** A server that the creator names: only where the operator allows it, and never a stand-in's business. */
function resolveEndpoint(id: string, baseURL: string): ResolvedWriter {
  const provider = createOpenAICompatible({
    name: "endpoint",
    baseURL,
    fetch: fetchFromEndpoint,
    includeUsage: true,
  });
  return {
    id,
    model: provider(id),
    price: null,
    roomTokens: 0,
    patienceSeconds: env.MODEL_PATIENCE_SECONDS * slowPatience,
  };
}

/**
 * Who writes on when a model fails: what FALLBACK_MODELS names, else of each other provider with a key the model
 * nearest in price, then the asked provider's own next one. The built-in writer is nobody's stand-in: it is no AI. A
 * model on a server of one's own has none either: what was to stay at home is not sent elsewhere unasked.
 */
function standInsFor(asked: Listed): Listed[] {
  if (asked.model.id === "builtin" || env.FALLBACK_MODELS === "off") return [];
  const usable = listCatalog().filter(({ model, provider }) => {
    const health = knownHealth(model.id);
    const isAnother = model.id !== asked.model.id && model.id !== "builtin";
    return isAnother && provider.missing() === null && (health?.state ?? "ready") === "ready";
  });
  if (env.FALLBACK_MODELS !== "auto") {
    const named = new Set(env.FALLBACK_MODELS.split(",").map((name) => name.trim()));
    return [...named]
      .flatMap((name) => usable.find(({ model }) => model.id === name) ?? [])
      .slice(0, mostStandIns);
  }
  const atHome = ["builtin", "compatible"];
  if (atHome.includes(asked.provider.id)) return [];
  const others = usable
    .filter(({ provider }) => !atHome.includes(provider.id))
    .sort((a, b) => distance(a, asked) - distance(b, asked));
  const nearest = others.filter(
    ({ provider }, at) => others.findIndex((other) => other.provider === provider) === at,
  );
  const isElsewhere = ({ provider }: Listed) => provider !== asked.provider;
  return [...nearest.filter(isElsewhere), ...nearest.filter((other) => !isElsewhere(other))].slice(
    0,
    mostStandIns,
  );
}

/** How far two models are apart in price, as a factor; one without a price is far from all. */
function distance({ model: a }: Listed, { model: b }: Listed): number {
  if (!a.price || !b.price) return 100;
  return Math.abs(Math.log((a.price.output + 0.01) / (b.price.output + 0.01)));
}

type Settings = Pick<Parameters<LanguageModelV4["doStream"]>[0], "reasoning" | "providerOptions">;

/** The model with settings that every call of it carries. */
function withSettings(model: LanguageModelV4, settings: Settings): LanguageModelV4 {
  return {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate({ ...settings, ...options }),
    doStream: (options) => model.doStream({ ...settings, ...options }),
  };
}
