import type { LanguageModelV4, LanguageModelV4Prompt, LanguageModelV4Usage } from "@ai-sdk/provider";
import { createSentenceReader } from "@/lib/script/sentences";
import { readsOutRules } from "@/lib/script/writing-rules";
import { type Failure, type FailureKind, toFailure } from "./failure";
import { createThinkFilter } from "./think-filter";

/** Tokens of one call. */
export type Tokens = { inputTokens: number; outputTokens: number };

/** What one model call gave. Only a `whole` draft may become part of a script. */
export type Draft =
  | {
      ending: "whole";
      sentences: string[];
      tokens: Tokens;
      /** True where the reader ended the call at a boundary, and the model would have gone on. */
      isCut: boolean;
    }
  | { ending: "failed"; failure: Failure; tokens: Tokens };

export type DraftOptions = {
  signal: AbortSignal;
  seed: number;
  maxOutputTokens: number;
  /** A model that sends nothing for so long is taken for gone; one that only drips, for slow, a while later. */
  patienceSeconds: number;
  /** Asked after each sentence: true ends the call here, at a boundary, as if the model had stopped. */
  isEnough: (sentences: string[]) => boolean;
};

/** Slower than this no answer is read to its end: a slow model on a small machine writes ten tokens a second. */
const leastTokensPerSecond = 8;

/** Any other reason than a normal stop is a broken answer. */
const brokenEndings: Partial<Record<string, FailureKind>> = {
  length: "length",
  "content-filter": "filtered",
};

/**
 * One call of the provider interface, read sentence by sentence. Believes only a `finish` with reason `stop`
 * (or its own stop at a boundary); every other ending, a quiet one or an abort too, is a failed draft. Never throws.
 */
export async function readDraft(
  model: LanguageModelV4,
  prompt: LanguageModelV4Prompt,
  { signal, seed, maxOutputTokens, patienceSeconds, isEnough }: DraftOptions,
): Promise<Draft> {
  const call = new AbortController();
  const limit = createTimeLimit(call, patienceSeconds);
  const reader = createSentenceReader();
  const withoutThoughts = createThinkFilter();
  const sentences: string[] = [];
  let characters = 0;
  let opened = false;
  const counted = (usage?: LanguageModelV4Usage): Tokens => ({
    inputTokens: usage?.inputTokens.total ?? (opened ? tokensOf(JSON.stringify(prompt).length) : 0),
    outputTokens: usage?.outputTokens.total ?? tokensOf(characters),
  });
  const fail = (failure: Failure, usage?: LanguageModelV4Usage): Draft => ({
    ending: "failed",
    failure: limit.isOver() ? { kind: "silent", cause: failure.cause } : failure,
    tokens: counted(usage),
  });
  try {
    signal.throwIfAborted();
    const { stream } = await model.doStream({
      prompt,
      seed,
      maxOutputTokens,
      abortSignal: AbortSignal.any([signal, call.signal]),
    });
    for await (const part of stream) {
      opened = true;
      limit.reset();
      if (part.type === "error") return fail(toFailure(part.error, true));
      if (part.type === "reasoning-delta" || part.type === "text-delta") {
        characters += part.delta.length;
        limit.count(tokensOf(characters));
      }
      if (part.type === "text-delta") {
        for (const sentence of reader.push(withoutThoughts(part.delta))) {
          sentences.push(sentence);
          if (readsOutRules(sentences)) return fail({ kind: "leaked" });
          if (isEnough(sentences)) return { ending: "whole", sentences, tokens: counted(), isCut: true };
        }
      }
      if (part.type === "finish") {
        const { unified, raw } = part.finishReason;
        if (unified !== "stop")
          return fail({ kind: brokenEndings[unified] ?? "interrupted", cause: raw ?? unified }, part.usage);
        sentences.push(...reader.end());
        if (readsOutRules(sentences)) return fail({ kind: "leaked" }, part.usage);
        return { ending: "whole", sentences, tokens: counted(part.usage), isCut: false };
      }
    }
    return fail({ kind: "interrupted" });
  } catch (cause) {
    return fail(toFailure(cause, opened));
  } finally {
    limit.end();
    call.abort();
  }
}

/**
 * Aborts a call that says nothing for a while, or that has drawn on for twice that and since then comes slower than the
 * least pace.
 */
function createTimeLimit(call: AbortController, patienceSeconds: number) {
  const begun = performance.now();
  let isOver = false;
  let tokens = 0;
  const giveUp = () => {
    isOver = true;
    call.abort(new Error(`The model took longer than ${patienceSeconds} s.`));
  };
  let silence = setTimeout(giveUp, patienceSeconds * 1000);
  const pace = setInterval(() => {
    const late = (performance.now() - begun) / 1000 - patienceSeconds * 2;
    if (tokens < late * leastTokensPerSecond) giveUp();
  }, 500);
  return {
    isOver: () => isOver,
    count(total: number) {
      tokens = total;
    },
    reset() {
      clearTimeout(silence);
      silence = setTimeout(giveUp, patienceSeconds * 1000);
    },
    end() {
      clearTimeout(silence);
      clearInterval(pace);
    },
  };
}

/** Tokens of a text that no provider has counted: about four characters each. */
function tokensOf(characters: number): number {
  return Math.ceil(characters / 4);
}
