import { createGoogle } from "@ai-sdk/google";
import { env } from "@/lib/env";
import { googleModels } from "./google-models";
import type { Provider } from "./provider";

const baseUrl = () => env.GOOGLE_GENERATIVE_AI_BASE_URL ?? "https://generativelanguage.googleapis.com/v1beta";

export const google: Provider = {
  id: "google",
  label: "Google",
  missing: () => (env.GOOGLE_GENERATIVE_AI_API_KEY ? null : "no GOOGLE_GENERATIVE_AI_API_KEY"),
  models: () => googleModels,
  create: (modelId) =>
    createGoogle({ apiKey: env.GOOGLE_GENERATIVE_AI_API_KEY, baseURL: baseUrl() })(modelId),
  probe: (modelId) => ({
    url: `${baseUrl()}/models/${encodeURIComponent(modelId)}`,
    headers: { "x-goog-api-key": env.GOOGLE_GENERATIVE_AI_API_KEY ?? "" },
  }),
};
