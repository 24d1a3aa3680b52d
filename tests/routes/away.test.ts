import { afterAll, beforeAll, expect, test } from "vitest";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, newGuestCookie, startServer } from "../support/server";

const secret = "only-for-the-tests-of-the-cron";
let database: PostgresServer;
let server: AppServer;

beforeAll(async () => {
  database = await startPostgres();
  server = await startServer({ env: { DATABASE_URL: database.url, CRON_SECRET: secret } });
});
afterAll(async () => {
  await server.kill();
  await database.stop();
});

test("while the database is away, pages say so with working scripts, and the cron is told to come back", async () => {
  const cookie = await newGuestCookie(server);
  const upkeep = () =>
    fetch(`${server.url}/api/cron/upkeep`, { headers: { authorization: `Bearer ${secret}` } });
  expect((await upkeep()).status).toBe(200);
  await database.crash();

  const page = await fetch(`${server.url}/dashboard/scripts`, { headers: { cookie } });
  const nonce = /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1];
  const scripts = (await page.text()).match(/<script\b[^>]*>/g) ?? [];
  expect(page.status).toBe(500);
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);

  const refused = await upkeep();
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
  expect((await refused.json()).type).toBe("/problems/database-away");

  await database.start();
  expect((await upkeep()).status).toBe(200);
});
