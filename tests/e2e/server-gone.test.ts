import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { startProviderServer } from "../support/provider-server";
import { removeData, startServer } from "../support/server";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("the server is killed for good: a plain toast, the text stays; after its restart Continue finishes it", async () => {
  const server = await startServer({ env: { BUILTIN_TOKENS_PER_SECOND: "60" } });
  const page = await browser.newPage();
  const sentences = page.locator('[id^="sentence-"]');
  await page.clock.install();
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("Why cats purr");
  await page.getByRole("button", { name: "Generate Script" }).click();
  await sentences.first().waitFor();
  await server.kill("SIGKILL");
  const lost = page.locator("[data-sonner-toast]", { hasText: /connection was lost/i });
  await page.getByText("Connection lost. Trying again...").first().waitFor();
  await page.clock.fastForward(21_000);
  await lost.waitFor();
  const kept = await sentences.allTextContents();
  expect(kept.length).toBeGreaterThan(0);
  expect(await page.getByRole("button", { name: "Generate Script" }).isEnabled()).toBe(true);
  const again = await startServer({ port: server.port, dataDir: server.dataDir });
  // The page looks by itself as well; a press only finds the run sooner, and must not make a second one.
  const toContinue = page.getByRole("button", { name: "Continue" });
  if (await toContinue.isVisible()) await toContinue.click();
  const ready = page.locator("[data-sonner-toast]", { hasText: "Script ready" });
  await ready.waitFor({ timeout: 60_000 });
  const whole = await sentences.allTextContents();
  expect(whole.slice(0, kept.length)).toEqual(kept);
  expect(new Set(whole).size).toBe(whole.length);
  await page.goto(`${server.url}/dashboard/scripts`);
  await expect.poll(() => page.getByRole("link", { name: "Why cats purr" }).count()).toBe(1);
  await page.context().close();
  await again.kill();
  removeData(again);
});

test("the server is gone before the start: the toast says so, and the brief is still there", async () => {
  const server = await startServer();
  const page = await browser.newPage();
  await page.clock.install();
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("Why cats purr");
  await page.getByRole("heading", { name: "Why cats purr" }).waitFor();
  await server.kill("SIGKILL");
  await page.getByRole("button", { name: "Generate Script" }).click();
  await page.getByText("Connection lost. Trying again...").first().waitFor();
  await page.clock.fastForward(21_000);
  await page
    .locator("[data-sonner-toast]", { hasText: /could not be reached/i })
    .waitFor({ timeout: 40_000 });
  expect(await page.getByRole("textbox", { name: "Topic" }).inputValue()).toBe("Why cats purr");
  expect(await page.getByRole("button", { name: "Generate Script" }).isEnabled()).toBe(true);
  await page.context().close();
  removeData(server);
});

test("a model that fails ends in one plain toast, and what was released stays", async () => {
  const provider = await startProviderServer({
    answer: () => ({ text: "", fault: { kind: "status", status: 500 } }),
  });
  const server = await startServer({
    env: { OPENAI_API_KEY: "test", OPENAI_BASE_URL: provider.baseUrls.openai },
  });
  const page = await browser.newPage();
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("Why cats purr");
  await page.getByRole("combobox", { name: "Model" }).selectOption("gpt-4.1-mini");
  await page.getByRole("button", { name: "Generate Script" }).click();
  await page
    .locator("[data-sonner-toast]", { hasText: /had a fault on its provider/i })
    .waitFor({ timeout: 60_000 });
  expect(await page.getByRole("button", { name: "Generate Script" }).isEnabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Continue" }).count()).toBe(1);
  await page.context().close();
  await server.kill();
  await provider.close();
  removeData(server);
});
