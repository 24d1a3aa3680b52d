import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** The part of a Responses request that a stand-in needs. */
export type OpenAiRequest = {
  model: string;
  stream?: boolean;
  max_output_tokens?: number;
  input: { role: string; content: string | { type: string; text?: string }[] }[];
};

export type OpenAiAnswer = {
  text: string;
  /** How it ends: `completed` by default; `incomplete` is a cut by length; `dropped` breaks the connection. */
  ending?: "completed" | "incomplete" | "dropped";
  status?: number;
};

export type OpenAiCall = { body: OpenAiRequest; authorization: string | undefined; closedEarly: boolean };

export type OpenAiServer = { baseUrl: string; calls: OpenAiCall[]; close(): Promise<void> };

type Options = {
  answer: (body: OpenAiRequest) => OpenAiAnswer;
  /** Time to the first token in seconds, and tokens a second after it; a token is four characters. */
  firstTokenSeconds?: number;
  tokensPerSecond?: number;
};

/** A server on a free port of this machine that speaks OpenAI's Responses wire format, streamed. */
export async function startOpenAiServer(options: Options): Promise<OpenAiServer> {
  const calls: OpenAiCall[] = [];
  const server = createServer((request, response) => {
    void respond(request, response, options, calls);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** All the text of a request's messages, as the model would read it. */
export function promptTextOf(body: OpenAiRequest): string {
  return body.input
    .map(({ content }) =>
      typeof content === "string" ? content : content.map((part) => part.text ?? "").join(""),
    )
    .join("\n");
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
  calls: OpenAiCall[],
) {
  const { firstTokenSeconds = 0, tokensPerSecond = Number.POSITIVE_INFINITY } = options;
  const begun = performance.now();
  let json = "";
  for await (const chunk of request) json += chunk;
  const body: OpenAiRequest = JSON.parse(json);
  const call: OpenAiCall = { body, authorization: request.headers.authorization, closedEarly: false };
  calls.push(call);
  response.on("close", () => (call.closedEarly = !response.writableFinished));
  const { text, ending = "completed", status = 200 } = options.answer(body);
  if (status !== 200) {
    response.writeHead(status, { "content-type": "application/json" });
    return response.end(
      JSON.stringify({ error: { message: "Refused.", type: "invalid_request_error", code: "x" } }),
    );
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (event: { type: string } & Record<string, unknown>) =>
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  const head = { id: "resp_1", created_at: 1, model: body.model };
  send({ type: "response.created", response: head });
  send({ type: "response.output_item.added", output_index: 0, item: { type: "message", id: "msg_1" } });
  const tokens = text.match(/[\s\S]{1,4}/g) ?? [];
  for (const [index, delta] of tokens.entries()) {
    const due = (firstTokenSeconds + index / tokensPerSecond) * 1000 - (performance.now() - begun);
    if (due > 1) await new Promise((resolve) => setTimeout(resolve, due));
    if (response.destroyed) return;
    send({ type: "response.output_text.delta", item_id: "msg_1", output_index: 0, delta });
  }
  if (ending === "dropped") return response.destroy();
  const usage = {
    input_tokens: Math.ceil(json.length / 4),
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: tokens.length,
    output_tokens_details: { reasoning_tokens: 0 },
  };
  send({ type: "response.output_item.done", output_index: 0, item: { type: "message", id: "msg_1" } });
  const incomplete = ending === "incomplete" ? { incomplete_details: { reason: "max_output_tokens" } } : {};
  send({ type: `response.${ending}`, response: { ...head, ...incomplete, usage } });
  response.end();
}
