import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { pagePaths, visitPages } from "../support/pages";
import { type AppServer, removeData, startServer } from "../support/server";

let server: AppServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
});

test.each(["light", "dark"] as const)("axe finds nothing on any page in %s", async (colorScheme) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const found: string[] = [];
  let pages = 0;
  await visitPages(page, server.url, async (name) => {
    pages++;
    await page.waitForTimeout(400); // colours on their way from one to the other have neither's contrast
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(5);
    for (const { id, nodes } of violations)
      found.push(`${name}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  });
  expect(pages).toBeGreaterThan(Object.keys(pagePaths).length);
  expect(found).toEqual([]);
  await context.close();
});
