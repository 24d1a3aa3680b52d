import { createServer } from "node:http";
import { createOpenAI } from "@ai-sdk/openai";
import { streamText } from "ai";
import { serve } from "./helper-process";
import { plainPrompt } from "./plain-prompt";

let baseURL = "";

/** A plain handler as tutorials have it: one text stream of the AI SDK a connection, each delta sent on at once. */
const server = createServer(async (request, response) => {
  const openai = createOpenAI({ apiKey: "test", baseURL });
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const { textStream } = streamText({
    model: openai("gpt-4.1-mini"),
    prompt: `${plainPrompt} ${request.url?.slice(1)}`,
    abortSignal: gone.signal,
  });
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
  });
  response.flushHeaders();
  for await (const delta of textStream) response.write(`data: ${JSON.stringify({ delta })}\n\n`);
  response.end();
});

const answers = {
  async listen(providerPort: number) {
    baseURL = `http://127.0.0.1:${providerPort}/v1`;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  },
};
export type SdkAnswers = typeof answers;
serve(answers);
