import { createGoogle } from "@ai-sdk/google";
import { createGroq } from "@ai-sdk/groq";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import type { Fault, ProviderAnswer } from "../support/provider-answer";
import { type ProviderServer, startProviderServer } from "../support/provider-server";

let server: ProviderServer;
let given: ProviderAnswer;
beforeAll(async () => {
  server = await startProviderServer({ answer: () => given });
});
afterAll(() => server.close());

const adapters: [name: string, create: () => LanguageModelV4][] = [
  ["openai", () => createOpenAI({ apiKey: "test", baseURL: server.baseUrls.openai })("gpt-4.1-mini")],
  ["google", () => createGoogle({ apiKey: "test", baseURL: server.baseUrls.google })("gemini-2.5-flash")],
  ["groq", () => createGroq({ apiKey: "test", baseURL: server.baseUrls.groq })("openai/gpt-oss-20b")],
  [
    "openai-compatible",
    () =>
      createOpenAICompatible({
        name: "local",
        apiKey: "test",
        baseURL: server.baseUrls.compatible,
        includeUsage: true,
      })("qwen3"),
  ],
];

const sentences = ["The bread is still warm.", "Nobody else is awake 🌙.", "You lift the lid, and wait."];
const text = sentences.join(" ");
const reasoning = "HIDDEN: three sentences. HIDDEN: one about bread.";

function draftOf(model: LanguageModelV4, answer: ProviderAnswer) {
  given = answer;
  return readDraft(
    model,
    [
      { role: "system", content: "Write." },
      { role: "user", content: [{ type: "text", text: "Three sentences." }] },
    ],
    {
      signal: new AbortController().signal,
      seed: 1,
      maxOutputTokens: 200,
      patienceSeconds: 10,
      isEnough: () => false,
    },
  );
}

const endings: [name: string, fault: Fault][] = [
  ["a reset connection", { kind: "reset" }],
  ["401, a wrong key", { kind: "status", status: 401 }],
  ["404, a retired model", { kind: "status", status: 404 }],
  ["429, too many requests", { kind: "status", status: 429, headers: { "retry-after": "7" } }],
  ["500", { kind: "status", status: 500 }],
  ["529, overloaded", { kind: "status", status: 529 }],
  ["an error in the stream", { kind: "error-event" }],
  ["a socket that breaks in mid frame", { kind: "cut" }],
  ["no finish after all of the text", { kind: "no-finish" }],
  ["a line that is no JSON, then a sound finish", { kind: "malformed" }],
  ["JSON of a wrong shape, then a sound finish", { kind: "misshapen" }],
  ["the content filter", { kind: "filtered" }],
  ["the output limit", { kind: "length" }],
];

describe.each(adapters)("%s", (_name, create) => {
  test.each(endings)("%s is a failed draft", async (_ending, fault) => {
    expect(await draftOf(create(), { text, fault })).toMatchObject({ ending: "failed" });
    expect(await draftOf(create(), { text, reasoning, fault })).toMatchObject({ ending: "failed" });
  });

  test("a normal finish without text holds no sentence", async () => {
    const draft = await draftOf(create(), { text, reasoning, fault: { kind: "empty" } });
    expect(draft).toMatchObject({ ending: "whole", sentences: [] });
  });

  test.each([
    ["at once", {}],
    ["character by character", { fault: { kind: "drip", milliseconds: 1 } }],
  ] as const)(
    "a sound answer %s is whole, and none of its hidden reasoning is in it",
    async (_pace, pace) => {
      const draft = await draftOf(create(), { text, reasoning, ...pace });
      if (draft.ending !== "whole") throw new Error("It is not whole.");
      expect(draft.sentences.map((sentence) => sentence.trim())).toEqual(sentences);
      expect(draft.sentences.join("")).not.toContain("HIDDEN");
    },
  );

  test("the provider's own count is taken, hidden reasoning and all", async () => {
    const usage = { input: 900, output: 750, reasoning: 700 };
    const draft = await draftOf(create(), { text, reasoning, usage });
    expect(draft).toMatchObject({ ending: "whole", tokens: { inputTokens: 900, outputTokens: 750 } });
  });
});
