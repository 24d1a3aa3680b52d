import { z } from "zod";
import type { Ending, TokenAnswer, Wire } from "./wire";

/** Google's Gemini API: `POST /v1beta/models/{model}:streamGenerateContent?alt=sse`. */
export const google: Wire = {
  promptTextOf(body) {
    const { systemInstruction, contents } = requestSchema.parse(body);
    return [...(systemInstruction ? [systemInstruction] : []), ...contents]
      .map(({ parts }) => parts.map(({ text }) => text ?? "").join(""))
      .join("\n");
  },
  toFrames,
  errorFrame: toFrame(toRefusal(503)),
  misshapenFrame: toFrame({ candidates: [{ index: 0, content: { role: "model", parts: [{ text: 7 }] } }] }),
  toRefusal,
  toModel: (id) => ({
    name: `models/${id}`,
    displayName: id,
    supportedGenerationMethods: ["generateContent", "countTokens"],
  }),
  toModelList: (ids) => ({ models: ids.map(google.toModel) }),
};

const contentSchema = z.object({ parts: z.array(z.object({ text: z.string().optional() })) });
const requestSchema = z.object({
  systemInstruction: contentSchema.optional(),
  contents: z.array(contentSchema),
});

const finishReasons: Record<Ending, string> = { stop: "STOP", length: "MAX_TOKENS", filtered: "SAFETY" };

function toFrames({ model, reasoning, text, ending, usage }: TokenAnswer) {
  const frame = (parts: unknown[], more: { finishReason?: string } = {}, rest: object = {}) =>
    toFrame({
      candidates: [{ content: { role: "model", parts }, index: 0, ...more }],
      ...rest,
      modelVersion: model,
      responseId: "response-1",
    });
  // Gemini counts its thoughts beside the answer, not in it.
  const usageMetadata = {
    promptTokenCount: usage.input,
    candidatesTokenCount: usage.output - usage.reasoning,
    thoughtsTokenCount: usage.reasoning,
    totalTokenCount: usage.input + usage.output,
  };
  return {
    before: [],
    reasoning: reasoning.map((piece) => frame([{ text: piece, thought: true }])),
    between: [],
    text: text.map((piece) => frame([{ text: piece }])),
    after: [frame([{ text: "" }], { finishReason: finishReasons[ending] }, { usageMetadata })],
  };
}

function toRefusal(status: number, model = "") {
  const known: Record<number, [string, string]> = {
    400: ["INVALID_ARGUMENT", "Request contains an invalid argument."],
    401: ["UNAUTHENTICATED", "Request had invalid authentication credentials."],
    404: ["NOT_FOUND", `models/${model} is not found for API version v1beta.`],
    429: ["RESOURCE_EXHAUSTED", "You exceeded your current quota."],
    503: ["UNAVAILABLE", "The model is overloaded. Please try again later."],
  };
  const [name, message] = known[status] ?? ["INTERNAL", "An internal error has occurred."];
  return { error: { code: status, message, status: name } };
}

/** Gemini ends its lines with a carriage return too. */
function toFrame(chunk: object): string {
  return `data: ${JSON.stringify(chunk)}\r\n\r\n`;
}
