import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { freePort } from "../support/free-port";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { type AppServer, newGuestCookie, posterOf, removeData, startServer } from "../support/server";

let provider: ProviderServer;
let server: AppServer;
let post: ReturnType<typeof posterOf>;

beforeAll(async () => {
  provider = await startProviderServer({
    answer: ({ promptText, wire, model }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      if (wire === "chat" && model === "gpt-6-luna")
        return { text: "", fault: { kind: "status", status: 401 } };
      if (wire === "chat" && model === "broken")
        return { text: "", fault: { kind: "status", status: 500, body: { error: { message: promptText } } } };
      return { text: soundText(request), reasoning: "HIDDEN: what a model of one's own thinks first." };
    },
  });
  server = await startServer({
    env: {
      CUSTOM_ENDPOINTS: "any",
      OPENAI_API_KEY: "sk-zanzibar-openai-7741",
      OPENAI_BASE_URL: provider.baseUrls.openai,
    },
  });
  post = posterOf(server, await newGuestCookie(server));
});

afterAll(async () => {
  await server.kill();
  removeData(server);
  await provider.close();
});

const whole = "creator-tools/generate-script";
const brief = {
  topic: "Zymurgy for quokkas",
  duration_seconds: 30,
  key_points: ["Simmer gruit with bog myrtle"],
};

test("a brief is written over its own endpoint, by its own model, without any key of the server", async () => {
  const before = provider.calls.length;
  const response = await post(whole, {
    ...brief,
    model: "acme/qwen3",
    base_url: provider.baseUrls.compatible,
  });
  expect(response.status).toBe(200);
  const { receipt, script, usage } = await response.json();
  expect(receipt.compliant).toBe(true);
  expect(script).not.toContain("HIDDEN");
  const calls = provider.calls.slice(before);
  expect(usage.calls).toBe(calls.length);
  expect(usage).not.toHaveProperty("dollars"); // nobody knows its price
  for (const { wire, model, headers } of calls) {
    expect([wire, model]).toEqual(["chat", "acme/qwen3"]);
    expect(headers.authorization).toBeUndefined();
    expect(JSON.stringify(headers)).not.toContain("zanzibar");
  }
});

test.each<[name: string, more: object, pointers: string[]]>([
  ["no model named", { base_url: "http://localhost:9/v1" }, ["/model"]],
  ["the built-in writer named", { base_url: "http://localhost:9/v1", model: "builtin" }, ["/model"]],
  ["a user and a password in it", { base_url: "http://me:secret@localhost:9/v1", model: "m" }, ["/base_url"]],
  ["another protocol", { base_url: "ftp://localhost/v1", model: "m" }, ["/base_url"]],
  ["no URL", { base_url: "localhost", model: "m" }, ["/base_url"]],
])("an endpoint with %s is 422, and nothing is called", async (_name, more, pointers) => {
  const before = provider.calls.length;
  const response = await post(whole, { ...brief, ...more });
  expect(response.status).toBe(422);
  const { errors } = await response.json();
  expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  expect(provider.calls).toHaveLength(before);
});

test("an endpoint that fails is not replaced: what was meant for it is sent to nobody else, nor to the log", async () => {
  const before = provider.calls.length;
  const response = await post(whole, { ...brief, model: "broken", base_url: provider.baseUrls.compatible });
  expect(response.status).toBe(502);
  expect((await response.json()).detail).toMatch(/^broken had a fault on its provider's side\. /);
  const calls = provider.calls.slice(before);
  expect(calls.length).toBeGreaterThan(0);
  expect(new Set(calls.map(({ wire }) => wire))).toEqual(new Set(["chat"]));
  expect(server.log()).toMatch(/a call of broken failed: overloaded/);
  expect(server.log().toLowerCase()).not.toMatch(/zymurgy|quokka|gruit|myrtle|zanzibar/);
});

test("an endpoint that leads elsewhere is not followed", async () => {
  const port = await freePort();
  const paths: unknown[] = [];
  const sly = createServer(({ url }, response) => {
    paths.push(url);
    response.writeHead(307, { location: `${provider.baseUrls.compatible}/chat/completions` }).end();
  });
  await new Promise<void>((resolve) => sly.listen(port, "127.0.0.1", resolve));
  const before = provider.calls.length;
  const response = await post(whole, { ...brief, model: "m", base_url: `http://127.0.0.1:${port}/v1` });
  sly.close();
  expect(response.status).toBe(502);
  expect(new Set(paths)).toEqual(new Set(["/v1/chat/completions"]));
  expect(provider.calls).toHaveLength(before);
});

test("an endpoint that refuses says nothing of the server's own model of that name", async () => {
  const refused = { ...brief, model: "gpt-6-luna", base_url: provider.baseUrls.compatible };
  expect((await post(whole, refused)).status).toBe(502);
  expect((await post(whole, { ...brief, model: "gpt-6-luna" })).status).toBe(200);
});
