import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvents } from "@/lib/http/scriptwright-client";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { fetchDocumented } from "../support/documented";
import type { ProviderAnswer } from "../support/provider-answer";
import { type ProviderCall, type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { type AppServer, newGuestCookie, posterOf, removeData, startServer } from "../support/server";

const keys = { openai: "sk-zanzibar-openai-7741", google: "key-zanzibar-google-7741" };

/** Words that stand in no code and no message, so that a log that holds one has them from here. */
const brief = {
  topic: "Zymurgy for quokkas",
  duration_seconds: 30,
  key_points: ["Simmer gruit with bog myrtle"],
};
const secrets = ["zymurgy", "quokka", "gruit", "myrtle", "zanzibar"];

/** What each model does; one that is not named here writes well. */
const answers: Record<string, (text: string, call: ProviderCall) => ProviderAnswer> = {
  "gpt-6.1-terra": (text) => ({ text, fault: { kind: "status", status: 500 } }),
  // A provider's own words may quote the key and the request.
  "gpt-6.1-sol": (text, { promptText }) => ({
    text,
    fault: {
      kind: "status",
      status: 401,
      body: { error: { message: `${keys.openai} may not ask for: ${promptText}`, code: "invalid_api_key" } },
    },
  }),
  "gpt-4.1-mini": (text) => ({ text, tokensPerSecond: 5 }),
};

let provider: ProviderServer;
let server: AppServer;
let cookie: string;
let post: ReturnType<typeof posterOf>;
const looks: (string | null)[] = [];

beforeAll(async () => {
  provider = await startProviderServer({
    answer: (call) => {
      const request = parseWritingRequest(call.promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      const text = soundText(request);
      if (request.run.audience === "nobody") return { text, fault: { kind: "status", status: 503 } };
      return answers[call.model]?.(text, call) ?? { text };
    },
    probe: (_wire, model) => {
      looks.push(model);
      return model === "gpt-4.1" ? 401 : 200;
    },
  });
  server = await startServer({
    env: {
      OPENAI_API_KEY: keys.openai,
      OPENAI_BASE_URL: provider.baseUrls.openai,
      GOOGLE_GENERATIVE_AI_API_KEY: keys.google,
      GOOGLE_GENERATIVE_AI_BASE_URL: provider.baseUrls.google,
    },
  });
  cookie = await newGuestCookie(server);
  post = posterOf(server, cookie);
});

afterAll(async () => {
  await server.kill();
  removeData(server);
  await provider.close();
});

const whole = "creator-tools/generate-script";
const stream = "creator-tools/generate-script-stream";

const list = (query = "", headers: Record<string, string> = { cookie }) =>
  fetchDocumented(`${server.url}/api/v1/models${query}`, { headers });

type Offered = { id: string; usable: boolean; reason?: string; health?: { state: string } };

async function offered(query = ""): Promise<{ default: string; models: Offered[] }> {
  return (await list(query)).json();
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The calls that the provider gets while something is done. */
async function callsDuring(work: () => Promise<unknown>): Promise<ProviderCall[]> {
  const before = provider.calls.length;
  await work();
  return provider.calls.slice(before);
}

describe("the list of models", () => {
  test("is for those who are known: 401 without a key, and with a wrong one", async () => {
    const nobody: Record<string, string>[] = [
      {},
      { authorization: "Bearer sw_wrong" },
      { cookie: "scriptwright.session=x" },
    ];
    for (const headers of nobody) {
      const response = await list("", headers);
      expect(response.status).toBe(401);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    }
  });

  test("names every model with what it is missing, in snake case, and the default; nobody is asked for it", async () => {
    const response = await list();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { default: first, models } = await response.json();
    expect(first).toBe("gpt-6-luna");
    expect(models.find(({ id }: Offered) => id === "gpt-6-luna")).toEqual({
      id: "gpt-6-luna",
      label: "GPT-6 Luna",
      context_tokens: 1_050_000,
      output_tokens: 128_000,
      price: { input: 0.1, output: 0.5 },
      speed: "fast",
      provider: "OpenAI",
      reasons: false,
      usable: true,
    });
    for (const model of models) expect(Object.keys(model).join(" ")).toMatch(/^[a-z_ ]+$/);
    const groq = models.filter(({ provider }: { provider: string }) => provider === "Groq");
    expect(groq.length).toBeGreaterThan(1);
    for (const model of groq) expect(model).toMatchObject({ usable: false, reason: "no GROQ_API_KEY" });
    expect(looks).toEqual([]);
  });

  test("?check=<id> asks for that model alone; ?check=all for each usable one that is not known yet", async () => {
    const one = await offered("?check=gpt-4.1");
    expect(looks.splice(0)).toEqual(["gpt-4.1"]);
    expect(one.models.filter(({ health }) => health).map(({ id }) => id)).toEqual(["gpt-4.1"]);

    const { models } = await offered("?check=all");
    const companies = models.filter(({ id }) => /^(gpt|gemini)/.test(id));
    expect(looks.splice(0).sort()).toEqual(
      companies
        .map(({ id }) => id)
        .filter((id) => id !== "gpt-4.1")
        .sort(),
    );
    for (const { id, usable, reason, health } of companies) {
      const isRefused = id === "gpt-4.1";
      expect(health).toEqual({
        state: isRefused ? "refused_key" : "ready",
        says: isRefused ? "OpenAI refused the key" : "Ready",
        checked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      });
      expect([usable, reason]).toEqual(isRefused ? [false, "OpenAI refused the key"] : [true, undefined]);
    }
    expect(models.filter(({ health }) => health)).toHaveLength(companies.length);

    expect((await offered("?check=all")).models).toEqual(models);
    expect(looks).toEqual([]);
  });

  test.each(["?check=nonsense", "?check="])("%s is 404: there is no such model", async (query) => {
    const response = await list(query);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: "/problems/not-found", status: 404 });
  });
});

describe("before anything starts", () => {
  test.each<[name: string, more: object, pointers: string[], says: RegExp]>([
    ["a model whose key was found refused", { model: "gpt-4.1" }, ["/model"], /OpenAI refused the key/],
    ["a model without its key", { model: "groq/openai/gpt-oss-20b" }, ["/model"], /no GROQ_API_KEY/],
    [
      "an endpoint while the server takes none",
      { model: "mine", base_url: "https://example.com/v1" },
      ["/base_url"],
      /CUSTOM_ENDPOINTS/,
    ],
    ["what is no endpoint", { model: "mine", base_url: "file:///etc/passwd" }, ["/base_url"], /URL/],
  ])("%s is 422 there, on both routes, and no provider is called", async (_name, more, pointers, says) => {
    for (const route of [whole, stream]) {
      const calls = await callsDuring(async () => {
        const response = await post(route, { ...brief, ...more });
        expect(response.status).toBe(422);
        const { errors } = await response.json();
        expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
        expect(errors[0].detail).toMatch(says);
      });
      expect(calls).toEqual([]);
    }
  });
});

test("a brief that names no model is written by the default one", async () => {
  const calls = await callsDuring(async () => {
    const response = await post(whole, brief);
    expect(response.status).toBe(200);
    const { receipt } = await response.json();
    expect(receipt.compliant).toBe(true);
    expect(receipt).not.toHaveProperty("substitutions");
  });
  expect(calls.length).toBeGreaterThan(1);
  expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(["gpt-6-luna"]));
});

describe("when a provider fails", () => {
  test("with 500 throughout, the next provider writes the whole script, and the receipt says so", async () => {
    const calls = await callsDuring(async () => {
      const response = await post(whole, { ...brief, model: "gpt-6.1-terra" });
      expect(response.status).toBe(200);
      const { receipt, script } = await response.json();
      expect(receipt.compliant).toBe(true);
      expect(script).toMatch(/gruit/);
      expect(receipt.substitutions.length).toBeGreaterThan(1);
      for (const [section, substitution] of receipt.substitutions.entries())
        expect(substitution).toEqual({
          section,
          asked: "gpt-6.1-terra",
          wrote: "gemini-3.8-flash",
          reason: "overloaded",
        });
    });
    expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(["gpt-6.1-terra", "gemini-3.8-flash"]));
    for (const { wire, headers } of calls) {
      const { authorization, "x-goog-api-key": googleKey } = headers;
      if (wire === "openai") expect([authorization, googleKey]).toEqual([`Bearer ${keys.openai}`, undefined]);
      else expect([authorization, googleKey]).toEqual([undefined, keys.google]);
    }
  });

  test("the stream tells it as it happens, before the section, and a refused key is known to the next brief", async () => {
    const { body } = await post(stream, { ...brief, model: "gpt-6.1-sol" });
    if (!body) throw new Error("No body.");
    const events = (await Array.fromAsync(readEvents(body))).map(({ event }) => event);
    const failover = events.findIndex(({ type }) => type === "failover");
    expect(events[failover]).toEqual({
      type: "failover",
      section: 0,
      from: "gpt-6.1-sol",
      to: expect.stringMatching(/^gemini-/),
      reason: "refused_key",
      message: expect.stringMatching(/^gpt-6\.1-sol was refused by its provider: .*; gemini-.* writes on\.$/),
    });
    expect(events.findIndex(({ type }) => type === "section")).toBeGreaterThan(failover);
    const models = events.flatMap((event) => (event.type === "checked" ? [event.model] : []));
    expect(models.length).toBeGreaterThan(1);
    for (const model of models) expect(model).toMatch(/^gemini-/);
    expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });

    const sol = (await offered()).models.find(({ id }) => id === "gpt-6.1-sol");
    expect(sol).toMatchObject({ usable: false, reason: "OpenAI refused the key" });
    const again = await post(whole, { ...brief, model: "gpt-6.1-sol" });
    expect(again.status).toBe(422);
  });

  test("and the others too, it is a 502 that names each of them", async () => {
    const response = await post(whole, { ...brief, audience: "nobody" });
    expect(response.status).toBe(502);
    const problem = await response.json();
    expect(problem).toMatchObject({ type: "/problems/run-failed", id: expect.any(Number) });
    expect(problem.detail).toMatch(/gpt-6-luna had a fault.*gemini-.* had a fault/);
  });
});

test("stop closes every connection to the provider within a second, and none is opened afterwards", async () => {
  const calls = await callsDuring(async () => {
    const response = await post(stream, { ...brief, duration_seconds: 60, model: "gpt-4.1-mini" });
    if (!response.body) throw new Error("No body.");
    const events = Array.fromAsync(readEvents(response.body));
    while (provider.open() < 2) await wait(10);
    const stopped = performance.now();
    const answer = await post(`runs/${response.headers.get("x-run-id")}/cancel`, "");
    expect(answer.status).toBe(202);
    while (provider.open() > 0 && performance.now() - stopped < 1000) await wait(10);
    expect(provider.open()).toBe(0);
    expect((await events).at(-1)?.event).toMatchObject({ type: "cancelled", script: "" });
    await wait(500);
    expect(provider.open()).toBe(0);
  });
  expect(calls.length).toBeGreaterThanOrEqual(2);
  expect(calls.every(({ closedEarly }) => closedEarly)).toBe(true);
});

test("the log tells an operator what failed, and holds no key and no word of any brief", () => {
  const log = server.log();
  expect(log).toMatch(/a call of gpt-6\.1-terra failed: overloaded \(AI_APICallError, status 500\)/);
  expect(log).toMatch(/a call of gpt-6\.1-sol failed: refused_key \(AI_APICallError, status 401\)/);
  expect(log).toMatch(/a call of gpt-6-luna failed: overloaded/);
  for (const secret of secrets) expect(log.toLowerCase()).not.toContain(secret);
});
