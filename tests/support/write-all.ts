import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Clock } from "@/lib/engine/clock";
import { type WriteOptions, writeScript } from "@/lib/engine/write-script";
import type { Writer } from "@/lib/engine/writer";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";

/** A brief as the engine gets it, from what a client would send. */
export function toBrief(input: BriefInput): Brief {
  return briefSchema.parse(input);
}

/** A clock that stands still: waiting takes no time, and an abort is still seen. */
const stillClock: Clock = { now: () => 0, wait: async (_seconds, signal) => signal.throwIfAborted() };

/** A model as the engine is given it: free of charge, without hidden reasoning, with a minute's patience. */
export function toWriter(model: LanguageModelV4, more: Partial<Writer> = {}): Writer {
  const price = { input: 0, output: 0 };
  return { id: model.modelId, model, price, roomTokens: 0, patienceSeconds: 60, ...more };
}

/** A script's events as they come, with what a test need not say filled in. */
export function write(brief: Brief, model: LanguageModelV4, options: Partial<WriteOptions> = {}) {
  return writeScript(brief, {
    writers: [toWriter(model)],
    signal: new AbortController().signal,
    scriptId: 7,
    seed: 1,
    clock: stillClock,
    loadPersona: async () => null,
    sectionsAhead: 2,
    ...options,
  });
}

/** All events of a script, written at once. */
export function writeAll(
  brief: Brief,
  model: LanguageModelV4,
  options: Partial<WriteOptions> = {},
): Promise<ScriptEvent[]> {
  return Array.fromAsync(write(brief, model, options));
}
