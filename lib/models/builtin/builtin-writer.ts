import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Prompt,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { composeSection } from "./compose-section";

export type BuiltinWriterOptions = {
  /** Pace of the stream; Infinity sends everything at once. */
  tokensPerSecond: number;
  firstTokenSeconds: number;
};

const charactersPerToken = 4;

/**
 * A writer without AI: it composes sections from the plan and the creator's own words, behind the same interface
 * as every other model. The same request and seed give the same text.
 */
export function createBuiltinWriter({
  tokensPerSecond,
  firstTokenSeconds,
}: BuiltinWriterOptions): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "builtin",
    modelId: "builtin",
    supportedUrls: {},
    async doGenerate(options) {
      const answer = write(options);
      const tokens = Math.ceil(answer.text.length / charactersPerToken);
      await pause(firstTokenSeconds + tokens / tokensPerSecond, options.abortSignal);
      const { text, finishReason, usage } = answer;
      return { content: [{ type: "text", text }], finishReason, usage, warnings: [] };
    },
    async doStream(options) {
      options.abortSignal?.throwIfAborted();
      const parts = streamParts(write(options), { tokensPerSecond, firstTokenSeconds }, options.abortSignal);
      return { stream: toStream(parts) };
    },
  };
}

type Answer = {
  text: string;
  finishReason: { unified: "stop" | "length"; raw: undefined };
  usage: LanguageModelV4Usage;
};

function write({
  prompt,
  seed = 1,
  maxOutputTokens = Number.POSITIVE_INFINITY,
}: LanguageModelV4CallOptions): Answer {
  const asked = promptText(prompt);
  const request = parseWritingRequest(asked);
  if (!request) throw new Error("The built-in writer reads Scriptwright's own requests only.");
  const whole = composeSection(request, seed);
  const isCut = whole.length > maxOutputTokens * charactersPerToken;
  const text = isCut ? whole.slice(0, maxOutputTokens * charactersPerToken) : whole;
  return {
    text,
    finishReason: { unified: isCut ? "length" : "stop", raw: undefined },
    usage: toUsage(asked.length, text.length),
  };
}

function promptText(prompt: LanguageModelV4Prompt): string {
  return prompt
    .flatMap(({ content }) =>
      typeof content === "string"
        ? [content]
        : content.map((part) => (part.type === "text" ? part.text : "")),
    )
    .join("\n");
}

function toUsage(inputCharacters: number, outputCharacters: number): LanguageModelV4Usage {
  const input = Math.ceil(inputCharacters / charactersPerToken);
  const output = Math.ceil(outputCharacters / charactersPerToken);
  return {
    inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: output, text: output, reasoning: 0 },
  };
}

async function* streamParts(
  { text, finishReason, usage }: Answer,
  { tokensPerSecond, firstTokenSeconds }: BuiltinWriterOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: "stream-start", warnings: [] };
  await pause(firstTokenSeconds, signal);
  yield { type: "text-start", id: "0" };
  for (const delta of text.match(/\s*\S+\s*/g) ?? []) {
    yield { type: "text-delta", id: "0", delta };
    await pause(delta.length / charactersPerToken / tokensPerSecond, signal);
  }
  yield { type: "text-end", id: "0" };
  yield { type: "finish", finishReason, usage };
}

function toStream(
  parts: AsyncGenerator<LanguageModelV4StreamPart>,
): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** Waits, or throws the signal's reason as soon as it is aborted. */
function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (!(seconds > 0)) return resolve();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
