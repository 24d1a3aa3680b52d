import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "@/db/client";
import { readEvents } from "@/lib/http/scriptwright-client";
import type { NumberedEvent } from "@/lib/script/events";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { fetchDocumented } from "../support/documented";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { type AppServer, newGuestCookie, startServer } from "../support/server";
import { waitUntil } from "../support/wait-until";
import { expectComplete, textIn } from "../support/whole-log";

/** Two production servers on one PostgreSQL, which know of each other by nothing else. */
const brief = {
  topic: "How to Start a Podcast",
  duration_seconds: 60,
  model: "gpt-4.1-mini",
  key_points: ["Pick one listener", "Choose a quiet room", "Plan ten episodes", "Publish on one day"],
};

let database: PostgresServer;
let provider: ProviderServer;
let sql: postgres.Sql;
let tokensPerSecond = 60;

beforeAll(async () => {
  database = await startPostgres();
  sql = postgres(database.url, { max: 2, onnotice: () => {}, backoff: () => 0.2 });
  provider = await startProviderServer({
    answer: ({ promptText }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      return { text: soundText(request), firstTokenSeconds: 0.1, tokensPerSecond };
    },
  });
});

afterAll(async () => {
  await Promise.all([provider.close(), sql.end({ timeout: 1 })]);
  await database.stop();
});

const open = (env: Record<string, string> = {}, port?: number) =>
  startServer({
    port,
    env: {
      DATABASE_URL: database.url,
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: provider.baseUrls.openai,
      ...env,
    },
  });

function send(server: AppServer, route: string, { cookie, key, body = brief }: Sending): Promise<Response> {
  return fetchDocumented(`${server.url}/api/v1/${route}`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", ...(key ? { "idempotency-key": key } : {}) },
    body: JSON.stringify(body),
  });
}
type Sending = { cookie: string; key?: string; body?: unknown };

const stream = "creator-tools/generate-script-stream";
const whole = "creator-tools/generate-script";

/** Starts a run on one server; its own reader leaves at once. */
async function begin(server: AppServer, cookie: string): Promise<string> {
  const response = await send(server, stream, { cookie });
  const runId = response.headers.get("x-run-id");
  await response.body?.cancel();
  if (!runId) throw new Error(`${response.status}`);
  return runId;
}

/** All events of a run as a server sends them over one connection, noted with their time in `seen` as they come. */
async function follow(
  server: AppServer,
  { cookie, runId, seen = [] }: { cookie: string; runId: string; seen?: (NumberedEvent & { at: number })[] },
) {
  const response = await fetchDocumented(`${server.url}/api/v1/runs/${runId}/events`, {
    headers: { cookie },
  });
  if (!response.body) throw new Error(`${response.status}`);
  for await (const item of readEvents(response.body)) seen.push({ ...item, at: performance.now() });
  return seen;
}

const withoutTime = (seen: (NumberedEvent & { at: number })[]) =>
  seen.map(({ seq, event }) => ({ seq, event }));
const hasSection = (seen: NumberedEvent[]) => seen.some(({ event }) => event.type === "checked");
const ownerOf = async (runId: string) =>
  (await sql<{ owner_id: string }[]>`select owner_id from runs where id = ${runId}`)[0]?.owner_id ?? "";

let left: AppServer;
let right: AppServer;
let cookie: string;

async function openBoth(env: Record<string, string> = {}) {
  [left, right] = await Promise.all([open(env), open(env)]);
  cookie = await newGuestCookie(left);
}

async function closeBoth() {
  await Promise.all([left.kill(), right.kill()]);
}

/** What goes from one to the other while both live, with a word from the database and by the poll alone. */
describe.each([
  ["behind a pooler, without LISTEN", { DATABASE_LISTEN: "off" }],
  ["with LISTEN", {}],
])("two servers %s", (_, env) => {
  beforeAll(() => openBoth(env));
  afterAll(closeBoth);

  test("a run on one is read on both, as it is written", async () => {
    const runId = await begin(left, cookie);
    const seen: (NumberedEvent & { at: number })[] = [];
    const [here, there] = await Promise.all([
      follow(left, { cookie, runId }),
      follow(right, { cookie, runId, seen }),
    ]);
    expect(withoutTime(there)).toEqual(withoutTime(here));
    expect(here.at(-1)?.event.type).toBe("complete");
    // Not all at once at the end: what is committed here is seen there while the rest is being written.
    expect((there.at(-1)?.at ?? 0) - (there[0]?.at ?? 0)).toBeGreaterThan(500);
  });

  test("Stop on one reaches the writer on the other: its calls are closed within 2 s, what was released is kept", async () => {
    tokensPerSecond = 15;
    const runId = await begin(left, cookie);
    const seen: (NumberedEvent & { at: number })[] = [];
    const reading = follow(right, { cookie, runId, seen });
    await waitUntil(() => hasSection(seen), { seconds: 30 });
    expect(provider.open()).toBeGreaterThan(0);
    const cancelled = await send(right, `runs/${runId}/cancel`, { cookie });
    expect(cancelled.status).toBe(202);
    await waitUntil(() => provider.open() === 0, { seconds: 2, what: "The end of the calls" });
    const end = (await reading).at(-1)?.event;
    if (end?.type !== "cancelled") throw new Error(`It ended ${end?.type}.`);
    expect(end.script).toBe(textIn(seen.map(({ event }) => event)));
    expect(end.script).not.toBe("");
    tokensPerSecond = 60;
  });

  test("one key is one run: 50 posts at once, to both servers and both routes", async () => {
    const key = crypto.randomUUID();
    const before = provider.calls.length;
    const posts = Array.from({ length: 50 }, async (_, index) => {
      const response = await send(index % 2 ? left : right, index % 3 ? stream : whole, { cookie, key });
      expect(response.status).toBe(200);
      const runId = response.headers.get("x-run-id");
      expect(response.headers.get("location")).toBe(`/api/v1/runs/${runId}/events`);
      const text = await response.text();
      return { runId, calls: Number(/"usage":\{"calls":(\d+)/.exec(text)?.[1]) };
    });
    const answers = await Promise.all(posts);
    expect(new Set(answers.map(({ runId }) => runId)).size).toBe(1);
    expect((await sql`select 1 from runs where idempotency_key = ${key}`).length).toBe(1);
    expect(answers.map(({ calls }) => calls)).toEqual(Array(50).fill(provider.calls.length - before));
    const other = await send(right, stream, { cookie, key, body: { ...brief, topic: "Something else" } });
    expect(other.status).toBe(422);
    expect((await other.json()).type).toBe("/problems/idempotency-conflict");
  });
});

describe("two servers, of which one fails", () => {
  beforeAll(() => openBoth());
  afterAll(closeBoth);

  test("one server is killed: a reader on the other sees the rest within 15 s, and the key still names the run", async () => {
    tokensPerSecond = 25;
    const key = crypto.randomUUID();
    const response = await send(left, stream, { cookie, key });
    const runId = response.headers.get("x-run-id") ?? "";
    const dead = response.text().catch(() => "");
    const seen: (NumberedEvent & { at: number })[] = [];
    const reading = follow(right, { cookie, runId, seen });
    await waitUntil(() => hasSection(seen), { seconds: 30 });
    await left.kill("SIGKILL");
    const killed = performance.now();
    const released = withoutTime(seen);
    await dead;
    await waitUntil(() => seen.length > released.length, { seconds: 15, what: "The next event" });
    console.log(`The other server went on after ${((performance.now() - killed) / 1000).toFixed(1)} s.`);
    tokensPerSecond = 200;
    await reading;
    const log = await expectComplete(await openPostgres(database.url), {
      ownerId: await ownerOf(runId),
      runId,
    });
    expect(withoutTime(seen)).toEqual(log);
    expect(log.slice(0, released.length)).toEqual(released);
    const again = await send(right, stream, { cookie, key });
    expect(again.headers.get("x-run-id")).toBe(runId);
    expect(await again.text()).toContain('"type":"complete"');
    left = await open({}, left.port);
    tokensPerSecond = 60;
  });

  test("a server that hangs and comes back finds its run taken, and writes nothing more into it", async () => {
    tokensPerSecond = 25;
    const runId = await begin(left, cookie);
    const seen: (NumberedEvent & { at: number })[] = [];
    const reading = follow(right, { cookie, runId, seen });
    await waitUntil(() => hasSection(seen), { seconds: 30 });
    left.signal("SIGSTOP");
    await waitUntil(
      () => sql`select 1 from runs where id = ${runId} and epoch = 2`.then(({ length }) => length > 0),
      {
        seconds: 15,
        what: "The other server's turn",
      },
    );
    left.signal("SIGCONT");
    tokensPerSecond = 200;
    await reading;
    // The one that came back has noticed as well, and has let its calls go.
    await waitUntil(() => provider.open() === 0, { seconds: 5, what: "The end of all calls" });
    const log = await expectComplete(await openPostgres(database.url), {
      ownerId: await ownerOf(runId),
      runId,
    });
    expect(withoutTime(seen)).toEqual(log);
    tokensPerSecond = 60;
  });
});

describe("one server whose database fails it", () => {
  let server: AppServer;
  let cookie: string;
  beforeAll(async () => {
    server = await open();
    cookie = await newGuestCookie(server);
  });
  afterAll(() => server.kill());

  test("the connection that listens is ended: the next events come all the same, and it listens again", async () => {
    const listening = () =>
      sql<
        { pid: number }[]
      >`select pid from pg_stat_activity where query ilike 'listen%' and pid <> pg_backend_pid()`;
    const [before] = await waitUntil(async () => {
      const found = await listening();
      return found.length > 0 && found;
    });
    const runId = await begin(server, cookie);
    const reading = follow(server, { cookie, runId });
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`;
    expect((await reading).at(-1)?.event.type).toBe("complete");
    const [after] = await waitUntil(async () => {
      const found = await listening();
      return found.length > 0 && found;
    });
    expect(after?.pid).not.toBe(before?.pid);
  });

  test("the database is away for a while in mid run: the stream stays open, the run waits and goes on", async () => {
    tokensPerSecond = 30;
    const runId = await begin(server, cookie);
    const seen: (NumberedEvent & { at: number })[] = [];
    const reading = follow(server, { cookie, runId, seen });
    await waitUntil(() => hasSection(seen), { seconds: 30 });
    await database.crash();
    const away = performance.now();
    const released = withoutTime(seen);
    const refused = await send(server, stream, { cookie });
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await refused.json()).type).toBe("/problems/database-away");
    expect((await fetch(`${server.url}/api/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/api/health/ready`)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, 8000 - (performance.now() - away)));
    // Nothing was released that could not be kept.
    expect(withoutTime(seen)).toEqual(released);
    await database.start();
    await reading;
    expect((await fetch(`${server.url}/api/health/ready`)).status).toBe(200);
    const log = await expectComplete(await openPostgres(database.url), {
      ownerId: await ownerOf(runId),
      runId,
    });
    expect(withoutTime(seen)).toEqual(log);
    expect(log.slice(0, released.length)).toEqual(released);
    expect(server.log()).toMatch(/The database is away[\s\S]*The database answers again/);
    expect(server.log().match(/The database is away/g)).toHaveLength(1);
    tokensPerSecond = 60;
  });

  test('it goes away once more while the script is being saved: "Saving" ends only when it is saved', async () => {
    const runId = await begin(server, cookie);
    const seen: (NumberedEvent & { at: number })[] = [];
    // Held until the database takes it away with all that was under way.
    const holding = sql.begin(async (tx) => {
      await tx`select 1 from scripts where id = (select script_id from runs where id = ${runId}) for update`;
      await new Promise(() => {});
    });
    holding.catch(() => undefined);
    const reading = follow(server, { cookie, runId, seen });
    const isSaving = () => seen.some(({ event }) => event.type === "progress" && event.stage === "saving");
    await waitUntil(isSaving, { seconds: 30 });
    await database.crash();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(seen.at(-1)?.event).toMatchObject({ type: "progress", stage: "saving" });
    await database.start();
    await reading;
    const log = await expectComplete(await openPostgres(database.url), {
      ownerId: await ownerOf(runId),
      runId,
    });
    expect(withoutTime(seen)).toEqual(log);
  });
});
