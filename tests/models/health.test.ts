import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Health } from "@/lib/models/health";
import { freePort } from "../support/free-port";
import { startProviderServer, type WireName } from "../support/provider-server";
import { allKeys, loadModels } from "./load-models";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all(closing.splice(0).map((close) => close()));
});

type Look = { wire: WireName; model: string | null; key: string | undefined };

/** The models over a stand-in for all providers that answers each look with a status; `looks` is what it was asked. */
async function loadOver(status: number, afterBase = "") {
  const looks: Look[] = [];
  const server = await startProviderServer({
    answer: () => ({ text: "Nobody asked for this." }),
    models: ["phi", "llama3.2:latest"],
    probe: (wire, model, headers) => {
      looks.push({ wire, model, key: headers.authorization ?? headers["x-goog-api-key"]?.toString() });
      return status;
    },
  });
  closing.push(server.close);
  const { openai, google, groq, compatible } = server.baseUrls;
  const baseUrls = {
    openai: openai + afterBase,
    google: google + afterBase,
    groq: groq + afterBase,
    compatible: compatible + afterBase,
  };
  return { server, looks, ...(await loadModels(environmentFor(baseUrls))) };
}

function environmentFor(baseUrls: Record<"openai" | "google" | "groq" | "compatible", string>) {
  return {
    ...allKeys,
    OPENAI_BASE_URL: baseUrls.openai,
    GOOGLE_GENERATIVE_AI_BASE_URL: baseUrls.google,
    GROQ_BASE_URL: baseUrls.groq,
    OPENAI_COMPATIBLE_BASE_URL: baseUrls.compatible,
    OPENAI_COMPATIBLE_MODELS: "phi,llama3.2,gone",
    OPENAI_COMPATIBLE_API_KEY: "own-key",
  };
}

/** A server that does what a test says; its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

const asked: [id: string, look: Look, label: string][] = [
  ["gpt-6-luna", { wire: "openai", model: "gpt-6-luna", key: "Bearer sk-openai" }, "OpenAI"],
  ["gemini-3.8-flash", { wire: "google", model: "gemini-3.8-flash", key: "key-google" }, "Google"],
  ["groq/openai/gpt-oss-20b", { wire: "chat", model: "openai/gpt-oss-20b", key: "Bearer gsk-groq" }, "Groq"],
  ["local/phi", { wire: "openai", model: null, key: "Bearer own-key" }, "Your own server"],
];

type Row = [status: number, state: Health["state"], says: string];

describe.each(asked)("%s", (id, look, label) => {
  const gone: Row = [404, "unknown_model", `${label} does not offer it any more`];
  test.each<Row>([
    [200, "ready", "Ready"],
    [401, "refused_key", `${label} refused the key`],
    [403, "refused_key", `${label} refused the key`],
    [402, "no_credit", `the account at ${label} has no credit left`],
    [410, "unknown_model", `${label} does not offer it any more`],
    [400, "unwell", `${label} answers with faults just now`],
    [429, "unwell", `${label} answers with faults just now`],
    [500, "unwell", `${label} answers with faults just now`],
    [503, "unwell", `${label} answers with faults just now`],
    // A server of one's own need not have a list: that is the next test.
    ...(look.model === null ? [] : [gone]),
  ])(
    "whose provider answers a look with %i is %s; one look is sent, with the key, and no call",
    async (...row) => {
      const [status, state, says] = row;
      const { checkHealth, knownHealth, looks, server } = await loadOver(status);
      const health = await checkHealth(id);
      expect(health).toEqual({ state, says, checkedAt: expect.any(Number) });
      expect(Math.abs(Date.now() - (health?.checkedAt ?? 0))).toBeLessThan(5000);
      expect(looks).toEqual([look]);
      expect(await checkHealth(id)).toEqual(health);
      expect(knownHealth(id)).toEqual(health);
      expect(looks).toHaveLength(1);
      expect(server.calls).toEqual([]);
    },
  );

  test("is looked at in the same place where the base URL ends with a slash", async () => {
    const { checkHealth, looks } = await loadOver(200, "/");
    expect(await checkHealth(id)).toMatchObject({ state: "ready" });
    expect(looks).toEqual([look]);
  });

  test("behind a port that nobody listens on is unreachable, and that is remembered too", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const baseUrls = { openai: url, google: url, groq: url, compatible: url };
    const { checkHealth } = await loadModels(environmentFor(baseUrls));
    const health = await checkHealth(id);
    expect(health).toMatchObject({ state: "unreachable", says: `${label} could not be reached` });
    expect(await checkHealth(id)).toBe(health);
  });

  test("behind a server that never answers is unreachable after five seconds", async () => {
    const limits: number[] = [];
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
      limits.push(milliseconds);
      return timeout(100);
    });
    const url = await serve(() => {});
    const baseUrls = { openai: url, google: url, groq: url, compatible: url };
    const { checkHealth } = await loadModels(environmentFor(baseUrls));
    expect(await checkHealth(id)).toMatchObject({ state: "unreachable" });
    expect(limits).toEqual([5000]);
  });

  test("behind a server that breaks off in its answer is unreachable", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{", () => response.destroy());
    });
    const baseUrls = { openai: url, google: url, groq: url, compatible: url };
    const { checkHealth } = await loadModels(environmentFor(baseUrls));
    expect(await checkHealth(id)).toMatchObject({ state: "unreachable" });
  });
});

test("Google says 400 to a wrong key, and why in the body", async () => {
  const url = await serve((_request, response) => {
    const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "API_KEY_INVALID" }];
    response
      .writeHead(400)
      .end(JSON.stringify({ error: { code: 400, status: "INVALID_ARGUMENT", details } }));
  });
  const baseUrls = { openai: url, google: url, groq: url, compatible: url };
  const { checkHealth } = await loadModels(environmentFor(baseUrls));
  expect(await checkHealth("gemini-3.8-flash")).toMatchObject({ state: "refused_key" });
});

test.each<[status: number, state: Health["state"]]>([
  [200, "ready"],
  [401, "refused_key"],
  [402, "no_credit"],
  [500, "unwell"],
])("the gateway is asked for its credits, wherever its base URL points: %i is %s", async (status, state) => {
  const requests: unknown[] = [];
  const url = await serve(({ method, url, headers }, response) => {
    requests.push([method, url, headers.authorization]);
    response.writeHead(status).end('{"balance": "7", "total_used": "1"}');
  });
  const { checkHealth } = await loadModels({ AI_GATEWAY_API_KEY: "k", AI_GATEWAY_BASE_URL: `${url}/v4/ai` });
  expect(await checkHealth("gateway/openai/gpt-6-luna")).toMatchObject({ state });
  expect(requests).toEqual([["GET", "/v1/credits", "Bearer k"]]);
});

describe("a server of one's own", () => {
  test.each<[id: string, state: Health["state"]]>([
    ["local/phi", "ready"],
    ["local/llama3.2", "ready"],
    ["local/gone", "unknown_model"],
  ])("that lists phi and llama3.2:latest has %s %s", async (id, state) => {
    const { checkHealth } = await loadOver(200);
    expect(await checkHealth(id)).toMatchObject({ state });
  });

  test.each([
    ["no JSON", "Ollama is running"],
    ["no list", '{"data": "all of them"}'],
    ["something else", '[{"id": "phi"}]'],
    ["nothing", ""],
  ])("that answers 200 with %s is believed", async (_name, body) => {
    const url = await serve((_request, response) => response.end(body));
    const baseUrls = { openai: url, google: url, groq: url, compatible: url };
    const { checkHealth } = await loadModels(environmentFor(baseUrls));
    expect(await checkHealth("local/gone")).toMatchObject({ state: "ready" });
  });
});

test.each([
  ["one that nobody knows", "gpt-0"],
  ["one whose provider has no key", "gateway/openai/gpt-6-luna"],
  ["the built-in writer", "builtin"],
])("nothing can be asked about %s, and nothing is sent", async (_name, id) => {
  const { checkHealth, looks } = await loadOver(200);
  expect(await checkHealth(id)).toBeNull();
  expect(looks).toEqual([]);
});

describe("what was found is believed", () => {
  const noon = Date.parse("2026-11-24T12:00:00Z");
  test.each<[state: Health["state"], seconds: number]>([
    ["ready", 300],
    ["refused_key", 60],
    ["no_credit", 60],
    ["unknown_model", 60],
    ["unwell", 60],
    ["unreachable", 60],
  ])("%s for %i seconds", async (state, seconds) => {
    const { knownHealth, noteHealth } = await loadModels(allKeys);
    const health = noteHealth("gpt-6-luna", state, noon);
    expect(health).toMatchObject({ state, checkedAt: noon });
    expect(knownHealth("gpt-6-luna", noon)).toEqual(health);
    expect(knownHealth("gpt-6-luna", noon + seconds * 1000 - 1)).toEqual(health);
    expect(knownHealth("gpt-6-luna", noon + seconds * 1000)).toBeNull();
    expect(knownHealth("gpt-4.1", noon)).toBeNull();
  });

  test("until then no look is sent, and afterwards one is", async () => {
    const { checkHealth, looks, noteHealth } = await loadOver(200);
    noteHealth("gpt-6-luna", "unwell");
    expect(await checkHealth("gpt-6-luna")).toMatchObject({ state: "unwell" });
    expect(looks).toEqual([]);
    noteHealth("gpt-6-luna", "unwell", Date.now() - 60_000);
    expect(await checkHealth("gpt-6-luna")).toMatchObject({ state: "ready" });
    expect(looks).toHaveLength(1);
  });

  test("what a run met replaces what a look found, and names the provider", async () => {
    const { checkHealth, knownHealth, noteHealth } = await loadOver(200);
    await checkHealth("groq/openai/gpt-oss-20b");
    noteHealth("groq/openai/gpt-oss-20b", "no_credit");
    expect(knownHealth("groq/openai/gpt-oss-20b")?.says).toBe("the account at Groq has no credit left");
    expect(noteHealth("a model of a brief's own endpoint", "unwell").says).toBe(
      "Its provider answers with faults just now",
    );
  });

  test("by every copy of this module in the process", async () => {
    const { noteHealth } = await loadModels(allKeys);
    noteHealth("gpt-6-luna", "refused_key");
    vi.resetModules();
    const { knownHealth } = await import("@/lib/models/health");
    expect(knownHealth("gpt-6-luna")).toMatchObject({ state: "refused_key" });
  });
});

test("a server of one's own without a list of its models cannot be asked about them", async () => {
  const { checkHealth, looks } = await loadOver(404);
  expect(await checkHealth("local/phi")).toBeNull();
  expect(looks).toHaveLength(1);
});
