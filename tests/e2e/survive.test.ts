import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { type AppServer, removeData, startServer } from "../support/server";
import { type CuttableLine, openLine } from "./line";

let server: AppServer;
let browser: Browser;
const env = { BUILTIN_TOKENS_PER_SECOND: "60" };

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env }), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
});

type Desk = { context: BrowserContext; page: Page; line: CuttableLine; complaints: string[] };

/** A browser of its own on a line of its own, with the generator open. */
async function openDesk(): Promise<Desk> {
  const line = await openLine(server.port);
  const context = await browser.newContext();
  await context.addInitScript(noteFewerSentences);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${line.url}/dashboard/script`);
  return { context, page, line, complaints };
}

async function closeDesk({ context, line }: Desk): Promise<void> {
  await context.close();
  line.close();
}

/** Keeps, over reloads too, the most sentences that were on the page, and every time there were fewer. */
function noteFewerSentences() {
  const look = () => {
    if (document.readyState === "loading") return;
    if (!location.search.includes("run=")) return sessionStorage.removeItem("most");
    const most = Number(sessionStorage.getItem("most") ?? 0);
    const count = document.querySelectorAll('[id^="sentence-"]').length;
    if (count < most)
      sessionStorage.setItem("fewer", `${sessionStorage.getItem("fewer") ?? ""} ${count} after ${most};`);
    sessionStorage.setItem("most", String(Math.max(most, count)));
  };
  document.addEventListener("DOMContentLoaded", look);
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

const fewerSentences = (page: Page) => page.evaluate(() => sessionStorage.getItem("fewer") ?? "");
const generate = (page: Page) => page.getByRole("button", { name: "Generate Script" });
const sentences = (page: Page) => page.locator('[id^="sentence-"]');
const toast = (page: Page, text: string | RegExp) => page.locator("[data-sonner-toast]", { hasText: text });
const badge = (page: Page) => page.locator('article [role="status"]', { hasText: "Trying again..." });
const ready = (page: Page) => toast(page, "Script ready").waitFor({ timeout: 60_000 });

async function begin(page: Page, topic: string, length = "1:30") {
  await page.getByRole("textbox", { name: "Topic" }).fill(topic);
  await page.getByRole("textbox", { name: /length/i }).fill(length);
  await generate(page).click();
}

/** Waits until there are more than so many sentences, and takes all of them. */
async function takeSentences(page: Page, more = 0): Promise<string[]> {
  await sentences(page).nth(more).waitFor({ timeout: 30_000 });
  return sentences(page).allTextContents();
}

/** What was there stands where it stood, and nothing stands there twice. */
async function expectGrown(page: Page, earlier: string[]) {
  const whole = await sentences(page).allTextContents();
  expect(whole.slice(0, earlier.length)).toEqual(earlier);
  expect(whole.length).toBeGreaterThan(earlier.length);
  expect(new Set(whole).size).toBe(whole.length);
  expect(await fewerSentences(page)).toBe("");
}

test("refreshed three times in mid run, the page stands there with its text and goes on", async () => {
  const desk = await openDesk();
  const { page, line } = desk;
  await begin(page, "Why cats purr", "2:30");
  let earlier = await takeSentences(page);
  for (let turn = 0; turn < 3; turn++) {
    await page.reload({ waitUntil: "domcontentloaded" });
    expect(await page.locator(".animate-sentence[id]").count()).toBeLessThan(earlier.length);
    earlier = await takeSentences(page, earlier.length);
  }
  await ready(page);
  await expectGrown(page, earlier);
  await page.reload();
  await page
    .getByText(/every must is met/i)
    .first()
    .waitFor();
  await expectGrown(page, earlier);
  await page.goto(`${line.url}/dashboard/scripts`);
  expect(await page.getByRole("link", { name: "Why cats purr" }).count()).toBe(1);
  expect(desk.complaints).toEqual([]);
  await closeDesk(desk);
});

test("a second tab shows the same; Stop in one shows in the other, and Continue says no sentence twice", async () => {
  const desk = await openDesk();
  const { page, context } = desk;
  await begin(page, "Why dogs bark", "5:00");
  await takeSentences(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await takeSentences(second, 2);
  await second.getByRole("button", { name: "Stop" }).click();
  for (const tab of [page, second]) await tab.getByText("Stopped. Kept in your library.").waitFor();
  const kept = await sentences(page).allTextContents();
  expect(await sentences(second).allTextContents()).toEqual(kept);
  await page.getByRole("button", { name: "Continue" }).click();
  await takeSentences(page, kept.length + 2);
  await expectGrown(page, kept);
  await page.getByRole("button", { name: "Stop" }).click();
  expect(desk.complaints).toEqual([]);
  await closeDesk(desk);
});

test("the network is cut in mid run and comes back: the page says so and goes on by itself", async () => {
  const desk = await openDesk();
  const { page, context, line } = desk;
  await begin(page, "Why birds sing");
  const earlier = await takeSentences(page);
  line.cut();
  await context.setOffline(true);
  await badge(page).waitFor();
  expect(await sentences(page).count()).toBeGreaterThanOrEqual(earlier.length);
  line.mend();
  await context.setOffline(false);
  await badge(page).waitFor({ state: "detached", timeout: 4_000 });
  await ready(page);
  await expectGrown(page, earlier);
  expect(await toast(page, /connection was lost/i).count()).toBe(0);
  await closeDesk(desk);
});

test("away for more than 20 s: a plain toast, the text stays, the button works; back again it goes on by itself", async () => {
  const desk = await openDesk();
  const { page, context, line } = desk;
  await page.clock.install();
  await begin(page, "Why fish school", "2:00");
  const earlier = await takeSentences(page);
  line.cut();
  await context.setOffline(true);
  await badge(page).waitFor();
  await page.clock.fastForward(21_000);
  await toast(page, /connection was lost/i).waitFor();
  expect(await generate(page).isEnabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Continue" }).count()).toBe(1);
  expect(await sentences(page).count()).toBeGreaterThanOrEqual(earlier.length);
  line.mend();
  await context.setOffline(false);
  await ready(page);
  await expectGrown(page, earlier);
  await closeDesk(desk);
});

test("a start that the network swallows is sent again by itself, and makes one script", async () => {
  const desk = await openDesk();
  const { page, line } = desk;
  let sent = 0;
  await page.route("**/generate-script-stream", (route) =>
    ++sent < 3 ? route.abort("connectionreset") : route.continue(),
  );
  await begin(page, "Why bees dance", "0:30");
  await ready(page);
  expect(sent).toBe(3);
  await page.goto(`${line.url}/dashboard/scripts`);
  expect(await page.getByRole("link", { name: "Why bees dance" }).count()).toBe(1);
  await closeDesk(desk);
});

test("the regular mode survives a cut, and a reload goes on with the stream", async () => {
  const desk = await openDesk();
  const { page, line } = desk;
  await page.getByRole("switch", { name: "Real-time Streaming" }).click();
  await begin(page, "Why owls hoot", "1:00");
  await page.waitForURL(/run=/);
  line.cut();
  await badge(page).waitFor();
  line.mend();
  await ready(page);
  expect(await sentences(page).count()).toBeGreaterThan(6);

  await page.goto(`${line.url}/dashboard/script`);
  await begin(page, "Why owls turn their heads", "1:00");
  await page.getByRole("button", { name: "Stop" }).waitFor();
  await page.waitForTimeout(500);
  await page.reload();
  const earlier = await takeSentences(page);
  await ready(page);
  await expectGrown(page, earlier);
  await closeDesk(desk);
});

test("the tab is closed: the script writes itself, the library shows it live and then ready", async () => {
  const desk = await openDesk();
  const { page, context, line } = desk;
  await begin(page, "Why whales sing", "3:00");
  await takeSentences(page);
  await page.getByRole("link", { name: "Library" }).click();
  await page.getByRole("heading", { name: "Library" }).waitFor();
  await page.goBack();
  await takeSentences(page);
  await page.close();
  const library = await context.newPage();
  await library.goto(`${line.url}/dashboard/scripts`);
  const row = library.getByRole("listitem").filter({ hasText: "Why whales sing" });
  await row.getByText("Writing").waitFor();
  await row.getByRole("link").click();
  await takeSentences(library);
  expect(library.url()).toMatch(/\?run=/);
  await library.getByRole("link", { name: "New script" }).click();
  await library.getByText("Being written now: Why whales sing").waitFor();
  expect(await sentences(library).count()).toBe(0);
  await library.goBack();
  await takeSentences(library);
  await library.getByRole("link", { name: "Library" }).click();
  await row.getByText(/Ready|Needs review/).waitFor({ timeout: 30_000 });
  await row.getByRole("link").click();
  await library.waitForURL(/\/dashboard\/scripts\/\d+$/);
  await closeDesk(desk);
});

test("a part of the page that comes later and cannot be loaded does not take the page with it", async () => {
  const desk = await openDesk();
  const { page, line } = desk;
  const address = `${line.url}/dashboard/script`;
  const first = await (await page.request.get(address)).text();
  let refused = 0;
  await page.route("**/_next/static/chunks/*.js", (route) => {
    if (first.includes(new URL(route.request().url()).pathname)) return route.continue();
    refused += 1;
    return route.abort();
  });
  await page.goto(address);
  await page.getByRole("textbox", { name: "Topic" }).fill("Why snakes hiss");
  await page.getByRole("heading", { name: "Why snakes hiss" }).waitFor();
  await expect.poll(() => refused).toBeGreaterThan(0);
  await generate(page).click();
  await takeSentences(page);
  await closeDesk(desk);
});

test("an address that names no run opens the page, with a note", async () => {
  const desk = await openDesk();
  const { page, line } = desk;
  await page.goto(`${line.url}/dashboard/script?run=6d0f2b4e-9a37-4f0e-8f3e-2f8a8f1f7c11`);
  await page.getByText(/script that this address names is not there/).waitFor();
  expect(await generate(page).isEnabled()).toBe(true);
  await closeDesk(desk);
});

test("the server is killed in mid run and comes back: run and page go on by themselves", async () => {
  const desk = await openDesk();
  const { page } = desk;
  await begin(page, "Why wolves howl", "2:00");
  const earlier = await takeSentences(page, 2);
  await server.kill("SIGKILL");
  await badge(page).waitFor();
  server = await startServer({ env, port: server.port, dataDir: server.dataDir });
  await badge(page).waitFor({ state: "detached", timeout: 20_000 });
  await ready(page);
  await expectGrown(page, earlier);
  await closeDesk(desk);
});
