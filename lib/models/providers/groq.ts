import { createGroq } from "@ai-sdk/groq";
import { env } from "@/lib/env";
import { groqModels } from "./groq-models";
import type { Provider } from "./provider";

const baseUrl = () => env.GROQ_BASE_URL ?? "https://api.groq.com/openai/v1";

export const groq: Provider = {
  id: "groq",
  label: "Groq",
  prefix: "groq/",
  missing: () => (env.GROQ_API_KEY ? null : "no GROQ_API_KEY"),
  models: () => groqModels,
  create: (modelId) => createGroq({ apiKey: env.GROQ_API_KEY, baseURL: baseUrl() })(modelId),
  // Qwen writes its reasoning into the text unless told otherwise; the GPT-OSS models have no such setting.
  options: (modelId) => ({ groq: modelId.startsWith("qwen/") ? { reasoningFormat: "hidden" } : {} }),
  probe: (modelId) => ({
    url: `${baseUrl()}/models/${modelId}`,
    headers: { authorization: `Bearer ${env.GROQ_API_KEY}` },
  }),
};
