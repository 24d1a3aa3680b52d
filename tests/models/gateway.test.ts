import { createServer, type IncomingHttpHeaders } from "node:http";
import { json } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { freePort } from "../support/free-port";
import { soundText } from "../support/scripted-model";
import { toBrief, writeAll } from "../support/write-all";

type Asked = { headers: IncomingHttpHeaders; body: { reasoning?: string; prompt: Message[] } };
type Message = { role: string; content: string | { text?: string }[] };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const textOf = ({ content }: Message) =>
  typeof content === "string" ? content : content.map(({ text }) => text ?? "").join("");

/** A stand-in for Vercel's AI Gateway: it speaks the parts of the provider interface as events. */
async function startGateway() {
  const asked: Asked[] = [];
  const port = await freePort();
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Asked["body"]; // the adapter's own format
    asked.push({ headers: request.headers, body });
    const writing = parseWritingRequest(body.prompt.map(textOf).join("\n"));
    const text = writing ? soundText(writing) : "";
    const tokens = { total: 20, noCache: 20, cacheRead: 0, cacheWrite: 0 };
    const parts = [
      { type: "stream-start", warnings: [] },
      { type: "text-start", id: "1" },
      { type: "text-delta", id: "1", delta: text },
      { type: "text-end", id: "1" },
      {
        type: "finish",
        finishReason: { unified: "stop", raw: "stop" },
        usage: { inputTokens: tokens, outputTokens: { total: 20, text: 20, reasoning: 0 } },
      },
    ];
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const part of parts) response.write(`data: ${JSON.stringify(part)}\n\n`);
    response.end("data: [DONE]\n\n");
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { asked, url: `http://127.0.0.1:${port}`, close: () => new Promise((done) => server.close(done)) };
}

test("a script through the AI Gateway: its key, the model's name, the effort, the rules apart from the data", async () => {
  const gateway = await startGateway();
  vi.stubEnv("AI_GATEWAY_API_KEY", "vck_test");
  vi.stubEnv("AI_GATEWAY_BASE_URL", gateway.url);
  vi.resetModules();
  const { resolveWriters } = await import("@/lib/models/resolve-writers");
  const { listModels } = await import("@/lib/models/offered-models");
  const offered = listModels().find(({ id, usable }) => usable && id.startsWith("gateway/"));
  const model = offered?.id ?? "";
  const brief = toBrief({ topic: "How to Start a Podcast", duration_seconds: 45, model });
  const [writer] = resolveWriters(brief);
  const complete = (await writeAll(brief, writer.model, { writers: [writer] })).at(-1);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
  expect(gateway.asked.length).toBeGreaterThanOrEqual(3);
  for (const { headers, body } of gateway.asked) {
    expect(headers.authorization).toBe("Bearer vck_test");
    expect(`gateway/${headers["ai-language-model-id"]}`).toBe(model);
    expect(body.reasoning).toBe("none");
    expect(body.prompt.map(({ role }) => role)).toEqual(["system", "user"]);
  }
  await gateway.close();
});
