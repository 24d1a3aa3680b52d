import { afterEach, describe, expect, test, vi } from "vitest";
import type { Health } from "@/lib/models/health";
import { allKeys, loadModels, ownServer } from "./load-models";

afterEach(() => vi.unstubAllEnvs());

describe("the model of a brief that names none", () => {
  test.each<[name: string, environment: Record<string, string>, id: string]>([
    ["without any key the built-in writer", {}, "builtin"],
    ["with a key for OpenAI its first", { OPENAI_API_KEY: "sk" }, "gpt-6-luna"],
    ["with a key for Google its first", { GOOGLE_GENERATIVE_AI_API_KEY: "k" }, "gemini-3.5-flash-lite"],
    ["with a key for Groq its first", { GROQ_API_KEY: "k" }, "groq/openai/gpt-oss-120b"],
    [
      "with a key for the gateway its first",
      { AI_GATEWAY_API_KEY: "k" },
      "gateway/anthropic/claude-haiku-5.5",
    ],
    ["on Vercel the gateway's first", { VERCEL_OIDC_TOKEN: "t" }, "gateway/anthropic/claude-haiku-5.5"],
    ["with a server of one's own its first", ownServer, "local/llama3.2"],
    ["with all keys OpenAI's first", { ...ownServer, ...allKeys }, "gpt-6-luna"],
    ["with Google and Groq Google's", { ...allKeys, OPENAI_API_KEY: "" }, "gemini-3.5-flash-lite"],
    [
      "what DEFAULT_MODEL says",
      { ...allKeys, DEFAULT_MODEL: "groq/openai/gpt-oss-20b" },
      "groq/openai/gpt-oss-20b",
    ],
    ["DEFAULT_MODEL even where it is no AI", { ...allKeys, DEFAULT_MODEL: "builtin" }, "builtin"],
    ["DEFAULT_MODEL of EXTRA_MODELS", extra("gpt-7"), "gpt-7"],
    [
      "not DEFAULT_MODEL without its key",
      { GROQ_API_KEY: "k", DEFAULT_MODEL: "gpt-4.1" },
      "groq/openai/gpt-oss-120b",
    ],
    ["not DEFAULT_MODEL without any key", { DEFAULT_MODEL: "gpt-4.1" }, "builtin"],
    ["not a DEFAULT_MODEL that nobody knows", { ...allKeys, DEFAULT_MODEL: "gpt-0" }, "gpt-6-luna"],
    ["not an empty DEFAULT_MODEL", { ...allKeys, DEFAULT_MODEL: " " }, "gpt-6-luna"],
  ])("is %s", async (_name, environment, id) => {
    expect((await loadModels(environment)).defaultModelId()).toBe(id);
  });
});

function extra(id: string) {
  return { ...allKeys, DEFAULT_MODEL: id, EXTRA_MODELS: JSON.stringify([{ provider: "openai", id }]) };
}

describe("the list of models", () => {
  test("says of each that cannot be used what its provider is missing, and nothing of the others", async () => {
    const { listModels } = await loadModels({ OPENAI_API_KEY: "sk" });
    const reasons = new Map(listModels().map(({ provider, usable, reason }) => [provider, [usable, reason]]));
    expect(Object.fromEntries(reasons)).toEqual({
      OpenAI: [true, undefined],
      Google: [false, "no GOOGLE_GENERATIVE_AI_API_KEY"],
      Groq: [false, "no GROQ_API_KEY"],
      "Vercel AI Gateway": [false, "no AI_GATEWAY_API_KEY"],
      "Without a key": [true, undefined],
    });
  });

  test("tells who thinks first, and neither their own names nor how they are asked", async () => {
    const { listModels } = await loadModels(allKeys);
    const reasons = Object.fromEntries(listModels().map(({ id, reasons }) => [id, reasons]));
    expect(reasons).toMatchObject({
      "gpt-6-luna": false,
      "gpt-6.1-sol": true,
      "gpt-4.1": false,
      "gemini-3.5-flash-lite": true,
      "gemini-2.5-flash-lite": false,
      "groq/openai/gpt-oss-20b": true,
      builtin: false,
    });
    for (const model of listModels()) {
      expect(Object.keys(model)).toEqual(
        expect.arrayContaining([
          "id",
          "label",
          "contextTokens",
          "outputTokens",
          "price",
          "speed",
          "provider",
        ]),
      );
      expect(model).not.toHaveProperty("modelId");
      expect(model).not.toHaveProperty("reasoning");
    }
  });

  test.each<[state: Health["state"], reason: string | undefined]>([
    ["ready", undefined],
    ["unwell", undefined],
    ["unreachable", undefined],
    ["refused_key", "OpenAI refused the key"],
    ["no_credit", "the account at OpenAI has no credit left"],
    ["unknown_model", "OpenAI does not offer it any more"],
  ])("a model found %s is shown so; only what no waiting mends makes it unusable", async (state, reason) => {
    const { listModels, noteHealth } = await loadModels(allKeys);
    const health = noteHealth("gpt-6-luna", state);
    const model = listModels().find(({ id }) => id === "gpt-6-luna");
    expect(model).toMatchObject({ usable: reason === undefined, health });
    expect(model?.reason).toBe(reason);
    expect(listModels().find(({ id }) => id === "gpt-4.1")).toMatchObject({ usable: true });
  });
});

describe("why a brief cannot be written by the model it names", () => {
  test.each<[name: string, environment: Record<string, string>, id: string, language: string, says: RegExp]>([
    [
      "one that nobody knows",
      allKeys,
      "gpt-0",
      "en",
      /^There is no model "gpt-0"\. Choose one of: gpt-6-luna, .*builtin\.$/,
    ],
    ["no name", allKeys, "", "en", /^There is no model ""\./],
    [
      "one without its key",
      { OPENAI_API_KEY: "sk" },
      "groq/openai/gpt-oss-20b",
      "en",
      /^The model "groq\/openai\/gpt-oss-20b" cannot be used: no GROQ_API_KEY\.$/,
    ],
    [
      "one on a server nobody named",
      { OPENAI_COMPATIBLE_MODELS: "phi" },
      "local/phi",
      "en",
      /cannot be used: no OPENAI_COMPATIBLE_BASE_URL\.$/,
    ],
    ["the built-in writer in German", {}, "builtin", "de", /^The built-in writer writes English only\./],
  ])("%s", async (_name, environment, id, language, says) => {
    expect((await loadModels(environment)).refusalOf(id, language)).toMatch(says);
  });

  test("a key that was refused a moment ago stands against it, until that is forgotten", async () => {
    const { noteHealth, refusalOf } = await loadModels(allKeys);
    noteHealth("gpt-6-luna", "refused_key");
    expect(refusalOf("gpt-6-luna", "en")).toBe(
      'The model "gpt-6-luna" cannot be used: OpenAI refused the key.',
    );
    noteHealth("gpt-6-luna", "refused_key", Date.now() - 60_000);
    expect(refusalOf("gpt-6-luna", "en")).toBeNull();
  });

  test.each<[name: string, id: string, language: string]>([
    ["the built-in writer in English", "builtin", "en"],
    ["a model in any language", "gpt-6-luna", "ja"],
    ["a server of one's own", "local/qwen3", "de"],
  ])("nothing stands against %s", async (_name, id, language) => {
    expect((await loadModels({ ...allKeys, ...ownServer })).refusalOf(id, language)).toBeNull();
  });
});
