import { z } from "zod";
import { toOpenAiModel, toOpenAiModelList, toOpenAiRefusal } from "./openai-objects";
import type { Ending, TokenAnswer, TokenUsage, Wire } from "./wire";

/** OpenAI's Responses API: `POST /v1/responses`. */
export const openAiResponses: Wire = {
  promptTextOf: (body) =>
    requestSchema
      .parse(body)
      .input.map(({ content }) =>
        typeof content === "string" ? content : content.map(({ text }) => text ?? "").join(""),
      )
      .join("\n"),
  toFrames,
  errorFrame: toFrame({
    type: "error",
    sequence_number: 99,
    code: "server_error",
    message: "The server had an error while processing your request.",
    param: null,
  }),
  misshapenFrame: toFrame({
    type: "response.output_text.delta",
    item_id: "msg_1",
    output_index: 0,
    delta: 7,
  }),
  toRefusal: toOpenAiRefusal,
  toModel: toOpenAiModel,
  toModelList: toOpenAiModelList,
};

const requestSchema = z.object({
  input: z.array(
    z.object({ content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]) }),
  ),
});

const incompleteReasons: Record<Exclude<Ending, "stop">, string> = {
  length: "max_output_tokens",
  filtered: "content_filter",
};

function toFrames({ model, reasoning, text, ending, usage }: TokenAnswer) {
  let sequence = 0;
  const frame = (event: { type: string } & Record<string, unknown>) =>
    toFrame({ ...event, sequence_number: sequence++ });
  const response = { id: "resp_1", object: "response", created_at: 1, model };
  const thinks = reasoning.length > 0;
  const thought = { item_id: "rs_1", output_index: 0, summary_index: 0 };
  const thoughtItem = { output_index: 0, item: { type: "reasoning", id: "rs_1", summary: [] } };
  const output_index = thinks ? 1 : 0;
  const message = { output_index, item: { type: "message", id: "msg_1", role: "assistant" } };
  const said = { item_id: "msg_1", output_index, content_index: 0 };
  const before = [
    frame({ type: "response.created", response: { ...response, status: "in_progress" } }),
    frame({ type: "response.in_progress", response: { ...response, status: "in_progress" } }),
    ...(thinks
      ? [
          frame({ type: "response.output_item.added", ...thoughtItem }),
          frame({ type: "response.reasoning_summary_part.added", ...thought }),
        ]
      : []),
  ];
  return {
    before,
    reasoning: reasoning.map((delta) =>
      frame({ type: "response.reasoning_summary_text.delta", ...thought, delta }),
    ),
    between: [
      ...(thinks
        ? [
            frame({ type: "response.reasoning_summary_part.done", ...thought }),
            frame({ type: "response.output_item.done", ...thoughtItem }),
          ]
        : []),
      frame({ type: "response.output_item.added", ...message }),
    ],
    text: text.map((delta) => frame({ type: "response.output_text.delta", ...said, delta })),
    after: [
      frame({ type: "response.output_text.done", ...said, text: text.join("") }),
      frame({ type: "response.output_item.done", ...message }),
      frame(
        ending === "stop"
          ? {
              type: "response.completed",
              response: { ...response, status: "completed", usage: toUsage(usage) },
            }
          : {
              type: "response.incomplete",
              response: {
                ...response,
                status: "incomplete",
                incomplete_details: { reason: incompleteReasons[ending] },
                usage: toUsage(usage),
              },
            },
      ),
    ],
  };
}

function toUsage({ input, output, reasoning }: TokenUsage) {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

function toFrame(event: { type: string } & Record<string, unknown>): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
