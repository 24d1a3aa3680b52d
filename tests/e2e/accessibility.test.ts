import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
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

/** Every page a creator meets, in the state in which most of it is on the screen. */
async function visitAll(page: Page, check: (name: string) => Promise<void>) {
  await page.goto(`${server.url}/dashboard/script`);
  await check("empty generator");
  await page.getByRole("textbox", { name: "Topic" }).fill("marketing");
  await page.getByText("More options").click();
  const board = page.getByRole("group", { name: "Key points", exact: true });
  await board.getByRole("textbox", { name: "Key point 1", exact: true }).fill("Pick one listener");
  await board.getByRole("button", { name: "Details of key point 1" }).click();
  await page.getByRole("region", { name: "Tips for this brief" }).getByRole("listitem").first().waitFor();
  await check("generator with a brief, its board, its tips and its plan");
  await page.getByRole("button", { name: "Browse templates" }).click();
  await page.getByRole("dialog").waitFor();
  await check("template gallery");
  await page.keyboard.press("Escape");
  const created = await page.request.post(`${server.url}/api/v1/creator-tools/generate-script`, {
    data: { topic: "Why cats purr", template: "short", duration_seconds: 20, key_points: ["They heal"] },
  });
  const { id } = await created.json();
  await page.goto(`${server.url}/dashboard/scripts/${id}`);
  await check("saved script");
  await page.goto(`${server.url}/dashboard/scripts`);
  await check("library");
  await page.goto(`${server.url}/dashboard/personas`);
  await check("personas");
  await page.goto(`${server.url}/dashboard/personas/new`);
  await check("new persona");
  await page.goto(`${server.url}/dashboard/scripts/999999`);
  await check("a page that is not there");
}

test.each(["light", "dark"] as const)("axe finds nothing on any page in %s", async (colorScheme) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const found: string[] = [];
  let pages = 0;
  await visitAll(page, async (name) => {
    pages++;
    await page.waitForTimeout(400); // colours on their way from one to the other have neither's contrast
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(5);
    for (const { id, nodes } of violations)
      found.push(`${name}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  });
  expect(pages).toBe(8);
  expect(found).toEqual([]);
  await context.close();
});
