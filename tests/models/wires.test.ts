import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { canary, writingRules } from "@/lib/script/writing-rules";
import { soundText } from "../support/scripted-model";
import { toBrief, writeAll } from "../support/write-all";

/**
 * A whole script over each of the three wire formats, read by a stand-in that others keep (aimock): what it says of a
 * request is what it understood. The settings that it does not read stand in catalog.test.ts.
 */
const secret = "Nobody is to read this thought.";
const mock = new LLMock({ port: 0 });
const textOf = (content: unknown): string =>
  typeof content === "string"
    ? content
    : Array.isArray(content)
      ? content.map((part: { text?: string }) => part.text ?? "").join("")
      : "";

/** The messages as the stand-in keeps them; it types a request's body as anything. */
function messagesOf(body: unknown) {
  return z.object({ messages: z.array(z.object({ role: z.string(), content: z.unknown() })) }).parse(body)
    .messages;
}

beforeAll(async () => {
  mock.on({ predicate: () => true }, ({ messages }) => {
    const request = parseWritingRequest(messages.map(({ content }) => textOf(content)).join("\n"));
    if (!request) throw new Error("The prompt holds no writing request.");
    return { content: soundText(request), reasoning: secret };
  });
  await mock.start();
  vi.stubEnv("OPENAI_API_KEY", "key-for-openai");
  vi.stubEnv("OPENAI_BASE_URL", `${mock.url}/v1`);
  vi.stubEnv("GOOGLE_GENERATIVE_AI_API_KEY", "key-for-google");
  vi.stubEnv("GOOGLE_GENERATIVE_AI_BASE_URL", `${mock.url}/v1beta`);
  vi.stubEnv("GROQ_API_KEY", "key-for-groq");
  vi.stubEnv("GROQ_BASE_URL", `${mock.url}/openai/v1`);
  vi.resetModules();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await mock.stop();
});

describe.each([
  { id: "gpt-4.1-mini", path: "/v1/responses", sent: "gpt-4.1-mini", header: "authorization", room: 0 },
  { id: "gpt-6.1-sol", path: "/v1/responses", sent: "gpt-6.1-sol", header: "authorization", room: 2048 },
  {
    id: "gemini-3.5-flash-lite",
    path: "/v1beta/models/gemini-3.5-flash-lite:streamGenerateContent?alt=sse",
    sent: "gemini-3.5-flash-lite",
    header: "x-goog-api-key",
    room: 1024,
  },
  {
    id: "groq/openai/gpt-oss-120b",
    path: "/openai/v1/chat/completions",
    sent: "openai/gpt-oss-120b",
    header: "authorization",
    room: 2048,
  },
])("$id", ({ id, path, sent, header, room }) => {
  test("is asked for every section: model, key header, limit, the rules apart from the data; no thought is said", async () => {
    mock.clearRequests();
    const { resolveWriters } = await import("@/lib/models/resolve-writers");
    const brief = toBrief({
      topic: "How to Start a Podcast",
      duration_seconds: 45,
      model: id,
      key_points: ["Pick one listener"],
    });
    const [writer] = resolveWriters(brief);
    const events = await writeAll(brief, writer.model, { writers: [writer] });
    const complete = events.at(-1);
    expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
    expect(JSON.stringify(events)).not.toContain(secret);
    expect(JSON.stringify(events)).not.toContain(canary);

    const requests = mock.getRequests();
    expect(requests.length).toBeGreaterThanOrEqual(3);
    for (const { path: asked, headers, body } of requests) {
      expect(asked).toBe(path);
      expect(headers[header]).toBeDefined(); // its value is not kept by the stand-in
      expect(body?.model).toBe(sent);
      // A section of this brief is planned to take 60 to 120 tokens; hidden reasoning has its room beside that.
      expect(body?.max_tokens).toBeGreaterThan(room + 60);
      expect(body?.max_tokens).toBeLessThan(room + 300);
      const [system, ...rest] = messagesOf(body);
      expect(system?.role).toMatch(/system|developer/);
      expect(textOf(system?.content)).toBe(writingRules);
      expect(rest.map(({ role }) => role)).toEqual(["user"]);
      expect(textOf(rest[0]?.content)).toMatch(/^<run>\n\{.*"topic":"How to Start a Podcast"/);
    }
  });
});
