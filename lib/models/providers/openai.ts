import { createOpenAI } from "@ai-sdk/openai";
import { env } from "@/lib/env";
import { openaiModels } from "./openai-models";
import type { Provider } from "./provider";

const baseUrl = () => env.OPENAI_BASE_URL ?? "https://api.openai.com/v1";

export const openai: Provider = {
  id: "openai",
  label: "OpenAI",
  missing: () => (env.OPENAI_API_KEY ? null : "no OPENAI_API_KEY"),
  models: () => openaiModels,
  create: (modelId) => createOpenAI({ apiKey: env.OPENAI_API_KEY, baseURL: baseUrl() })(modelId),
  // Scripts are the creator's, so the provider is asked not to keep them; nor is a summary of its reasoning wanted.
  options: () => ({ openai: { store: false, reasoningSummary: null } }),
  probe: (modelId) => ({
    url: `${baseUrl()}/models/${encodeURIComponent(modelId)}`,
    headers: { authorization: `Bearer ${env.OPENAI_API_KEY}` },
  }),
};
