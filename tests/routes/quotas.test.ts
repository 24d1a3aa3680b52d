import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openPostgres } from "@/db/client";
import { revokeApiKey } from "@/db/queries/api-keys";
import { endSession } from "@/db/queries/sessions";
import { runs } from "@/db/schema";
import { readSession } from "@/lib/auth/session";
import { fetchDocumented } from "../support/documented";
import { makeKey } from "../support/keys";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, newGuestCookie, removeData, startServer } from "../support/server";

/** Two production servers on one PostgreSQL: a limit is one limit, whichever of them is asked. */
let postgres: PostgresServer;
let database: Database;
let servers: [AppServer, AppServer];

const limits = {
  LIMITS_USER: "5/40/1000000",
  LIMITS_KEY: "1000/1000/10000000",
  LIMITS_GUEST: "4/1000/10000000",
  LIMITS_ADDRESS: "6/1000/10000000",
};

beforeAll(async () => {
  postgres = await startPostgres();
  database = await openPostgres(postgres.url);
  // Slow enough that nothing ends while a test looks on.
  const env = { DATABASE_URL: postgres.url, BUILTIN_TOKENS_PER_SECOND: "2", ...limits };
  servers = [await startServer({ env }), await startServer({ env })];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill("SIGKILL")));
  for (const server of servers) removeData(server);
  await postgres.stop();
});

const brief = JSON.stringify({ topic: "Tea", duration_seconds: 60 });

function generate(turn: number, headers: Record<string, string>) {
  const server = servers[turn % 2] ?? servers[0];
  return fetchDocumented(`${server.url}/api/v1/creator-tools/generate-script-stream`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: brief,
  });
}

const countRuns = (ownerId: string) => database.$count(runs, eq(runs.ownerId, ownerId));

test("a hundred posts at once to two servers with places for five: exactly five start", async () => {
  const { key, ownerId } = await makeKey(database);
  const authorization = `Bearer ${key}`;
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, turn) => generate(turn, { authorization })),
  );
  const byStatus = Map.groupBy(answers, ({ status }) => status);
  expect([...byStatus.keys()].sort()).toEqual([200, 429]);
  expect(byStatus.get(200)).toHaveLength(5);
  expect(await countRuns(ownerId)).toBe(5);
  for (const refused of byStatus.get(429) ?? []) {
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      type: "/problems/over-quota",
      detail:
        "Your limit: 5 scripts may be written at once. Wait until one has ended, or stop one. Nothing was started.",
    });
  }
  await Promise.all((byStatus.get(200) ?? []).map((answer) => answer.body?.cancel()));
});

test("what is left today stands in the RateLimit fields, and in the usage", async () => {
  const { key } = await makeKey(database);
  const headers = { authorization: `Bearer ${key}` };
  const begun = await generate(0, headers);
  expect(begun.headers.get("ratelimit-policy")).toMatch(/"runs";q=40;w=86400, "tokens";q=1000000;w=86400/);
  expect(begun.headers.get("ratelimit")).toMatch(/"runs";r=39;t=\d+, "tokens";r=99\d{4};t=\d+/);
  await begun.body?.cancel();
  const usage = await (await fetchDocumented(`${servers[1].url}/api/v1/usage`, { headers })).json();
  const lines = usage.limits.map(
    (line: Record<string, unknown>) => `${line.subject} ${line.name} ${line.used}/${line.most}`,
  );
  expect(lines).toEqual(
    expect.arrayContaining(["user runs_at_once 1/5", "user runs_a_day 1/40", "key runs_at_once 1/1000"]),
  );
});

test("guests at one address share its limit; another address has its own", async () => {
  const [one, other] = [await newGuestCookie(servers[0]), await newGuestCookie(servers[1])];
  const from = (address: string) => ({ "x-forwarded-for": `203.0.113.77, ${address}` });
  const start = (cookie: string, address: string, count: number) =>
    Promise.all(Array.from({ length: count }, (_, turn) => generate(turn, { cookie, ...from(address) })));
  const first = await start(one, "198.51.100.1", 6);
  expect(first.filter(({ ok }) => ok)).toHaveLength(4);
  const second = await start(other, "198.51.100.1", 4);
  expect(second.filter(({ ok }) => ok)).toHaveLength(2);
  const refused = second.find(({ ok }) => !ok);
  expect((await refused?.json())?.detail).toContain("The limit for guests at this address: 6 scripts");
  const elsewhere = await start(other, "198.51.100.2", 1);
  expect(elsewhere[0]?.status).toBe(200);
  for (const answer of [...first, ...second, ...elsewhere])
    await answer.body?.cancel().catch(() => undefined);
});

test("a revoked key and an ended session let go of their open streams, on any server", async () => {
  const { key, id, ownerId } = await makeKey(database);
  const cookie = await newGuestCookie(servers[1]);
  const guest = await readSession(cookie.replace("scriptwright.session=", ""));
  const streams = [await generate(0, { authorization: `Bearer ${key}` }), await generate(1, { cookie })];
  const ends = streams.map(async ({ body }) => {
    const began = performance.now();
    await body?.pipeTo(new WritableStream()).catch(() => undefined);
    return performance.now() - began;
  });
  await revokeApiKey(database, ownerId, id);
  await endSession(database, guest?.userId ?? "", guest?.id ?? "");
  for (const milliseconds of await Promise.all(ends)) expect(milliseconds).toBeLessThan(4_000);
  expect((await generate(0, { authorization: `Bearer ${key}` })).status).toBe(401);
  expect((await generate(1, { cookie })).status).toBe(401);
});
