import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { freePort } from "../support/free-port";
import { type IdentityServer, startIdentityServer } from "../support/identity-server";
import { type AppServer, removeData, startServer } from "../support/server";

/** One person's way: a guest who writes, signs in, makes a key for another app, and leaves for good. On a phone. */
let identities: IdentityServer;
let server: AppServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  identities = await startIdentityServer();
  [server, browser] = await Promise.all([
    startServer({
      port,
      env: {
        ...identities.env,
        NEXTAUTH_URL: `http://localhost:${port}`,
        BUILTIN_TOKENS_PER_SECOND: "2000",
        LIMITS_USER: "5/40/1000000",
      },
    }),
    openBrowser(),
  ]);
  page = await newPage();
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
  await identities.close();
});

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const opened = await context.newPage();
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return opened;
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const width = () => page.evaluate(() => document.documentElement.scrollWidth);
const api = (path: string, key: string, init: RequestInit = {}) =>
  fetch(`${server.url}/api/v1/${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });

let key = "";

test("what a guest wrote is in the account after signing in", async () => {
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("Why cats purr");
  await button("Generate Script").click();
  await page.locator("[data-sonner-toast]", { hasText: "Script ready" }).waitFor();
  await page.goto(`${server.url}/dashboard/settings`);
  await page.getByRole("heading", { name: "You are a guest" }).waitFor();
  expect(await width()).toBe(390);
  await page.getByRole("link", { name: "Sign in to keep your work" }).click();
  await page.getByText("comes with you into your account").waitFor();
  await button("Continue with GitHub").press("Enter");
  await page.getByRole("heading", { name: "Profile" }).waitFor();
  await page.getByText("This browser").waitFor();
  expect(await width()).toBe(390);
  await page.goto(`${server.url}/dashboard/scripts`);
  await page.getByRole("link", { name: "Why cats purr" }).waitFor();
});

test("a key is made by keyboard, shown once, and another app writes with it; its use and the limits are shown", async () => {
  await page.goto(`${server.url}/dashboard/settings`);
  await button("New key").press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill("");
  await page.keyboard.press("Enter");
  await dialog.getByText("Give the key a name").waitFor();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Publishing bot");
  await dialog.getByRole("checkbox", { name: /Rename and delete saved scripts/ }).press("Space");
  await page.keyboard.press("Tab");
  await dialog.getByRole("textbox", { name: "Name" }).press("Enter");
  await dialog.getByText("It will not be shown again").waitFor();
  key = (await dialog.getByRole("status").textContent()) ?? "";
  expect(key).toMatch(/^sw_[0-9A-Za-z]{36}$/);
  await dialog.getByRole("button", { name: "Copy" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  await dialog.getByRole("button", { name: "Done" }).press("Enter");

  const { scripts } = await (await api("scripts", key)).json();
  expect(scripts.map(({ title }: { title: string }) => title)).toEqual(["Why cats purr"]);
  const id = scripts[0].id;
  expect((await api(`scripts/${id}`, key, { method: "DELETE" })).status).toBe(204);
  expect((await api("personas", key)).status).toBe(200);
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByText(/Used just now|Used less than/).count();
    })
    .toBe(1);
  expect(await page.content()).not.toContain(key);
  const begun = page.getByRole("progressbar", { name: "Scripts begun today", exact: true });
  expect(await begun.getAttribute("aria-valuetext")).toBe("1 of 40");
  expect(await width()).toBe(390);
});

test("a revoked key is nobody's", async () => {
  await button("Revoke Publishing bot").click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).press("Enter");
  await page.getByText("You have no keys yet.").waitFor();
  expect((await api("scripts", key)).status).toBe(401);
});

test("a session that is ended from another browser is sent to sign in, and comes back to where it was", async () => {
  const [first, second] = [page, await newPage()];
  page = second;
  await page.goto(`${server.url}/sign-in?next=/dashboard/settings`);
  await button("Continue with GitHub").click();
  await page.getByText("This browser").waitFor();
  await button(/End the session of/).click();
  await page.locator("[data-sonner-toast]", { hasText: "is signed out" }).waitFor();
  page = first;
  await page.goto(`${server.url}/dashboard/scripts`);
  await page
    .getByText(/session was ended|signed out/i)
    .first()
    .waitFor();
  await button("Continue with GitHub").click();
  await page.getByRole("heading", { name: "Library" }).waitFor();
  await second.context().close();
});

test("everything can be taken along, and then deleted for good", async () => {
  await page.goto(`${server.url}/dashboard/settings`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export everything as JSON" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await button("Delete my account and everything in it").click();
  const dialog = page.getByRole("alertdialog");
  expect(await dialog.getByRole("button", { name: "Delete" }).isDisabled()).toBe(true);
  await dialog.getByRole("textbox").fill("delete");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/sign-in/);
  await page
    .getByRole("status")
    .getByText(/deleted/i)
    .waitFor();
  await button("Continue with GitHub").click();
  await page.waitForURL(/\/dashboard/);
  await page.goto(`${server.url}/dashboard/scripts`);
  expect(await page.getByRole("link", { name: "Why cats purr" }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
