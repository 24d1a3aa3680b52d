import type { CatalogModel } from "./provider";

// Figures read on 2026-11-24: console.groq.com/docs/models, as stored in 2026; those of Qwen 3.6 27B, a
// preview at Groq, as braintrust-proxy issue 1073 quotes them from there. Groq has retired all its Llama chat
// models.
export const groqModels: readonly CatalogModel[] = [
  {
    id: "groq/openai/gpt-oss-120b",
    modelId: "openai/gpt-oss-120b",
    label: "GPT-OSS 120B",
    contextTokens: 131_072,
    outputTokens: 65_536,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 0.15, output: 0.6 },
    speed: "fast",
  },
  {
    id: "groq/openai/gpt-oss-20b",
    modelId: "openai/gpt-oss-20b",
    label: "GPT-OSS 20B",
    contextTokens: 131_072,
    outputTokens: 65_536,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 0.075, output: 0.3 },
    speed: "fast",
  },
  {
    id: "groq/qwen/qwen3.6-27b",
    modelId: "qwen/qwen3.6-27b",
    label: "Qwen 3.6 27B (preview)",
    contextTokens: 131_072,
    outputTokens: 16_384,
    reasoning: { effort: "none", roomTokens: 0 },
    price: { input: 0.6, output: 3 },
    speed: "fast",
  },
];
