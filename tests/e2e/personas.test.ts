import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { type AppServer, newGuestCookie, removeData, startServer } from "../support/server";

let server: AppServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.clock.install();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on(
    "console",
    (message) => message.type() === "error" && complaints.push(`${message.text()} ${message.location().url}`),
  );
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
});

const button = (name: string | RegExp) => page.getByRole("button", { name });
const box = (name: string) => page.getByRole("textbox", { name });
const names = () => page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
const width = () => page.evaluate(() => document.documentElement.scrollWidth);
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

async function openList() {
  await page.goto(`${server.url}/dashboard/personas`);
  await untilInteractive("main a");
}

/** React has taken the page over: before that a press is a plain browser's, and what is typed may be lost. */
async function untilInteractive(selector: string) {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted);
    return element && Object.keys(element).some((key) => key.startsWith("__reactProps"));
  }, selector);
}

test("a persona is created with its words, and an error of the server costs nothing that was typed", async () => {
  await openList();
  await page.getByText("A persona is a voice that you set up once").waitFor();
  expect(await width()).toBe(360);
  await page.getByRole("link", { name: "Create your first persona" }).click();
  await untilInteractive("main form");
  await box("Audience").fill("first-time hosts");
  await button("Add a catch phrase").click();
  await box("Catch phrase 1").fill("Let's dig in");
  await page.getByLabel("How often at most, catch phrase 1").selectOption("3");
  await box("Words to avoid").fill("guru, dig");
  await button("Save persona").click();
  await page.getByText("Give the persona a name.").waitFor();
  await box("Name").fill("Ana");
  await button("Save persona").click();
  await page.getByText('This phrase says "dig", which is one of the words to avoid.').waitFor();
  expect(await box("Catch phrase 1").inputValue()).toBe("Let's dig in");
  expect(await width()).toBe(360);
  await box("Words to avoid").fill("guru, hack");
  await page.getByText('Never says "hack"').waitFor();
  await button("Save persona").click();
  await page.waitForURL(/\/dashboard\/personas$/);
  await expect.poll(names).toEqual(["Ana"]);
  await page.getByText("first-time hosts · usual pace").waitFor();
  expect(await width()).toBe(360);
});

test("its pace is measured by keyboard, shown in the plan, and kept", async () => {
  await page.getByRole("link", { name: "Ana", exact: true }).click();
  await page.waitForURL(/\/dashboard\/personas\/\d+$/);
  await button("Start").focus();
  await page.keyboard.press("Space");
  await page.getByText("The clock is running.").waitFor();
  await page.clock.fastForward(50_000);
  await page.keyboard.press("Space");
  const result = page.getByText(/^You read 147 words in 5\d s: 1[67]\d words a minute\./);
  await result.waitFor();
  const rate = / (\d+) words a minute/.exec((await result.textContent()) ?? "")?.[1] ?? "";
  await expect.poll(focused).toBe("Use this pace");
  await page.keyboard.press("Enter");
  await page.getByText(`The pace is set to ${rate} words a minute.`).waitFor();
  expect(await box("Words a minute").inputValue()).toBe(rate);
  await page.getByText(`${Number(rate) * 5} words`, { exact: true }).waitFor();
  expect(await width()).toBe(360);
  await button("Save persona").click();
  await page.getByText(`first-time hosts · ${rate} words a minute`).waitFor();
});

test("it becomes the default, is copied, renamed, and deleted after a question", async () => {
  await button("Make default: Ana").click();
  await page.getByText("Default", { exact: true }).waitFor();
  await button("Duplicate Ana").click();
  await expect.poll(names).toEqual(["AnaDefault", "Ana (copy)"]);
  await page.getByRole("link", { name: "Edit Ana (copy)" }).click();
  await box("Name").fill("Ben");
  expect(await box("Catch phrase 1").inputValue()).toBe("Let's dig in");
  await button("Save persona").click();
  await expect.poll(names).toEqual(["AnaDefault", "Ben"]);
  await button("Make default: Ben").click();
  await expect.poll(names).toEqual(["BenDefault", "Ana"]);
  await button("Delete Ana").click();
  await button("Keep it").click();
  expect(await names()).toEqual(["BenDefault", "Ana"]);
  await button("Delete Ana").click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect.poll(names).toEqual(["BenDefault"]);
  await page.reload();
  expect(await names()).toEqual(["BenDefault"]);
  expect(complaints).toEqual([]);
});

test("to another guest the persona is not there", async () => {
  await openList();
  const href = await page.getByRole("link", { name: "Ben", exact: true }).getAttribute("href");
  const cookie = await newGuestCookie(server);
  const response = await fetch(`${server.url}${href}`, { headers: { cookie } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("This persona is not among yours");
  expect((await page.request.get(`${server.url}${href}`)).status()).toBe(200);
});
