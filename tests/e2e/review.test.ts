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

/** The section in which the smaller model will not do without the word; the last one makes up for its time. */
const faulty = 3;
const rewritten = [3, 4];

beforeAll(async () => {
  provider = await startProviderServer({
    answer: ({ model, promptText }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      const insists = model === "gpt-4.1-mini" && request.section.index === faulty;
      return { text: (insists ? "Now a heron comes in. " : "") + soundText(request) };
    },
  });
  [server, browser] = await Promise.all([
    startServer({
      env: { OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: provider.baseUrls.openai, FALLBACK_MODELS: "off" },
    }),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  await provider.close();
  removeData(server);
});

beforeEach(async () => {
  complaints = [];
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
});

afterEach(() => page.context().close());

const box = () => page.getByRole("region", { name: "What this script does not keep" });
const sentences = () => page.locator('[id^="sentence-"]').allTextContents();

/** The page of a saved script that says the word to avoid. */
async function openFaultyScript() {
  await page.goto(`${server.url}/dashboard/script`);
  const response = await page.request.post(`${server.url}/api/v1/creator-tools/generate-script`, {
    data: {
      topic: "How to Start a Podcast",
      template: "tutorial",
      duration_seconds: 90,
      model: "gpt-4.1-mini",
      key_points: ["Pick one listener"],
      avoid: ["heron"],
    },
  });
  const { id, receipt } = await response.json();
  expect(receipt.status).toBe("needs_review");
  await page.goto(`${server.url}/dashboard/scripts/${id}`);
  await box().waitFor();
}

async function pressTab(name: RegExp, most = 40) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test("a must that is not kept: shown in the script, relaxed by keyboard, and the script keeps its brief", async () => {
  await openFaultyScript();
  const before = await sentences();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await pressTab(/^Show in the script: Never says "heron"/);
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await expect.poll(focused).toBe("Now a heron comes in.");
  await box().getByRole("button", { name: "Show in the script" }).focus();
  await pressTab(/^Relax it/);
  await page.keyboard.press("Enter");
  const line = page.getByRole("status").filter({ hasText: /^Now a should: .* Every must is met\.$/ });
  await line.waitFor();
  await expect.poll(focused).toBe(await line.textContent());
  expect(await box().count()).toBe(0);
  await page.getByRole("region", { name: "Every must is met" }).waitFor();
  await pressTab(/^Check again/, 400);
  await page.keyboard.press("Enter");
  await page.getByText("Same result.").waitFor();
  expect(await sentences()).toEqual(before);
  await page.reload();
  await page.getByRole("region", { name: "Every must is met" }).waitFor();
  expect(await sentences()).toEqual(before);
  expect(complaints).toEqual([]);
});

test("another model writes the failing section alone, and the new script opens", async () => {
  await openFaultyScript();
  const url = page.url();
  const keptText = async () => {
    const kept = [0, 1, 2].map((index) => page.locator(`[id^="sentence-${index}-"]`).allTextContents());
    return (await Promise.all(kept)).flat();
  };
  const before = await keptText();
  const calls = provider.calls.length;
  await page.getByText("Only sections 4 and 5 are written again; the rest stays word for word.").waitFor();
  await page.getByRole("combobox", { name: "Try another model" }).selectOption("gpt-4.1");
  await page.getByRole("button", { name: "Write sections 4 and 5 again" }).click();
  await page.waitForURL((to) => to.href !== url && /\/dashboard\/scripts\/\d+$/.test(to.pathname));
  await page.getByRole("region", { name: "Every must is met" }).waitFor();
  expect(await keptText()).toEqual(before);
  expect((await sentences()).join(" ")).not.toContain("heron");
  const written = provider.calls.slice(calls).map(({ model, promptText }) => ({
    model,
    section: parseWritingRequest(promptText)?.section.index,
  }));
  expect(new Set(written.map(({ model, section }) => `${model} ${section}`))).toEqual(
    new Set(rewritten.map((section) => `gpt-4.1 ${section}`)),
  );
  await page.goto(url);
  await box().waitFor();
  expect(complaints).toEqual([]);
});
