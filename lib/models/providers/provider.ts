import type { LanguageModelV4, SharedV4ProviderOptions } from "@ai-sdk/provider";

/** A model as the catalog knows it. */
export type CatalogModel = {
  /** What a brief names; unique over all providers. */
  id: string;
  /** What the provider calls it. */
  modelId: string;
  label: string;
  contextTokens: number;
  outputTokens: number;
  /**
   * Null for a model that does not reason. `effort` is the lowest useful one, sent with every call; `roomTokens` is
   * added to the output limit, so that hidden reasoning does not eat the section.
   */
  reasoning: { effort: ReasoningEffort; roomTokens: number } | null;
  /** US dollars for a million tokens; null where no price is known. */
  price: { input: number; output: number } | null;
  speed: Speed;
};

export type ReasoningEffort = "none" | "minimal" | "low" | "medium";

/** fast: a 25-word hook in about a second; medium: in about two; slow: it thinks first, or runs on a small machine. */
export type Speed = "fast" | "medium" | "slow";

/** One way to reach models: a company's API, a gateway, or a server of one's own. */
export type Provider = {
  id: string;
  label: string;
  /** Stands before its own names for models in a brief, where another provider may have the same. */
  prefix?: string;
  /** What the environment lacks to use it, such as "no GROQ_API_KEY"; null when nothing. */
  missing: () => string | null;
  models: () => readonly CatalogModel[];
  create: (modelId: string) => LanguageModelV4;
  /** Sent with every call of a model, in the provider's own terms. */
  options?: (modelId: string) => SharedV4ProviderOptions;
  /** A request that costs nothing and answers 200 when the key is good and the model is there; null: nothing to ask. */
  probe: (modelId: string) => { url: string; headers: Record<string, string> } | null;
};
