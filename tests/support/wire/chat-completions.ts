import { z } from "zod";
import { toOpenAiModel, toOpenAiModelList, toOpenAiRefusal } from "./openai-objects";
import type { Ending, TokenAnswer, TokenUsage, Wire } from "./wire";

/** Groq's dialect of chat completions: `POST /openai/v1/chat/completions`. */
export const groq = chatCompletions("reasoning");

/** The dialect of DeepSeek, vLLM and others: `POST /v1/chat/completions`. */
export const compatible = chatCompletions("reasoning_content");

/** The dialects differ in the field that holds the hidden reasoning. */
function chatCompletions(reasoningField: "reasoning" | "reasoning_content"): Wire {
  return {
    promptTextOf: (body) =>
      requestSchema
        .parse(body)
        .messages.map(({ content }) =>
          typeof content === "string" ? content : content.map(({ text }) => text ?? "").join(""),
        )
        .join("\n"),
    toFrames(answer, body) {
      const { reasoning, text, ending, usage } = answer;
      const { stream_options } = requestSchema.parse(body);
      return {
        before: [toFrame(toChunk(answer, { role: "assistant", content: "" }))],
        reasoning: reasoning.map((piece) => toFrame(toChunk(answer, { [reasoningField]: piece }))),
        between: [],
        text: text.map((content) => toFrame(toChunk(answer, { content }))),
        after: [
          toFrame({
            ...toChunk(answer, {}, finishReasons[ending]),
            // Groq counts here, unasked; the others only in a chunk of its own, and only where asked.
            ...(reasoningField === "reasoning" && { x_groq: { id: "req_1", usage: toUsage(usage) } }),
          }),
          ...(stream_options?.include_usage
            ? [toFrame({ ...toChunk(answer, {}), choices: [], usage: toUsage(usage) })]
            : []),
          "data: [DONE]\n\n",
        ],
      };
    },
    errorFrame: toFrame(toOpenAiRefusal(500, "")),
    misshapenFrame: toFrame({ choices: [{ index: 0, delta: { content: 7 }, finish_reason: null }] }),
    toRefusal: toOpenAiRefusal,
    toModel: toOpenAiModel,
    toModelList: toOpenAiModelList,
  };
}

const requestSchema = z.object({
  messages: z.array(
    z.object({ content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]) }),
  ),
  stream_options: z.object({ include_usage: z.boolean().optional() }).optional(),
});

const finishReasons: Record<Ending, string> = {
  stop: "stop",
  length: "length",
  filtered: "content_filter",
};

function toChunk({ model }: TokenAnswer, delta: object, finish_reason: string | null = null) {
  return {
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model,
    choices: [{ index: 0, delta, finish_reason }],
  };
}

function toUsage({ input, output, reasoning }: TokenUsage) {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    completion_tokens_details: { reasoning_tokens: reasoning },
  };
}

function toFrame(chunk: object): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
