import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { parseEnv } from "@/lib/env";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { allKeys, loadModels, ownServer } from "./load-models";

afterEach(() => vi.unstubAllEnvs());

/** What a section takes at the most, hidden reasoning not counted. */
const sectionTokens = 900;

describe("every model of the catalog", () => {
  let models: Awaited<ReturnType<typeof loadModels>>;
  beforeEach(async () => {
    models = await loadModels(ownServer);
  });

  test("has an id of its own, by which it is found", () => {
    const ids = models.listCatalog().map(({ model }) => model.id);
    expect(ids.length).toBeGreaterThan(15);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(models.findModel(id)?.model.id).toBe(id);
    expect(models.findModel("gpt-0")).toBeNull();
  });

  test("has a label, limits that hold a section with its hidden reasoning, and a price or none", () => {
    for (const { model } of models.listCatalog()) {
      expect(model.label.trim(), model.id).toMatch(/\w{2}/);
      expect(model.contextTokens, model.id).toBeGreaterThanOrEqual(8192);
      const room = model.reasoning?.roomTokens ?? 0;
      expect(model.outputTokens, model.id).toBeGreaterThanOrEqual(4 * sectionTokens + room);
      expect(model.contextTokens, model.id).toBeGreaterThanOrEqual(model.outputTokens);
      if (!model.price) continue;
      expect(model.price.input, model.id).toBeGreaterThanOrEqual(0);
      expect(model.price.output, model.id).toBeGreaterThanOrEqual(model.price.input);
    }
  });

  test("is called by its provider's prefix and its own name", () => {
    for (const { model, provider } of models.listCatalog())
      expect(model.id).toBe(`${provider.prefix ?? ""}${model.modelId}`);
  });

  test.each([
    "groq/llama-3.3-70b-versatile",
    "groq/llama-3.1-8b-instant",
    "gemini-1.5-flash",
    "gemini-2.0-flash",
    "gpt-3.5-turbo",
  ])("is offered by its provider still: %s is not there", (id) => {
    expect(models.findModel(id)).toBeNull();
    expect(models.findModel(id.replace("groq/", ""))).toBeNull();
  });
});

describe("EXTRA_MODELS", () => {
  const load = (extra: object[]) => loadModels({ ...ownServer, EXTRA_MODELS: JSON.stringify(extra) });

  test("adds a model of which only the name is known", async () => {
    const { findModel, listCatalog } = await load([{ provider: "openai", id: "gpt-7-mini" }]);
    expect(findModel("gpt-7-mini")).toMatchObject({
      model: { modelId: "gpt-7-mini", label: "gpt-7-mini", price: null, reasoning: null, speed: "medium" },
      provider: { id: "openai" },
    });
    // After its provider's own, so that the first one stays the default.
    const ids = listCatalog().map(({ model }) => model.id);
    expect(ids.indexOf("gpt-7-mini")).toBe(ids.indexOf("gpt-4.1") + 1);
  });

  test("adds one under its provider's prefix, with all that is said of it", async () => {
    const { findModel } = await load([
      {
        provider: "groq",
        id: "acme/talker",
        label: "Talker",
        context_tokens: 50_000,
        output_tokens: 5000,
        reasoning: "medium",
        price: { input: 1, output: 2 },
        speed: "slow",
      },
    ]);
    expect(findModel("groq/acme/talker")?.model).toEqual({
      id: "groq/acme/talker",
      modelId: "acme/talker",
      label: "Talker",
      contextTokens: 50_000,
      outputTokens: 5000,
      reasoning: { effort: "medium", roomTokens: 4096 },
      price: { input: 1, output: 2 },
      speed: "slow",
    });
  });

  test("adds one to a server of one's own, free of charge", async () => {
    const { findModel } = await load([{ provider: "compatible", id: "phi" }]);
    expect(findModel("local/phi")?.model).toMatchObject({ price: { input: 0, output: 0 } });
  });

  test("sets a known one right where it says something, and leaves the rest", async () => {
    const before = (await loadModels()).findModel("gpt-6.1-sol")?.model;
    const { findModel, listCatalog } = await load([
      {
        provider: "openai",
        id: "gpt-6.1-sol",
        label: "Sol",
        price: { input: 3, output: 9 },
        reasoning: null,
      },
      { provider: "openai", id: "gpt-4.1", reasoning: "minimal" },
      { provider: "openai", id: "gpt-4.1-mini", price: null },
    ]);
    const set = { label: "Sol", price: { input: 3, output: 9 }, reasoning: null };
    expect(findModel("gpt-6.1-sol")?.model).toEqual({ ...before, ...set });
    expect(findModel("gpt-4.1")?.model.reasoning).toEqual({ effort: "minimal", roomTokens: 1024 });
    expect(findModel("gpt-4.1-mini")?.model.price).toBeNull();
    expect(listCatalog().filter(({ model }) => model.modelId === "gpt-6.1-sol").length).toBe(1);
  });

  test("leaves another provider's model of the same name alone", async () => {
    const { findModel } = await load([{ provider: "gateway", id: "openai/gpt-6.1-sol", label: "Other" }]);
    expect(findModel("gpt-6.1-sol")?.model.label).toBe("GPT-6.1 Sol");
    expect(findModel("gateway/openai/gpt-6.1-sol")?.model.label).toBe("Other");
  });

  test("that names a model twice offers it once", async () => {
    const twice = { provider: "openai", id: "gpt-7-mini" };
    const { listCatalog } = await load([twice, { ...twice, label: "Other" }]);
    expect(listCatalog().filter(({ model }) => model.id === "gpt-7-mini").length).toBe(1);
  });

  test.each<[junk: string, says: RegExp]>([
    ["gpt-7-mini", /^ {2}EXTRA_MODELS must be JSON, such as \[\{"provider": "openai"/m],
    ['[{"provider": "openai", "id": "x"}', /^ {2}EXTRA_MODELS must be JSON/m],
    ['{"provider": "openai", "id": "x"}', /^ {2}EXTRA_MODELS must be a JSON list$/m],
    ["7", /^ {2}EXTRA_MODELS must be a JSON list$/m],
    ["[7]", /^ {2}EXTRA_MODELS\.0 .*expected object/m],
    ['[{"provider": "openai"}]', /^ {2}EXTRA_MODELS\.0\.id /m],
    ['[{"provider": "openai", "id": ""}]', /^ {2}EXTRA_MODELS\.0\.id /m],
    ['[{"provider": "acme", "id": "x"}]', /^ {2}EXTRA_MODELS\.0\.provider .*"openai"\|"google"\|"groq"/m],
    ['[{"provider": "builtin", "id": "x"}]', /^ {2}EXTRA_MODELS\.0\.provider /m],
    ['[{"provider": "openai", "id": "x", "prize": 1}]', /^ {2}EXTRA_MODELS\.0 .*"prize"/m],
    [
      '[{"provider": "openai", "id": "x", "price": {"input": -1, "output": 0}}]',
      /EXTRA_MODELS\.0\.price\.input /,
    ],
    ['[{"provider": "openai", "id": "x", "price": {"input": 1}}]', /EXTRA_MODELS\.0\.price\.output /],
    ['[{"provider": "openai", "id": "x", "output_tokens": 0}]', /EXTRA_MODELS\.0\.output_tokens /],
    ['[{"provider": "openai", "id": "x", "reasoning": "high"}]', /EXTRA_MODELS\.0\.reasoning .*"medium"/],
    ['[{"provider": "openai", "id": "x"}, {}]', /EXTRA_MODELS\.1\.provider [\s\S]*EXTRA_MODELS\.1\.id /],
  ])("of %s is refused in words", (junk, says) => {
    expect(() => parseEnv({ EXTRA_MODELS: junk })).toThrow(says);
    expect(() => parseEnv({ EXTRA_MODELS: junk })).toThrow(/Mend these and start again/);
  });

  test("is read at the start, so that junk keeps the server from starting", async () => {
    await expect(loadModels({ EXTRA_MODELS: "junk" })).rejects.toThrow(/EXTRA_MODELS must be JSON/);
  });
});

test("a server of one's own offers the models that are named, as local/<name>, at no price and slow", async () => {
  const { listCatalog } = await loadModels({
    ...ownServer,
    OPENAI_COMPATIBLE_MODELS: " llama3.2,,org/q:7b , llama3.2 ",
  });
  const own = listCatalog().filter(({ provider }) => provider.id === "compatible");
  expect(own.map(({ model }) => [model.id, model.modelId])).toEqual([
    ["local/llama3.2", "llama3.2"],
    ["local/org/q:7b", "org/q:7b"],
  ]);
  for (const { model, provider } of own) {
    expect(model).toMatchObject({ price: { input: 0, output: 0 }, speed: "slow", reasoning: null });
    expect(provider.missing()).toBeNull();
  }
  const without = await loadModels({ OPENAI_COMPATIBLE_MODELS: "llama3.2" });
  expect(without.findModel("local/llama3.2")?.provider.missing()).toBe("no OPENAI_COMPATIBLE_BASE_URL");
});

describe("what goes over the wire with every call", () => {
  let server: ProviderServer;
  let bodyOf: (id: string, base_url?: string) => Promise<Record<string, unknown>>;
  beforeAll(async () => {
    server = await startProviderServer({ answer: () => ({ text: "Hello there." }) });
    const { baseUrls } = server;
    const models = await loadModels({
      ...allKeys,
      OPENAI_BASE_URL: baseUrls.openai,
      GOOGLE_GENERATIVE_AI_BASE_URL: baseUrls.google,
      GROQ_BASE_URL: baseUrls.groq,
      ...ownServer,
      OPENAI_COMPATIBLE_BASE_URL: baseUrls.compatible,
      OPENAI_COMPATIBLE_API_KEY: "own-key",
      CUSTOM_ENDPOINTS: "any",
      EXTRA_MODELS: JSON.stringify([
        { provider: "openai", id: "gpt-7", reasoning: "medium" },
        { provider: "groq", id: "qwen/qwen4", reasoning: null },
      ]),
    });
    bodyOf = async (model, base_url) => {
      const [writer] = models.resolveWriters({ model, base_url });
      const { stream } = await writer.model.doStream({
        prompt: [{ role: "user", content: [{ type: "text", text: "Write." }] }],
        maxOutputTokens: 4321,
        seed: 7,
      });
      for await (const part of stream) expect(part.type).not.toBe("error");
      return server.calls.at(-1)?.body ?? {};
    };
  });
  afterAll(() => server.close());

  test.each<[id: string, reasoning: object | undefined]>([
    ["gpt-6-luna", { effort: "none" }],
    ["gpt-6.1-terra", { effort: "none" }],
    ["gpt-6.1-sol", { effort: "low" }],
    ["gpt-7", { effort: "medium" }],
    ["gpt-4.1-mini", undefined],
    ["gpt-4.1", undefined],
  ])("OpenAI's %s keeps nothing, reasons %o and sums up no thought", async (id, reasoning) => {
    const body = await bodyOf(id);
    expect(body).toMatchObject({ model: id, store: false, max_output_tokens: 4321, stream: true });
    expect(body.reasoning).toEqual(reasoning);
    expect(JSON.stringify(body)).not.toContain("summary");
  });

  test.each<[id: string, thinkingConfig: object]>([
    ["gemini-3.5-flash-lite", { thinkingLevel: "minimal" }],
    ["gemini-2.5-flash-lite", { thinkingBudget: 0 }],
    ["gemini-3.8-flash", { thinkingLevel: "low" }],
    ["gemini-4-hydrogen", { thinkingLevel: "low" }],
  ])("Google's %s thinks %o and shows no thought", async (id, thinkingConfig) => {
    const { generationConfig } = await bodyOf(id);
    expect(generationConfig).toEqual({ maxOutputTokens: 4321, seed: 7, thinkingConfig });
  });

  test.each<[id: string, effort: string | undefined, format: string | undefined]>([
    ["groq/openai/gpt-oss-120b", "low", undefined],
    ["groq/openai/gpt-oss-20b", "low", undefined],
    ["groq/qwen/qwen3.6-27b", "none", "hidden"],
    ["groq/qwen/qwen4", undefined, "hidden"],
  ])("%s has the reasoning effort %s and the format %s", async (id, effort, format) => {
    const body = await bodyOf(id);
    expect(body).toMatchObject({ model: id.replace("groq/", ""), max_tokens: 4321, seed: 7 });
    expect([body.reasoning_effort, body.reasoning_format]).toEqual([effort, format]);
  });

  test("a server of one's own gets nothing that it may not know, and is asked to count", async () => {
    const expected = { max_tokens: 4321, seed: 7, stream: true, stream_options: { include_usage: true } };
    const { messages: _, ...body } = await bodyOf("local/llama3.2");
    expect(body).toEqual({ model: "llama3.2", ...expected });
    expect(server.calls.at(-1)?.headers.authorization).toBe("Bearer own-key");
    const { messages: __, ...custom } = await bodyOf("mine", server.baseUrls.compatible);
    expect(custom).toEqual({ model: "mine", ...expected });
    // An endpoint of the creator's is told no key of the operator's.
    expect(server.calls.at(-1)?.headers.authorization).toBeUndefined();
  });
});
