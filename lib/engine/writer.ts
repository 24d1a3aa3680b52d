import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Price } from "@/lib/script/spend";

/** A model that may write a section, with what the engine has to know of it. */
export type Writer = {
  /** What a brief calls it; events and receipt name it so. */
  id: string;
  model: LanguageModelV4;
  price: Price;
  /** Output tokens that its hidden reasoning may take beside the text. */
  roomTokens: number;
  /** How long it may say nothing before it is taken for gone, in seconds. */
  patienceSeconds: number;
};

/** The model that the brief asks for first, then those that stand in for it. */
export type Writers = readonly [Writer, ...Writer[]];
