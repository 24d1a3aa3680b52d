import { createOpenAI } from "@ai-sdk/openai";
import { afterEach, expect, test } from "vitest";
import { parseWritingRequest } from "@/lib/script/writing-request";
import {
  type OpenAiAnswer,
  type OpenAiServer,
  promptTextOf,
  startOpenAiServer,
} from "../support/openai-server";
import { soundText } from "../support/scripted-model";
import { toBrief, write, writeAll } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  model: "gpt-4.1-mini",
  duration_seconds: 45,
  language: "en",
  key_points: ["Pick one listener"],
});

let server: OpenAiServer | undefined;
afterEach(() => server?.close());

async function openAi(
  answer: (text: string, call: number) => OpenAiAnswer,
  pace: { tokensPerSecond?: number } = {},
) {
  let call = 0;
  server = await startOpenAiServer({
    ...pace,
    answer: (body) => {
      const request = parseWritingRequest(promptTextOf(body));
      if (!request) throw new Error("The prompt holds no writing request.");
      return answer(soundText(request), call++);
    },
  });
  return createOpenAI({ apiKey: "sk-test", baseURL: server.baseUrl })("gpt-4.1-mini");
}

test("a script over OpenAI's wire: the key, the model and a limit are sent, usage is counted", async () => {
  const model = await openAi((text) => ({ text }));
  const complete = (await writeAll(brief, model)).at(-1);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
  const calls = server?.calls ?? [];
  for (const { body, authorization } of calls) {
    expect(authorization).toBe("Bearer sk-test");
    expect(body.model).toBe("gpt-4.1-mini");
    expect(body.stream).toBe(true);
    expect(body.max_output_tokens).toBeGreaterThan(60);
  }
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.usage.calls).toBe(calls.length);
  expect(complete.usage.outputTokens).toBeGreaterThan(50);
});

test("every section's prompt begins with the same bytes, so that a prompt cache can serve it", async () => {
  const model = await openAi((text) => ({ text }));
  await writeAll(brief, model);
  const systems = new Set((server?.calls ?? []).map(({ body }) => JSON.stringify(body.input[0])));
  expect(systems.size).toBe(1);
});

test.each([
  ["cut by length", { ending: "incomplete" }],
  ["dropped in the middle", { ending: "dropped" }],
  ["refused with 500", { status: 500 }],
] as const)("a first answer that is %s is written again and never shown", async (_name, fault) => {
  const model = await openAi((text, call) =>
    call === 0 ? { text: `Broken. ${text.slice(0, 60)}`, ...fault } : { text },
  );
  const events = await writeAll(brief, model);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
  expect(JSON.stringify(events)).not.toContain("Broken.");
});

test("Stop closes the upstream connections", async () => {
  const stop = new AbortController();
  const model = await openAi((text) => ({ text }), { tokensPerSecond: 200 });
  for await (const event of write(brief, model, { signal: stop.signal }))
    if (event.type === "checked") stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const calls = server?.calls ?? [];
  expect(calls.length).toBeGreaterThan(1);
  expect(calls.some((call) => call.closedEarly)).toBe(true);
});
