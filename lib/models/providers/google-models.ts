import type { CatalogModel } from "./provider";

// Figures read on 2026-11-24: ai.google.dev and docs.cloud.google.com, as stored from 2026-07 to 2026-11; the
// prices as others quote them from there. That of Gemini 3.8 Flash doubles on 2027-01-01. Left out, since
// Google has deprecated them: Gemini 2.5 Flash, 2.5 Pro, 3.5 Flash and 3.7 Flash.
export const googleModels: readonly CatalogModel[] = [
  {
    id: "gemini-3.5-flash-lite",
    modelId: "gemini-3.5-flash-lite",
    label: "Gemini 3.5 Flash-Lite",
    contextTokens: 1_048_576,
    outputTokens: 65_536,
    reasoning: { effort: "minimal", roomTokens: 1024 },
    price: { input: 0.3, output: 2.5 },
    speed: "fast",
  },
  {
    id: "gemini-2.5-flash-lite",
    modelId: "gemini-2.5-flash-lite",
    label: "Gemini 2.5 Flash-Lite",
    contextTokens: 1_048_576,
    outputTokens: 65_536,
    reasoning: { effort: "none", roomTokens: 0 },
    price: { input: 0.1, output: 0.4 },
    speed: "fast",
  },
  {
    id: "gemini-3.8-flash",
    modelId: "gemini-3.8-flash",
    label: "Gemini 3.8 Flash",
    contextTokens: 1_048_576,
    outputTokens: 65_536,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 0.75, output: 3.75 },
    speed: "slow",
  },
  {
    id: "gemini-4-hydrogen",
    modelId: "gemini-4-hydrogen",
    label: "Gemini 4 Hydrogen",
    contextTokens: 1_048_576,
    outputTokens: 65_536,
    reasoning: { effort: "low", roomTokens: 2048 },
    price: { input: 1.5, output: 7.5 },
    speed: "slow",
  },
];
