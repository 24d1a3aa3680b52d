import { createOpenAI } from "@ai-sdk/openai";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { env } from "@/lib/env";
import { createBuiltinWriter } from "./builtin/builtin-writer";
import { catalog, type ProviderId } from "./catalog";

/** How each provider makes a model out of an id. Called only for models that `refusalOf` has let pass. */
const providers: Record<ProviderId, (id: string) => LanguageModelV4> = {
  builtin: () =>
    createBuiltinWriter({ tokensPerSecond: env.BUILTIN_TOKENS_PER_SECOND, firstTokenSeconds: 0.3 }),
  openai: (id) => createOpenAI({ apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL })(id),
};

/** The language model for a catalog id; throws for an unknown one. */
export function resolveModel(id: string): LanguageModelV4 {
  const model = catalog.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`There is no model "${id}".`);
  return providers[model.provider](id);
}
