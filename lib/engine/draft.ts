import type { LanguageModelV4, LanguageModelV4Prompt, LanguageModelV4Usage } from "@ai-sdk/provider";
import type { Usage } from "@/lib/script/events";
import { createSentenceReader } from "@/lib/script/sentences";

/** What one model call gave. Only a `whole` draft may become part of a script. */
export type Draft =
  | {
      ending: "whole";
      sentences: string[];
      usage: Usage;
      /** True where the reader ended the call at a boundary, and the model would have gone on. */
      isCut: boolean;
    }
  | { ending: "failed"; reason: string; cause?: unknown; usage: Usage };

export type DraftOptions = {
  signal: AbortSignal;
  seed: number;
  maxOutputTokens: number;
  /** Asked after each sentence: true ends the call here, at a boundary, as if the model had stopped. */
  isEnough: (sentences: string[]) => boolean;
};

/** A model that sends nothing for this long is taken for gone; reasoning models think for tens of seconds. */
const longestSilenceSeconds = 60;

/**
 * One call of the provider interface, read sentence by sentence. Believes only a `finish` with reason `stop`
 * (or its own stop at a boundary); every other ending, a quiet one or an abort too, is a failed draft. Never throws.
 */
export async function readDraft(
  model: LanguageModelV4,
  prompt: LanguageModelV4Prompt,
  { signal, seed, maxOutputTokens, isEnough }: DraftOptions,
): Promise<Draft> {
  const call = new AbortController();
  let silence: NodeJS.Timeout | undefined;
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(
      () => call.abort(new Error(`The model was silent for ${longestSilenceSeconds} s.`)),
      longestSilenceSeconds * 1000,
    );
  };
  const reader = createSentenceReader();
  const sentences: string[] = [];
  let characters = 0;
  const counted = (usage?: LanguageModelV4Usage): Usage => ({
    calls: 1,
    inputTokens: usage?.inputTokens.total ?? tokensOf(JSON.stringify(prompt).length),
    outputTokens: usage?.outputTokens.total ?? tokensOf(characters),
  });
  try {
    signal.throwIfAborted();
    listen();
    const { stream } = await model.doStream({
      prompt,
      seed,
      maxOutputTokens,
      abortSignal: AbortSignal.any([signal, call.signal]),
    });
    for await (const part of stream) {
      listen();
      if (part.type === "error")
        return { ending: "failed", reason: "error", cause: part.error, usage: counted() };
      if (part.type === "text-delta") {
        characters += part.delta.length;
        for (const sentence of reader.push(part.delta)) {
          sentences.push(sentence);
          if (isEnough(sentences)) return { ending: "whole", sentences, usage: counted(), isCut: true };
        }
      }
      if (part.type === "finish") {
        if (part.finishReason.unified !== "stop")
          return { ending: "failed", reason: part.finishReason.unified, usage: counted(part.usage) };
        sentences.push(...reader.end());
        return { ending: "whole", sentences, usage: counted(part.usage), isCut: false };
      }
    }
    return { ending: "failed", reason: "interrupted", usage: counted() };
  } catch (cause) {
    return { ending: "failed", reason: "error", cause, usage: counted() };
  } finally {
    clearTimeout(silence);
    call.abort();
  }
}

/** Tokens of a text that no provider has counted: about four characters each. */
function tokensOf(characters: number): number {
  return Math.ceil(characters / 4);
}

/** The sum of two counts. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

export const noUsage: Usage = { calls: 0, inputTokens: 0, outputTokens: 0 };
