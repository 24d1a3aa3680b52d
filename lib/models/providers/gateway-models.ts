import type { CatalogModel } from "./provider";

// Figures read on 2026-11-24: vercel.com/ai-gateway/models, as stored from 2026-09 to 2026-11. The price of
// Gemini 3.8 Flash doubles on 2027-01-01; Claude Haiku 5.5 costs five times as much for a prompt of over
// 100,000 tokens.
export const gatewayModels: readonly CatalogModel[] = [
  {
    id: "gateway/anthropic/claude-haiku-5.5",
    modelId: "anthropic/claude-haiku-5.5",
    label: "Claude Haiku 5.5",
    contextTokens: 1_000_000,
    outputTokens: 128_000,
    reasoning: { effort: "none", roomTokens: 0 },
    price: { input: 0.1, output: 0.5 },
    speed: "fast",
  },
  {
    id: "gateway/openai/gpt-6-luna",
    modelId: "openai/gpt-6-luna",
    label: "GPT-6 Luna",
    contextTokens: 1_050_000,
    outputTokens: 128_000,
    reasoning: { effort: "none", roomTokens: 0 },
    price: { input: 0.1, output: 0.5 },
    speed: "fast",
  },
  {
    id: "gateway/google/gemini-3.8-flash",
    modelId: "google/gemini-3.8-flash",
    label: "Gemini 3.8 Flash",
    contextTokens: 1_000_000,
    outputTokens: 65_535,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 0.75, output: 3.75 },
    speed: "slow",
  },
  {
    id: "gateway/anthropic/claude-sonnet-5.5",
    modelId: "anthropic/claude-sonnet-5.5",
    label: "Claude Sonnet 5.5",
    contextTokens: 1_000_000,
    outputTokens: 128_000,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 2, output: 10 },
    speed: "slow",
  },
  {
    id: "gateway/openai/gpt-6.1-sol",
    modelId: "openai/gpt-6.1-sol",
    label: "GPT-6.1 Sol",
    contextTokens: 1_050_000,
    outputTokens: 128_000,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 2, output: 10 },
    speed: "slow",
  },
];
