import { type Env, env } from "@/lib/env";
import type { CatalogModel, Provider, ReasoningEffort } from "./providers/provider";
import { providers } from "./providers/registry";

/** A model with the way to reach it. */
export type Listed = { model: CatalogModel; provider: Provider };

/** Every model that a brief may name, once: the catalog's own, then what EXTRA_MODELS adds or sets right. */
export function listCatalog(): Listed[] {
  const listed = providers.flatMap((provider) => {
    const extras = env.EXTRA_MODELS.filter((extra) => extra.provider === provider.id);
    const own = provider.models().map((model) => {
      const extra = extras.find(({ id }) => id === model.modelId);
      return extra ? { ...model, ...readExtra(extra) } : model;
    });
    const added = extras
      .filter(({ id }) => !own.some(({ modelId }) => modelId === id))
      .map((extra) => ({ ...unknownModel(provider, extra.id), ...readExtra(extra) }));
    return [...own, ...added].map((model) => ({ model, provider }));
  });
  return listed.filter(
    ({ model: { id } }, at) => listed.findIndex(({ model }) => model.id === id) === at, // a list may name one twice
  );
}

/** The model that a brief names; null where there is none of that name. */
export function findModel(id: string): Listed | null {
  return listCatalog().find(({ model }) => model.id === id) ?? null;
}

/** Output tokens left for hidden reasoning at an effort: a section itself has 60 to 900. */
const roomFor: Record<ReasoningEffort, number> = { none: 0, minimal: 1024, low: 2048, medium: 4096 };

type Extra = Env["EXTRA_MODELS"][number];

function readExtra({
  label,
  context_tokens,
  output_tokens,
  reasoning,
  price,
  speed,
}: Extra): Partial<CatalogModel> {
  return {
    ...(label === undefined ? {} : { label }),
    ...(context_tokens === undefined ? {} : { contextTokens: context_tokens }),
    ...(output_tokens === undefined ? {} : { outputTokens: output_tokens }),
    ...(reasoning === undefined ? {} : { reasoning: toReasoning(reasoning) }),
    ...(price === undefined ? {} : { price }),
    ...(speed === undefined ? {} : { speed }),
  };
}

function toReasoning(effort: ReasoningEffort | null): CatalogModel["reasoning"] {
  return effort && { effort, roomTokens: roomFor[effort] };
}

/** What is presumed of a model that only its name is known of. */
function unknownModel({ id, prefix }: Provider, modelId: string): CatalogModel {
  return {
    id: `${prefix ?? ""}${modelId}`,
    modelId,
    label: modelId,
    contextTokens: 32_000,
    outputTokens: 4096,
    reasoning: null,
    price: id === "compatible" ? { input: 0, output: 0 } : null,
    speed: "medium",
  };
}
