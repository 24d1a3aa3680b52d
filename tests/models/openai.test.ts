import { createOpenAI } from "@ai-sdk/openai";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { parseWritingRequest } from "@/lib/script/writing-request";
import type { ProviderAnswer } from "../support/provider-answer";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { toBrief, write, writeAll } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  model: "gpt-4.1-mini",
  duration_seconds: 45,
  language: "en",
  key_points: ["Pick one listener"],
});

let server: ProviderServer | undefined;
afterEach(() => server?.close());

async function openAi(answer: (text: string, call: number) => ProviderAnswer) {
  server = await startProviderServer({
    answer: ({ promptText, number }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      return answer(soundText(request), number);
    },
  });
  return createOpenAI({ apiKey: "sk-test", baseURL: server.baseUrls.openai })("gpt-4.1-mini");
}

test("a script over OpenAI's wire: the key, the model and a limit are sent, usage is counted", async () => {
  const model = await openAi((text) => ({ text }));
  const complete = (await writeAll(brief, model)).at(-1);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
  const calls = server?.calls ?? [];
  for (const { body, headers } of calls) {
    expect(headers.authorization).toBe("Bearer sk-test");
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
  const systems = new Set(
    (server?.calls ?? []).map(({ body }) => JSON.stringify(z.array(z.unknown()).parse(body.input)[0])),
  );
  expect(systems.size).toBe(1);
});

test.each([
  ["cut by length", { kind: "length" }],
  ["dropped in the middle", { kind: "cut" }],
  ["refused with 500", { kind: "status", status: 500 }],
] as const)("a first answer that is %s is written again and never shown", async (_name, fault) => {
  const model = await openAi((text, call) =>
    call === 0 ? { text: `Broken. ${text.slice(0, 60)}`, fault } : { text },
  );
  const events = await writeAll(brief, model);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
  expect(JSON.stringify(events)).not.toContain("Broken.");
});

test("Stop closes the upstream connections", async () => {
  const stop = new AbortController();
  const model = await openAi((text) => ({ text, tokensPerSecond: 200 }));
  for await (const event of write(brief, model, { signal: stop.signal }))
    if (event.type === "checked") stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const calls = server?.calls ?? [];
  expect(calls.length).toBeGreaterThan(1);
  expect(calls.some((call) => call.closedEarly)).toBe(true);
});
