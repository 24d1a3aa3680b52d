import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { type AppServer, removeData, startServer } from "../support/server";

let server: AppServer;
let browser: Browser;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer({ env: { BUILTIN_TOKENS_PER_SECOND: "600" } }),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
});

beforeEach(async () => {
  complaints = [];
  page = await newBrowser();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints).toEqual([]);
});

const brief = {
  topic: "Brot 🍞 „ohne“ Hefe",
  template: "review",
  duration_seconds: 150,
  style: "storytelling",
  audience: "Anfänger & Zweifler",
  language: "de",
  model: "builtin",
  key_points: ["Mehl, Wasser, Salz", { text: "Drei Stunden Ruhe", priority: "could", anchors: ["drei"] }],
  call_to_action: "Lade die Liste herunter",
  avoid: ["Guru", "Hack"],
};

const topic = () => page.getByRole("textbox", { name: "Topic" });
const length = () => page.getByRole("textbox", { name: /length/i });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const toast = (text: string) => page.locator("[data-sonner-toast]", { hasText: text });
const undo = (text: string) => toast(text).getByRole("button", { name: "Undo" }).click();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

/** A browser in which nothing was typed yet. */
async function newBrowser(): Promise<Page> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, permissions });
  const opened = await context.newPage();
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return opened;
}

async function open(query = "") {
  await page.goto(`${server.url}/dashboard/script${query}`, { waitUntil: "networkidle" });
}

async function choose(name: string) {
  await button("Brief").click();
  await page.getByRole("menuitem", { name }).click();
}

async function importText(text: string) {
  await choose("Import brief...");
  await page.getByRole("textbox", { name: "Or paste it here" }).fill(text);
  await button("Import").click();
}

/** The brief in the form, as it is exported. */
async function exported(): Promise<unknown> {
  await choose("Copy brief as JSON");
  await toast("Brief copied").waitFor();
  return JSON.parse(await clipboard());
}

/** A change is kept after a moment, or when the page goes. */
const typeAndReload = async (text: string) => {
  await topic().fill(text);
  await page.reload({ waitUntil: "networkidle" });
};

test("a refresh brings the draft back, another tab too, and starting afresh can be undone", async () => {
  await open();
  expect(await page.getByText("Draft restored.").count()).toBe(0);
  await length().fill("1:1x");
  await page.getByRole("textbox", { name: "Key point 1" }).fill("Mehl");
  await typeAndReload("Brot");
  await page.getByText("Draft restored.").waitFor();
  expect(await topic().inputValue()).toBe("Brot");
  expect(await length().inputValue()).toBe("1:1x");
  expect(await page.getByRole("textbox", { name: "Key point 1" }).inputValue()).toBe("Mehl");
  page = await page.context().newPage();
  await open();
  expect(await topic().inputValue()).toBe("Brot");
  await button("Start afresh").click();
  expect(await topic().inputValue()).toBe("");
  expect(await page.getByText("Draft restored.").count()).toBe(0);
  await undo("Started afresh.");
  await expect.poll(() => topic().inputValue()).toBe("Brot");
  await choose("Start afresh");
  await page.reload({ waitUntil: "networkidle" });
  expect(await topic().inputValue()).toBe("");
  expect(await page.getByText("Draft restored.").count()).toBe(0);
});

test("a draft that can no longer be read is passed over", async () => {
  await open();
  for (const text of ["{", '{"page":"","draft":{"topic":7}}']) {
    await page.evaluate((stored) => localStorage.setItem("scriptwright.draft.v1", stored), text);
    await page.reload({ waitUntil: "networkidle" });
    expect(await topic().inputValue()).toBe("");
  }
});

test("an exported brief is the same one in another browser, from a file and from what is pasted", async () => {
  await open();
  await importText(JSON.stringify({ ...brief, persona_id: 7 }));
  await toast("Brief imported.").waitFor();
  expect(await exported()).toEqual(brief);
  await button("Brief").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Download brief (.json)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("brief-brot-ohne-hefe.json");
  const file = await download.path();
  page = await newBrowser();
  await open();
  await choose("Import brief...");
  await page.locator('input[type="file"]').setInputFiles(file);
  await toast("Brief imported.").waitFor();
  expect(await exported()).toEqual(brief);
  await page.reload({ waitUntil: "networkidle" });
  expect(await exported()).toEqual(brief);
});

test("an import that fails says which field and why, and the draft stays; one that succeeds can be undone", async () => {
  await open();
  await topic().fill("Butter");
  await importText(JSON.stringify({ ...brief, duration_seconds: 7, durations: 1 }));
  const errors = page.getByRole("alert");
  await errors.getByText("duration_seconds: A script is at least 15 seconds long.").waitFor();
  await errors.getByText('durations: There is no field "durations".').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole("textbox", { name: "Or paste it here" }).fill(JSON.stringify(brief));
  await button("Import").click();
  await toast("Brief imported.").waitFor();
  expect(await topic().inputValue()).toBe(brief.topic);
  await undo("Brief imported.");
  await expect.poll(() => topic().inputValue()).toBe("Butter");
});

test("a brief that is not whole is not exported: the reason stands at its field", async () => {
  await open();
  await choose("Copy link to this brief");
  await page.getByText("Say what the script is about.").waitFor();
  await expect.poll(() => topic().evaluate((box) => box === document.activeElement)).toBe(true);
});

test("a link fills another browser's form; the draft there is set aside and comes back", async () => {
  await open();
  await importText(JSON.stringify(brief));
  await choose("Copy link to this brief");
  await toast("Link copied").waitFor();
  const link = new URL(await clipboard());
  expect(link.href.length).toBeLessThan(6000);
  page = await newBrowser();
  await open(link.search);
  await page.getByText("Filled from a link.").waitFor();
  expect(await exported()).toEqual(brief);
  await typeAndReload("Brot, zweiter Versuch");
  expect(await topic().inputValue()).toBe("Brot, zweiter Versuch");
  await button("Fill from the link again").click();
  expect(await exported()).toEqual(brief);

  page = await newBrowser();
  await open();
  await typeAndReload("Butter");
  await open(link.search);
  await page.getByText("Filled from a link.").waitFor();
  expect(await topic().inputValue()).toBe(brief.topic);
  await button("Back to my draft").click();
  expect(await topic().inputValue()).toBe("Butter");
});

test.each([
  ["an unknown field", { topic: "Brot", durations: 1 }, 'durations: There is no field "durations".'],
  ["a persona", { topic: "Brot", persona_id: 7 }, 'persona_id: A link cannot carry "persona_id".'],
])("a link with %s leaves the form as it was, and says so", async (_, wrong, says) => {
  await open();
  await typeAndReload("Butter");
  await open(`?brief=${Buffer.from(JSON.stringify(wrong)).toString("base64url")}`);
  await page.getByText("The link to a brief could not be used, and the form is as it was.").waitFor();
  await page.getByText(says).waitFor();
  expect(await topic().inputValue()).toBe("Butter");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("a brief that is too long for a link is not cut: it can be downloaded", async () => {
  await open();
  const key_points = Array.from({ length: 30 }, (_, at) => `${at} ${"very long ".repeat(20)}`);
  await importText(JSON.stringify({ topic: "Brot", duration_seconds: 3600, key_points }));
  await choose("Copy link to this brief");
  await toast("This brief is too long for a link. Download it instead.").waitFor();
});

test("the draft outlives its run, and a saved script's brief is edited without losing that to a refresh", async () => {
  await open();
  await topic().fill("How to Start a Podcast");
  await length().fill("0:30");
  await button("Generate Script").click();
  await toast("Script ready").waitFor({ timeout: 60_000 });
  await page.reload({ waitUntil: "networkidle" });
  expect(await topic().inputValue()).toBe("How to Start a Podcast");
  await topic().fill("Something else");
  await page.goto(`${server.url}/dashboard/scripts`);
  await page.getByRole("link", { name: "How to Start a Podcast" }).click();
  await page.waitForURL(/\/scripts\/\d+$/);
  const id = /\d+$/.exec(page.url())?.[0];
  await open(`?from=${id}`);
  await page.getByText("Filled from a saved script.").waitFor();
  expect(await topic().inputValue()).toBe("How to Start a Podcast");
  await button("Back to my draft").click();
  expect(await topic().inputValue()).toBe("Something else");
  await undo("Your draft is back.");
  await typeAndReload("How to End a Podcast");
  expect(await topic().inputValue()).toBe("How to End a Podcast");
  await button("Fill from the script again").waitFor();
});
