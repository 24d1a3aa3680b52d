import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { openBrowser } from "../support/browser";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { type AppServer, removeData, startServer } from "../support/server";

let provider: ProviderServer;
let server: AppServer;
let browser: Browser;
let page: Page;
let complaints: string[] = [];
/** What OpenAI answers to a look at one of its models. */
let probeStatus = 200;

beforeAll(async () => {
  provider = await startProviderServer({
    probe: (wire) => (wire === "openai" ? probeStatus : 200),
    answer: ({ wire, promptText }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      const breaks = wire === "openai" && request.section.index >= 1;
      return { text: soundText(request), ...(breaks ? { fault: { kind: "reset" } } : {}) };
    },
  });
  const env = {
    OPENAI_API_KEY: "sk-test",
    OPENAI_BASE_URL: provider.baseUrls.openai,
    GOOGLE_GENERATIVE_AI_API_KEY: "test",
    GOOGLE_GENERATIVE_AI_BASE_URL: provider.baseUrls.google,
  };
  [server, browser] = await Promise.all([startServer({ env }), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  await provider.close();
  removeData(server);
});

beforeEach(async () => {
  complaints = [];
  probeStatus = 200;
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).focus();
  await page.keyboard.type("How to Start a Podcast");
});

afterEach(() => page.context().close());

const model = () => page.getByRole("combobox", { name: "Model" });
const option = (name: RegExp) => model().locator("option", { hasText: name });
const estimate = () => page.getByText(/^About [\d,]+ words, [\d,]+ tokens, /);
const width = () => page.evaluate(() => document.documentElement.scrollWidth);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

async function pressTab(to: () => Promise<boolean>, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (await to()) return;
  }
  throw new Error("Tab does not get there.");
}

/** Tabs to the selector and types the beginning of a label, as one does in a native select. */
async function chooseModel(label: string) {
  await pressTab(() => model().evaluate((select) => select === document.activeElement));
  await page.keyboard.type(label);
  await page.keyboard.press("Tab");
  expect(await focused()).toMatch(/^Check/);
}

test("the selector: what lacks a key says so, the estimate follows the brief, and Check says Ready", async () => {
  for (const name of [/^GPT-OSS 120B \(no GROQ_API_KEY\)$/, /^Qwen 3\.6 27B .*\(no GROQ_API_KEY\)$/])
    expect(await option(name).evaluate((one: HTMLOptionElement) => one.disabled)).toBe(true);
  expect(await model().locator('optgroup[label="Groq"] option:not([disabled])').count()).toBe(0);
  await chooseModel("GPT-4.1 mini");
  expect(await model().inputValue()).toBe("gpt-4.1-mini");
  const before = await estimate().textContent();
  expect(before).toMatch(/, \$0\.\d+$/);
  const place = await estimate().boundingBox();
  await page.getByRole("textbox", { name: /length/i }).fill("10:00");
  await expect.poll(() => estimate().textContent()).not.toBe(before);
  expect(await estimate().boundingBox()).toEqual(place);
  await pressTab(async () => /^Check/.test(await focused()));
  await page.keyboard.press("Enter");
  await page.getByText("Ready, checked just now").waitFor();
  expect(await focused()).toMatch(/^Check/);
  expect(await width()).toBe(360);
  expect(complaints).toEqual([]);
});

test("a refused key: Check says so, the option goes, and the server refuses the brief at the field", async () => {
  probeStatus = 401;
  await chooseModel("GPT-6.1 Terra");
  await page.keyboard.press("Enter");
  await page.getByText("OpenAI refused the key. Choose another model.").waitFor();
  const gone = option(/^GPT-6\.1 Terra \(OpenAI refused the key\)$/);
  expect(await gone.evaluate((one: HTMLOptionElement) => one.disabled)).toBe(true);
  expect(await model().inputValue()).toBe("gpt-6.1-terra");
  await pressTab(async () => (await focused()) === "Generate Script");
  await page.keyboard.press("Enter");
  await page.getByText('The model "gpt-6.1-terra" cannot be used: OpenAI refused the key.').waitFor();
  expect(await model().evaluate((select) => select === document.activeElement)).toBe(true);
  expect(await width()).toBe(360);
});

test("a model that breaks down in mid run: the note names both, and so do receipt and saved script", async () => {
  await chooseModel("GPT-4.1 mini");
  await pressTab(async () => (await focused()) === "Generate Script");
  await page.keyboard.press("Enter");
  const note = page
    .getByRole("article", { name: "Script" })
    .getByText("GPT-4.1 mini could not be reached; Gemini 3.5 Flash-Lite writes on.");
  await note.waitFor({ timeout: 60_000 });
  const receipt = page.getByRole("region", { name: /every must|needs? review/i });
  await receipt.waitFor({ timeout: 60_000 });
  expect(await note.count()).toBe(1);
  const whoWrote =
    /^Sections 2 to \d+: Gemini 3\.5 Flash-Lite instead of GPT-4\.1 mini, which could not be reached\.$/;
  await receipt.getByText(whoWrote).waitFor();
  const spent = page.getByText(/^\d+ calls, [\d,]+ tokens, \$0\.\d+$/);
  const cost = await spent.textContent();
  expect(await width()).toBe(360);
  await page.locator("[data-sonner-toast]").getByRole("button", { name: "Open" }).click();
  await page.waitForURL(/\/dashboard\/scripts\/\d+$/);
  await receipt.getByText(whoWrote).waitFor();
  expect(await spent.textContent()).toBe(cost);
  expect(complaints).toEqual([]);
});
