import type { CatalogModel } from "./provider";

// Figures read on 2026-11-24. GPT-6.1 Terra: developers.openai.com/api/docs/models. GPT-6 Luna, GPT-6.1 Sol,
// limits of GPT-4.1: vercel.com/ai-gateway/models, which repeats them; prices of GPT-4.1: tokenmath.io, as of
// 2026-06-21. OpenAI shuts down GPT-4.1 and GPT-4.1 mini on 2027-01-14; GPT-6 Luna is the successor that it
// names.
export const openaiModels: readonly CatalogModel[] = [
  {
    id: "gpt-6-luna",
    modelId: "gpt-6-luna",
    label: "GPT-6 Luna",
    contextTokens: 1_050_000,
    outputTokens: 128_000,
    reasoning: { effort: "none", roomTokens: 0 },
    price: { input: 0.1, output: 0.5 },
    speed: "fast",
  },
  {
    id: "gpt-6.1-terra",
    modelId: "gpt-6.1-terra",
    label: "GPT-6.1 Terra",
    contextTokens: 1_050_000,
    outputTokens: 128_000,
    reasoning: { effort: "none", roomTokens: 0 },
    price: { input: 1, output: 5 },
    speed: "medium",
  },
  {
    id: "gpt-6.1-sol",
    modelId: "gpt-6.1-sol",
    label: "GPT-6.1 Sol",
    contextTokens: 1_050_000,
    outputTokens: 128_000,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 2, output: 10 },
    speed: "slow",
  },
  {
    id: "gpt-4.1-mini",
    modelId: "gpt-4.1-mini",
    label: "GPT-4.1 mini",
    contextTokens: 1_047_576,
    outputTokens: 32_768,
    reasoning: null,
    price: { input: 0.4, output: 1.6 },
    speed: "fast",
  },
  {
    id: "gpt-4.1",
    modelId: "gpt-4.1",
    label: "GPT-4.1",
    contextTokens: 1_047_576,
    outputTokens: 32_768,
    reasoning: null,
    price: { input: 2, output: 8 },
    speed: "fast",
  },
];
