import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openPostgres } from "@/db/client";
import { listApiKeys } from "@/db/queries/api-keys";
import { createOwnTemplate } from "@/db/queries/own-templates";
import { scripts } from "@/db/schema";
import { isProblemKind } from "@/lib/http/problem";
import { briefSchema } from "@/lib/script/brief";
import { templates } from "@/lib/script/templates/registry";
import { fetchDocumented } from "../support/documented";
import { makeKey } from "../support/keys";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, removeData, startServer } from "../support/server";
import { waitUntil } from "../support/wait-until";

let postgres: PostgresServer;
let database: Database;
let server: AppServer;
let owner: { key: string; ownerId: string };

beforeAll(async () => {
  postgres = await startPostgres();
  database = await openPostgres(postgres.url);
  server = await startServer({ env: { DATABASE_URL: postgres.url, BUILTIN_TOKENS_PER_SECOND: "5000" } });
  owner = await makeKey(database);
});

afterAll(async () => {
  await server.kill();
  removeData(server);
  await postgres.stop();
});

/** Asks as the owner; answers status, body and Location. */
async function ask(method: string, path: string, body?: unknown, key = owner.key) {
  const response = await fetchDocumented(`${server.url}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, location: headers.get("location"), headers, json: text === "" ? null : JSON.parse(text) };
}

test("a script is read with all that was saved, renamed, and deleted with its run", async () => {
  const brief = { topic: "How to Start a Podcast", duration_seconds: 20, avoid: ["guru"] };
  const written = await ask("POST", "creator-tools/generate-script", brief);
  const { id, script, receipt, usage } = written.json;
  const runId = written.headers.get("x-run-id");
  const read = (await ask("GET", `scripts/${id}`)).json;
  expect(read).toMatchObject({
    id,
    title: brief.topic,
    status: "complete",
    text: script,
    receipt,
    run_id: runId,
  });
  expect(read.brief).toEqual(briefSchema.parse({ ...brief, model: "builtin" }));
  expect(read.sections.map(({ text }: { text: string }) => text).join("")).toBe(script);
  expect(read.usage.output_tokens).toBe(usage.outputTokens);
  const run = (await ask("GET", `runs/${runId}`)).json;
  expect(run).toMatchObject({ id: runId, script_id: id, status: "complete" });
  expect((await ask("GET", `runs/${runId}/events?after=${run.last_event}`)).status).toBe(204);
  expect(
    (
      await fetchDocumented(server.url + run.links.script, {
        headers: { authorization: `Bearer ${owner.key}` },
      })
    ).status,
  ).toBe(200);

  const renamed = await ask("PATCH", `scripts/${id}`, { title: "  Podcasting,\u0000 episode\none " });
  expect(renamed.json).toEqual({ ...read, title: "Podcasting, episode one" });
  expect((await ask("PATCH", `scripts/${id}`, { title: " " })).json.type).toBe("/problems/invalid-title");
  // Text and saved brief give the saved receipt, under whatever title.
  const checked = await ask("POST", "check", { brief: renamed.json.brief, script: renamed.json.text });
  expect(checked.json.receipt).toEqual(receipt);

  expect((await ask("DELETE", `scripts/${id}`)).status).toBe(204);
  for (const path of [`scripts/${id}`, `runs/${runId}`]) expect((await ask("GET", path)).status).toBe(404);
  expect((await ask("DELETE", `scripts/${id}`)).status).toBe(404);
});

test("pages of scripts have each exactly once, newest first, while others come and go", async () => {
  const { key, ownerId } = await makeKey(database);
  const add = (topic: string) => {
    const brief = briefSchema.parse({ topic });
    return database
      .insert(scripts)
      .values({ ownerId, brief, topic, model: "builtin", text: "A 100% sure_thing." });
  };
  for (let count = 0; count < 25; count++) await add(`Script ${count}`);
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { json } = await ask("GET", `scripts?limit=10${cursor ? `&cursor=${cursor}` : ""}`, undefined, key);
    seen.push(...json.scripts.map(({ title }: { title: string }) => title));
    cursor = json.next_cursor;
    await add("A later one");
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_, count) => `Script ${24 - count}`));
  const find = async (search: string) =>
    (await ask("GET", `scripts?search=${encodeURIComponent(search)}`, undefined, key)).json.scripts.length;
  expect(await find("script 24")).toBe(1);
  expect(await find("100%")).toBe(20);
  expect(await find("100_")).toBe(0);
  expect((await ask("GET", "scripts", undefined, owner.key)).json.scripts).toEqual([]);
});

test.each([
  ["cursor=forged", "/query/cursor"],
  [`cursor=${Buffer.from("before:1 or 1=1").toString("base64url")}`, "/query/cursor"],
  [`cursor=${Buffer.from("before:9999999999").toString("base64url")}`, "/query/cursor"],
  [`cursor=${Buffer.from("before:12").toString("base64url")}=`, "/query/cursor"],
  ["limit=0", "/query/limit"],
  ["limit=101", "/query/limit"],
  ["limit=1e1", "/query/limit"],
  ["limit=", "/query/limit"],
  ["search=%00", "/query/search"],
  ["page=2", "/query/page"],
  ["constructor=1", "/query/constructor"],
])("scripts?%s is refused, and it says why", async (query, pointer) => {
  const { status, json } = await ask("GET", `scripts?${query}`);
  expect(status).toBe(400);
  expect(json.type).toBe("/problems/invalid-request");
  expect(json.errors).toEqual([{ pointer, detail: expect.stringMatching(/\w.*\.$/) }]);
});

test("a persona is made, read, replaced and deleted; what was read can be sent again", async () => {
  const sent = {
    name: "Ana",
    tone: "warm",
    phrases: [{ text: "Let's go", at_most: 2 }],
    words_per_minute: 140,
  };
  const made = await ask("POST", "personas", sent);
  expect(made.status).toBe(201);
  expect(made.location).toBe(`/api/v1/personas/${made.json.id}`);
  expect(made.json).toEqual({
    ...sent,
    id: made.json.id,
    is_default: false,
    avoid: [],
    sample: "",
    language: "en",
  });
  const address = `personas/${made.json.id}`;
  expect((await ask("GET", address)).json).toEqual(made.json);
  const { id: _id, is_default: _default, ...again } = made.json;
  expect((await ask("PUT", address, { ...again, tone: undefined })).json).toEqual({
    ...made.json,
    tone: undefined,
  });
  expect((await ask("GET", "personas")).json.personas.map(({ id }: { id: number }) => id)).toEqual([
    made.json.id,
  ]);
  const wrong = await ask("PUT", address, { name: "", tonne: "x" });
  expect([wrong.status, wrong.json.type]).toEqual([422, "/problems/invalid-persona"]);
  expect((await ask("DELETE", address)).status).toBe(204);
  expect((await ask("GET", address)).status).toBe(404);
});

test("the fifty-first persona is refused", async () => {
  const { key } = await makeKey(database);
  for (let count = 0; count < 50; count++)
    expect((await ask("POST", "personas", { name: `Persona ${count}` }, key)).status).toBe(201);
  const { status, json } = await ask("POST", "personas", { name: "One more" }, key);
  expect([status, json.type]).toEqual([409, "/problems/too-many-personas"]);
});

test("templates: every professional one as it is, and one's own, whose brief with a topic can be sent", async () => {
  const brief = { template: "story", duration_seconds: 30, key_points: ["The storm"] };
  const id = await createOwnTemplate(owner.ownerId, { name: "Mine", brief }, database);
  const { templates: listed } = (await ask("GET", "templates")).json;
  expect(listed.map((template: { id: unknown }) => template.id)).toEqual([...templates.map((t) => t.id), id]);
  for (const { suggestedKeyPoints, id } of templates)
    expect((await ask("GET", `templates/${id}`)).json.suggested_key_points).toEqual(suggestedKeyPoints);
  const own = (await ask("GET", `templates/${id}`)).json;
  expect(own).toEqual({ kind: "own", id, name: "Mine", brief });
  const started = await fetchDocumented(`${server.url}/api/v1/creator-tools/generate-script-stream`, {
    method: "POST",
    headers: { authorization: `Bearer ${owner.key}`, "content-type": "application/json" },
    body: JSON.stringify({ ...own.brief, topic: "A lighthouse" }),
  });
  expect(started.status).toBe(200);
  await started.body?.cancel();
});

test("the document is for everybody, and can be kept a while", async () => {
  const response = await fetch(`${server.url}/api/v1/openapi.json`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("cache-control")).toContain("max-age=300");
  expect((await response.json()).openapi).toBe("3.1.1");
});

test("the type of a problem is an address that leads to where it is explained", async () => {
  const { json } = await ask("GET", "scripts/0");
  const kind = json.type.split("/").at(-1);
  expect(isProblemKind(kind)).toBe(true);
  const response = await fetch(server.url + json.type, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([308, `/docs/api#problem-${kind}`]);
  expect((await fetch(`${server.url}/problems/constructor`)).status).toBe(404);
});

test("a key knows when it was used last", async () => {
  const { key, ownerId } = await makeKey(database);
  const lastUse = async () => (await listApiKeys(database, ownerId))[0]?.lastUsedAt ?? null;
  expect(await lastUse()).toBeNull();
  await ask("GET", "usage", undefined, key);
  await waitUntil(async () => (await lastUse()) !== null);
});

test("more requests than there may be are told when to come back, for each user alone", async () => {
  const busy = await startServer({ env: { DATABASE_URL: postgres.url, REQUESTS_A_MINUTE: "3" } });
  try {
    const keys = [await makeKey(database), await makeKey(database)];
    const get = async ({ key }: { key: string }) =>
      fetchDocumented(`${busy.url}/api/v1/models`, { headers: { authorization: `Bearer ${key}` } });
    const [first, second] = keys;
    if (!first || !second) throw new Error("There are two keys.");
    const answers = await Promise.all(Array.from({ length: 5 }, () => get(first)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429) ?? Response.error();
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit")).toMatch(/^"requests";r=0;t=\d+$/);
    expect((await refused.json()).type).toBe("/problems/too-many-requests");
    expect((await get(second)).headers.get("ratelimit")).toMatch(/^"requests";r=2;t=\d+$/);
    // Another key of the same user is the same user.
    expect((await get(await makeKey(database, { ownerId: first.ownerId }))).status).toBe(429);
  } finally {
    await busy.kill();
    removeData(busy);
  }
});
