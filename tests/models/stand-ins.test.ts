import { afterEach, describe, expect, test, vi } from "vitest";
import { allKeys, loadModels, ownServer } from "./load-models";

afterEach(() => vi.unstubAllEnvs());

const everything = { ...allKeys, AI_GATEWAY_API_KEY: "k", ...ownServer, CUSTOM_ENDPOINTS: "any" };

type Models = Awaited<ReturnType<typeof loadModels>>;

function writersOf(models: Models, model: string, base_url?: string): string[] {
  return models.resolveWriters({ model, base_url }).map(({ id }) => id);
}

const providerOf = (models: Models, id: string) => models.findModel(id)?.provider.id;

describe("who stands in, left to itself", () => {
  test("for any model: at most two, itself first, other providers before its own, no server of one's own, no built-in writer", async () => {
    const models = await loadModels(everything);
    const companies = models
      .listCatalog()
      .filter(({ provider }) => provider.id !== "builtin" && provider.id !== "compatible");
    expect(companies.length).toBeGreaterThan(10);
    for (const { model, provider } of companies) {
      const [first, ...standIns] = writersOf(models, model.id);
      expect(first).toBe(model.id);
      expect(standIns).toHaveLength(2);
      const theirs = standIns.map((id) => providerOf(models, id));
      expect(new Set([provider.id, ...theirs]).size).toBe(3);
      expect(theirs).not.toContain("builtin");
      expect(theirs).not.toContain("compatible");
    }
  });

  test("of each provider it is the model nearest in price", async () => {
    const models = await loadModels(everything);
    const priceOf = (id: string) => models.findModel(id)?.model.price?.output ?? 0;
    for (const { model, provider } of models.listCatalog()) {
      if (provider.id === "builtin" || provider.id === "compatible") continue;
      for (const id of writersOf(models, model.id).slice(1)) {
        const factor = (other: string) =>
          Math.max(priceOf(other) / priceOf(model.id), priceOf(model.id) / priceOf(other));
        const theirs = models
          .listCatalog()
          .filter((listed) => listed.provider.id === providerOf(models, id))
          .map((listed) => factor(listed.model.id));
        expect(factor(id)).toBeCloseTo(Math.min(...theirs), 6);
      }
    }
  });

  test.each<[name: string, environment: Record<string, string>, id: string, standIns: string[]]>([
    [
      "its own provider's next one where there is no other key",
      { OPENAI_API_KEY: "k" },
      "gpt-4.1",
      ["gpt-6.1-sol"],
    ],
    [
      "another provider's first, then its own",
      { ...allKeys, GROQ_API_KEY: "" },
      "gpt-4.1",
      ["gemini-4-hydrogen", "gpt-6.1-sol"],
    ],
    [
      "nobody where no other model can be used",
      { OPENAI_COMPATIBLE_BASE_URL: "http://localhost/v1", OPENAI_COMPATIBLE_MODELS: "a,b" },
      "local/a",
      [],
    ],
    ["nobody for a server of one's own, whatever keys there are", everything, "local/llama3.2", []],
    ["nobody for the built-in writer", everything, "builtin", []],
    ["nobody with FALLBACK_MODELS=off", { ...everything, FALLBACK_MODELS: "off" }, "gpt-4.1", []],
    [
      "as with auto where FALLBACK_MODELS is empty",
      { OPENAI_API_KEY: "k", FALLBACK_MODELS: " " },
      "gpt-4.1",
      ["gpt-6.1-sol"],
    ],
  ])("is %s", async (_name, environment, id, standIns) => {
    expect(writersOf(await loadModels(environment), id)).toEqual([id, ...standIns]);
  });

  test("is nobody for an endpoint that a brief names", async () => {
    const models = await loadModels(everything);
    expect(writersOf(models, "gpt-4.1", "http://localhost:9/v1")).toEqual(["gpt-4.1"]);
  });

  test("is nobody that was found bad a moment ago; bad health does not keep the asked one from being asked", async () => {
    const models = await loadModels({ ...allKeys, GROQ_API_KEY: "" });
    const before = writersOf(models, "gpt-4.1");
    for (const state of ["unwell", "unreachable", "refused_key", "no_credit", "unknown_model"] as const) {
      for (const id of before.slice(1)) models.noteHealth(id, state);
      const after = writersOf(models, "gpt-4.1");
      expect(after).toHaveLength(3);
      expect(after.slice(1)).not.toEqual(expect.arrayContaining([before[1]]));
      expect(after.slice(1)).not.toEqual(expect.arrayContaining([before[2]]));
    }
    models.noteHealth("gpt-4.1", "unwell");
    expect(writersOf(models, "gpt-4.1")[0]).toBe("gpt-4.1");
  });
});

describe("FALLBACK_MODELS as a list", () => {
  test.each<[name: string, list: string, id: string, standIns: string[]]>([
    [
      "is kept in its order",
      "groq/openai/gpt-oss-20b, gpt-6-luna",
      "gpt-4.1",
      ["groq/openai/gpt-oss-20b", "gpt-6-luna"],
    ],
    [
      "gives two at the most",
      "gpt-6-luna,gemini-3.8-flash,groq/openai/gpt-oss-20b",
      "gpt-4.1",
      ["gpt-6-luna", "gemini-3.8-flash"],
    ],
    ["may name the asked one, which is passed over", "gpt-4.1,gpt-6-luna", "gpt-4.1", ["gpt-6-luna"]],
    [
      "may name one without its key, which is passed over",
      "gateway/openai/gpt-6-luna,gpt-6-luna",
      "gpt-4.1",
      ["gpt-6-luna"],
    ],
    ["may name one that nobody knows, which is passed over", "gpt-0,,gpt-6-luna", "gpt-4.1", ["gpt-6-luna"]],
    ["may name one twice, which is asked once", "gpt-6-luna,gpt-6-luna", "gpt-4.1", ["gpt-6-luna"]],
    ["may name a server of one's own", "local/qwen3", "gpt-4.1", ["local/qwen3"]],
    ["names whom a server of one's own may be left for", "gpt-6-luna", "local/qwen3", ["gpt-6-luna"]],
    [
      "cannot make the built-in writer a stand-in: it is no AI",
      "builtin,gpt-6-luna",
      "gpt-4.1",
      ["gpt-6-luna"],
    ],
    ["gives the built-in writer none", "gpt-6-luna", "builtin", []],
  ])("%s", async (_name, FALLBACK_MODELS, id, standIns) => {
    const models = await loadModels({ ...allKeys, ...ownServer, FALLBACK_MODELS });
    expect(writersOf(models, id)).toEqual([id, ...standIns]);
  });
});

test("an unknown model is a bug of whoever asks: it throws", async () => {
  const { resolveWriters } = await loadModels(everything);
  expect(() => resolveWriters({ model: "gpt-0" })).toThrow('There is no model "gpt-0".');
});

describe("a writer as the engine gets it", () => {
  const price = { input: 1, output: 2 };
  test.each<[id: string, patienceSeconds: number, roomTokens: number, price: object | null]>([
    ["gpt-6-luna", 7, 0, { input: 0.1, output: 0.5 }],
    ["gpt-6.1-terra", 7, 0, { input: 1, output: 5 }],
    ["gpt-4.1", 7, 0, { input: 2, output: 8 }],
    ["gpt-6.1-sol", 21, 2048, { input: 2, output: 10 }],
    ["groq/openai/gpt-oss-20b", 21, 2048, { input: 0.075, output: 0.3 }],
    ["gemini-3.5-flash-lite", 21, 1024, { input: 0.3, output: 2.5 }],
    ["local/llama3.2", 21, 0, { input: 0, output: 0 }],
    ["builtin", 7, 0, { input: 0, output: 0 }],
    ["slow-one", 21, 0, null],
    ["thinker", 21, 4096, price],
    ["told-not-to-think", 7, 0, null],
  ])(
    "%s has %i s of patience, three times as much where it is slow or thinks, and room for %i tokens of thoughts",
    async (...row) => {
      const [id, patienceSeconds, roomTokens, price] = row;
      const { resolveWriters } = await loadModels({
        ...everything,
        MODEL_PATIENCE_SECONDS: "7",
        EXTRA_MODELS: JSON.stringify([
          { provider: "openai", id: "slow-one", speed: "slow" },
          { provider: "openai", id: "thinker", reasoning: "medium", price: { input: 1, output: 2 } },
          { provider: "openai", id: "told-not-to-think", reasoning: "none" },
        ]),
      });
      expect(resolveWriters({ model: id })[0]).toMatchObject({ id, patienceSeconds, roomTokens, price });
    },
  );

  test("an endpoint of the creator's is given time, and no price is known", async () => {
    const { resolveWriters } = await loadModels(everything);
    expect(resolveWriters({ model: "any/name", base_url: "http://localhost:9/v1" })).toMatchObject([
      { id: "any/name", patienceSeconds: 60, roomTokens: 0, price: null },
    ]);
  });
});
