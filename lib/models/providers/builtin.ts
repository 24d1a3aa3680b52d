import { env } from "@/lib/env";
import { createBuiltinWriter } from "../builtin/builtin-writer";
import type { Provider } from "./provider";

export const builtin: Provider = {
  id: "builtin",
  label: "Without a key",
  missing: () => null,
  models: () => [
    {
      id: "builtin",
      modelId: "builtin",
      label: "Built-in writer: no AI, no key",
      contextTokens: 100_000,
      outputTokens: 100_000,
      reasoning: null,
      price: { input: 0, output: 0 },
      speed: "fast",
    },
  ],
  create: () =>
    createBuiltinWriter({ tokensPerSecond: env.BUILTIN_TOKENS_PER_SECOND, firstTokenSeconds: 0.3 }),
  probe: () => null,
};
