import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { visitPages } from "../support/pages";
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

const themes = ["light", "dark"] as const;

/** A page and what it complains of: whatever its policy refuses, and every error but an answer of 404. */
async function openPage(colorScheme: (typeof themes)[number]) {
  const page = await (await browser.newContext({ colorScheme })).newPage();
  const complaints: string[] = [];
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`The policy refuses ${effectiveDirective} ${blockedURI}`),
    ),
  );
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (line) => {
    const isMissing = /status of 404/.test(line.text());
    if (line.type() === "error" && !isMissing) complaints.push(`${page.url()}: ${line.text()}`);
  });
  return { page, complaints };
}

/** A script is written on the page, and its end is told by a toast. */
async function writeScript(page: Page) {
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("How to Start a Podcast");
  await page.getByRole("textbox", { name: /length/i }).fill("0:20");
  await page.getByRole("button", { name: "Generate" }).click();
  await page.locator("[data-sonner-toast]", { hasText: "Script ready" }).waitFor({ timeout: 60_000 });
}

test.each(themes)("no page does what its policy forbids, in %s", async (theme) => {
  const { page, complaints } = await openPage(theme);
  let pages = 0;
  await visitPages(page, server.url, async () => {
    pages++;
    await page.waitForLoadState("networkidle");
  });
  await writeScript(page);
  expect(pages).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(themes)("the theme is %s before any other script has run", async (theme) => {
  const { page } = await openPage(theme);
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(`${server.url}/nowhere`);
  expect(await page.locator("html").getAttribute("class")).toMatch(new RegExp(`\\b${theme}$`));
  await page.context().close();
});

test("what somebody else puts on a page does not run, and is heard of", async () => {
  const { page, complaints } = await openPage("light");
  await page.route("**/nowhere", async (route) => {
    const response = await route.fetch();
    const foreign =
      '<script>document.title="taken"</script><img src="data:," onerror="document.title=`taken`">';
    await route.fulfill({ response, body: (await response.text()).replace("</body>", `${foreign}</body>`) });
  });
  await page.goto(`${server.url}/nowhere`);
  await expect.poll(() => complaints.filter((line) => line.includes("The policy refuses")).length).toBe(2);
  expect(await page.title()).not.toBe("taken");
  await page.context().close();
});
