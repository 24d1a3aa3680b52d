import { vi } from "vitest";

/** Whatever the machine of the tests has of these is not theirs. */
const settings = [
  ...["OPENAI_API_KEY", "OPENAI_BASE_URL", "GROQ_API_KEY", "GROQ_BASE_URL"],
  ...["GOOGLE_GENERATIVE_AI_API_KEY", "GOOGLE_GENERATIVE_AI_BASE_URL"],
  ...["AI_GATEWAY_API_KEY", "AI_GATEWAY_BASE_URL", "VERCEL_OIDC_TOKEN"],
  ...["OPENAI_COMPATIBLE_BASE_URL", "OPENAI_COMPATIBLE_API_KEY", "OPENAI_COMPATIBLE_MODELS"],
  ...["EXTRA_MODELS", "DEFAULT_MODEL", "FALLBACK_MODELS", "MODEL_PATIENCE_SECONDS", "CUSTOM_ENDPOINTS"],
];

/** A key for each company; for a test that sends nothing. */
export const allKeys = {
  OPENAI_API_KEY: "sk-openai",
  GOOGLE_GENERATIVE_AI_API_KEY: "key-google",
  GROQ_API_KEY: "gsk-groq",
};

/** A server of one's own with two models; for a test that sends nothing. */
export const ownServer = {
  OPENAI_COMPATIBLE_BASE_URL: "http://localhost:11434/v1",
  OPENAI_COMPATIBLE_MODELS: "llama3.2, qwen3",
};

/** Everything of the house that reads the environment as it is loaded, with these settings and nothing known of health. */
export async function loadModels(environment: Record<string, string> = {}) {
  for (const name of settings) vi.stubEnv(name, environment[name]);
  vi.resetModules();
  const health = await import("@/lib/models/health");
  const loaded = {
    ...health,
    ...(await import("@/lib/models/catalog")),
    ...(await import("@/lib/models/offered-models")),
    ...(await import("@/lib/models/resolve-writers")),
    ...(await import("@/lib/models/endpoint-guard")),
  };
  // One memory for the whole process: a finding of an earlier test is made so old that nobody believes it.
  for (const { model } of loaded.listCatalog()) loaded.noteHealth(model.id, "ready", 0);
  return loaded;
}
