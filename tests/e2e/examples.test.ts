import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openPostgres } from "@/db/client";
import { revokeApiKey } from "@/db/queries/api-keys";
import { openBrowser } from "../support/browser";
import { makeKey } from "../support/keys";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, removeData, startServer } from "../support/server";
import { waitUntil } from "../support/wait-until";
import { openLine } from "./line";

/** Two apps of somebody else's: they have an address, a key and the documented calls, and nothing of this house. */
let postgres: PostgresServer;
let database: Database;
let server: AppServer;
let browser: Browser;
let site: Server;
let siteUrl: string;
const asked: { url: string; cookie: string | undefined }[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  [server, database, browser] = await Promise.all([
    startServer({ env: { DATABASE_URL: postgres.url, BUILTIN_TOKENS_PER_SECOND: "120" } }),
    openPostgres(postgres.url),
    openBrowser(),
  ]);
  site = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(readFileSync("examples/browser/index.html"));
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const address = site.address();
  siteUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterAll(async () => {
  await browser.close();
  site.close();
  await server.kill();
  removeData(server);
  await postgres.stop();
});

async function openPage(key: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  // Whoever has a session at Scriptwright as well: it must not be sent along.
  await context.addCookies([{ name: "scriptwright.session", value: "somebody", url: server.url }]);
  const page = await context.newPage();
  page.on("request", async (request) => {
    if (request.url().startsWith(server.url))
      asked.push({ url: request.url(), cookie: (await request.allHeaders()).cookie });
  });
  await page.goto(siteUrl);
  await page.getByLabel("Where Scriptwright runs").fill(server.url);
  await page.getByLabel("API key").fill(key);
  return page;
}

/** The first sentence is there. */
const untilWritten = (page: Page) =>
  page.waitForFunction(() => document.querySelector("#script")?.textContent !== "");

test("the Node program has 40 lines, outlives two cuts of the line, and prints the script and its verdict", async () => {
  const source = readFileSync("examples/node/write-script.mjs", "utf8");
  expect(source.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  expect(source).not.toMatch(/from "(?!node:)/);
  const { key, ownerId } = await makeKey(database);
  const line = await openLine(server.port);
  const program = spawn(process.execPath, ["examples/node/write-script.mjs", "Why cats purr"], {
    env: { NODE_ENV: "production", SCRIPTWRIGHT_URL: line.url, SCRIPTWRIGHT_KEY: key },
  });
  let printed = "";
  let complaints = "";
  program.stdout.on("data", (piece) => (printed += piece));
  program.stderr.on("data", (piece) => (complaints += piece));
  const ended = new Promise((resolve) => program.once("close", resolve));
  for (const length of [1, 300]) {
    await waitUntil(() => printed.length > length, { what: "the next sentence" });
    line.cut();
    await new Promise((resolve) => setTimeout(resolve, 300));
    line.mend();
  }
  await ended;
  line.close();
  expect(complaints).toBe("");
  const saved = await database.query.scripts.findMany({
    where: (script, { eq }) => eq(script.ownerId, ownerId),
  });
  expect(saved).toHaveLength(1);
  expect(printed).toBe(`${saved[0]?.text}\n\n${saved[0]?.receipt?.status}\n`);
});

test("a page on another origin writes a script live with a key, by keyboard and without the reader's cookies", async () => {
  const { key } = await makeKey(database);
  const page = await openPage(key);
  await page.getByLabel("Topic").fill("Why cats purr");
  await page.getByLabel("Topic").press("Enter");
  const script = page.locator("#script");
  await untilWritten(page);
  const early = (await script.textContent()) ?? "";
  await page.getByText("Compliant: every must is kept.").waitFor({ timeout: 30_000 });
  const whole = (await script.textContent()) ?? "";
  expect(whole.length).toBeGreaterThan(early.length);
  expect(whole.startsWith(early)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ cookie }) => cookie)).toEqual([]);
  await page.context().close();
});

test("its Stop keeps what was released, and a refusal says what is wrong", async () => {
  const { key, id, ownerId } = await makeKey(database);
  const page = await openPage(key, 1440);
  await page.getByLabel("Length").selectOption("180");
  await page.getByRole("button", { name: "Write" }).press("Enter");
  await untilWritten(page);
  await page.getByRole("button", { name: "Stop" }).press("Enter");
  await page.getByText("Stopped. What was written is kept").waitFor();
  expect(await page.locator("#script").textContent()).toMatch(/\w/);
  await revokeApiKey(database, ownerId, id);
  await page.getByRole("button", { name: "Write" }).press("Enter");
  await page.getByRole("alert").getByText("it may have been revoked").waitFor();
  await page.context().close();
});
