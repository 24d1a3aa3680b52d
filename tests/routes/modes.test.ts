import { afterAll, beforeAll, expect, test } from "vitest";
import { readEvents } from "@/lib/http/scriptwright-client";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { fetchDocumented } from "../support/documented";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { type AppServer, newGuestCookie, startServer } from "../support/server";

let provider: ProviderServer;
let postgres: PostgresServer;
let server: AppServer;

beforeAll(async () => {
  provider = await startProviderServer({
    answer: ({ promptText }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      // The first draft of the second section is refused, so that a repair is part of the comparison.
      const faulty = request.section.index === 1 && request.section.task === "write";
      return { text: (faulty ? "Say [insert name] first. " : "") + soundText(request) };
    },
  });
  postgres = await startPostgres();
  server = await startServer({
    env: { DATABASE_URL: postgres.url, OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: provider.baseUrls.openai },
  });
});

afterAll(async () => {
  await server.kill();
  await Promise.all([provider.close(), postgres.stop()]);
});

test("I5: stream and JSON give the same script and receipt for the same model, on PostgreSQL", async () => {
  const cookie = await newGuestCookie(server);
  const post = (route: string) =>
    fetchDocumented(`${server.url}/api/v1/creator-tools/${route}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({
        topic: "How to Start a Podcast",
        template: "tutorial",
        duration_seconds: 90,
        model: "gpt-4.1-mini",
        key_points: ["Pick one listener"],
      }),
    });
  const streamed = await post("generate-script-stream");
  if (!streamed.body) throw new Error("No body.");
  const end = (await Array.fromAsync(readEvents(streamed.body))).at(-1)?.event;
  if (end?.type !== "complete") throw new Error(`It ended ${end?.type}.`);
  const answer = await (await post("generate-script")).json();
  expect(answer.id).not.toBe(end.id);
  expect(answer.script).toBe(end.script);
  expect(answer.receipt).toEqual(end.receipt);
  expect(answer.receipt.compliant).toBe(true);
  expect(provider.calls.every(({ headers }) => headers.authorization === "Bearer sk-test")).toBe(true);
});
