import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { env } from "@/lib/env";
import type { CatalogModel, Provider } from "./provider";

const baseUrl = () => env.OPENAI_COMPATIBLE_BASE_URL ?? "";

/** Such servers often have no key. */
function authorization(): Record<string, string> {
  const key = env.OPENAI_COMPATIBLE_API_KEY;
  return key ? { authorization: `Bearer ${key}` } : {};
}

/** A server of one's own that speaks OpenAI's chat format: Ollama, LM Studio, vLLM, llama.cpp and their kin. */
export const compatible: Provider = {
  id: "compatible",
  label: "Your own server",
  prefix: "local/",
  missing: () => (env.OPENAI_COMPATIBLE_BASE_URL ? null : "no OPENAI_COMPATIBLE_BASE_URL"),
  models: () => env.OPENAI_COMPATIBLE_MODELS.map(toModel),
  create: (modelId) =>
    createOpenAICompatible({
      name: "compatible",
      baseURL: baseUrl(),
      headers: authorization(),
      includeUsage: true,
    })(modelId),
  probe: () => ({ url: `${baseUrl()}/models`, headers: authorization() }),
};

/** Nothing is known of such a model: it may be small and slow, may think first, and costs what its owner's power costs. */
function toModel(modelId: string): CatalogModel {
  return {
    id: `local/${modelId}`,
    modelId,
    label: modelId,
    contextTokens: 8192,
    outputTokens: 4096,
    reasoning: null,
    price: { input: 0, output: 0 },
    speed: "slow",
  };
}
