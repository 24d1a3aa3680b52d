import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { requireTemplate, templates } from "@/lib/script/templates/registry";
import { openBrowser } from "../support/browser";
import { type AppServer, removeData, startServer } from "../support/server";

let server: AppServer;
let browser: Browser;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
});

beforeEach(async () => {
  complaints = [];
  page = await newGuest();
  await topic().fill("How to Start a Podcast");
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints).toEqual([]);
});

const topic = () => page.getByRole("textbox", { name: "Topic" });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const gallery = () => page.getByRole("dialog", { name: "Templates" });
const card = (name: string) => gallery().getByRole("button", { name, exact: true });
const toast = (text: string) => page.locator("[data-sonner-toast]", { hasText: text });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const width = () => page.evaluate(() => document.documentElement.scrollWidth);
const points = () =>
  page
    .getByRole("textbox", { name: /^Key point \d+$/ })
    .evaluateAll((boxes: HTMLTextAreaElement[]) => boxes.map(({ value }) => value));

/** Somebody else's browser, with the form open. */
async function newGuest(): Promise<Page> {
  const guest = await (
    await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  ).newPage();
  guest.on("pageerror", (error) => complaints.push(String(error)));
  guest.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await guest.goto(`${server.url}/dashboard/script`, { waitUntil: "networkidle" });
  return guest;
}

async function pressTab(to: RegExp, most = 60) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (to.test((await focused()) ?? "")) return;
  }
  throw new Error(`Tab does not reach ${to}.`);
}

async function chooseInMenu(name: string) {
  await button("Brief").click();
  await page.getByRole("menuitem", { name }).click();
}

test("by keyboard: the gallery opens at the template in use, Enter chooses, and Undo takes all of it back", async () => {
  await topic().focus();
  await pressTab(/^Browse templates$/);
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Tutorial / How-To");
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe("Browse templates");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Tutorial / How-To");
  for (const template of templates.slice(1, 4)) {
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(template.name);
  }
  const [, , , chosen] = templates;
  await page.keyboard.press("Enter");
  await toast("Template changed.").waitFor();
  await expect.poll(focused).toBe("Browse templates");
  expect(await points()).toEqual(chosen?.suggestedKeyPoints);
  await page.keyboard.press("Alt+t");
  await pressTab(/^Undo$/, 5);
  await page.keyboard.press("Enter");
  await expect.poll(points).toEqual([""]);
  expect(await page.getByText("Tutorial / How-To", { exact: true }).count()).toBe(1);
  expect(await topic().inputValue()).toBe("How to Start a Podcast");
  expect(await width()).toBe(360);
});

test("by touch: a card unfolds its sections at the chosen length, and typed points stay as they are", async () => {
  await page.getByRole("textbox", { name: /length/i }).fill("2:00");
  await page.getByRole("textbox", { name: "Key point 1" }).fill("Name the price");
  await button("Browse templates").tap();
  await gallery().getByText("Each at 2:00, the length you chose.").waitFor();
  const short = requireTemplate("short");
  await gallery().getByText("Made for 0:15 to 1:00, usually 0:30.").waitFor();
  const review = requireTemplate("review");
  const item = gallery()
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: review.name }) });
  expect(await item.getByText("Name the price").isVisible()).toBe(false);
  await item.getByRole("button", { name: /sections, 2:00$/ }).tap();
  expect(await item.getByText("Name the price").isVisible()).toBe(true);
  for (const text of [review.whenToUse, `Example: ${review.exampleTopic}`, ...review.suggestedKeyPoints])
    expect(await item.getByText(text, { exact: true }).isVisible()).toBe(true);
  expect(await width()).toBe(360);
  await card(short.name).tap();
  await toast("Template changed.").waitFor();
  expect(await points()).toEqual(["Name the price"]);
  await button("Add suggested points").tap();
  expect(await points()).toEqual(["Name the price", ...short.suggestedKeyPoints]);
  await button("Suggested points added").waitFor();
});

test("a template of one's own is saved, chosen, not shown to another guest, and deleted", async () => {
  await button("Browse templates").click();
  await card(requireTemplate("list").name).click();
  await page.getByRole("textbox", { name: /length/i }).fill("1:30");
  await topic().fill("");
  await chooseInMenu("Save as my template");
  const name = page.getByRole("textbox", { name: "Name" });
  expect(await name.inputValue()).toBe("List / Top N, 1:30");
  await name.fill(" ");
  await button("Save template").click();
  await page.getByText("Give the template a name.").waitFor();
  await name.fill("Weekly picks");
  await button("Save template").click();
  await toast("Saved.").waitFor();
  await expect.poll(focused).toBe("Brief");

  await chooseInMenu("Start afresh");
  await topic().fill("Five Cheap Cameras");
  await page.getByRole("textbox", { name: "Key point 1" }).fill("Name the price");
  await button("Browse templates").click();
  await gallery().getByRole("tab", { name: "Your templates (1)" }).click();
  expect(await width()).toBe(360);
  await card("Weekly picks").click();
  await toast("Filled from Weekly picks.").waitFor();
  const { suggestedKeyPoints } = requireTemplate("list");
  expect(await points()).toEqual(["Name the price", ...suggestedKeyPoints]);
  expect(await topic().inputValue()).toBe("Five Cheap Cameras");
  expect(await page.getByRole("textbox", { name: /length/i }).inputValue()).toBe("1:30");
  await toast("Filled from Weekly picks.").getByRole("button", { name: "Undo" }).click();
  await expect.poll(points).toEqual(["Name the price"]);

  const mine = page;
  page = await newGuest();
  await button("Browse templates").click();
  await gallery().getByRole("tab", { name: "Your templates (0)" }).click();
  expect(await gallery().getByText("Weekly picks").count()).toBe(0);
  page = mine;

  await button("Browse templates").click();
  await gallery().getByRole("tab", { name: "Your templates (1)" }).click();
  await button("Delete Weekly picks").click();
  await button("Keep it").click();
  expect(await card("Weekly picks").count()).toBe(1);
  await button("Delete Weekly picks").click();
  await button("Delete").click();
  await gallery().getByRole("tab", { name: "Your templates (0)" }).waitFor();
  expect(await gallery().getByText("Weekly picks").count()).toBe(0);
  await page.reload({ waitUntil: "networkidle" });
  await button("Browse templates").click();
  expect(await gallery().getByRole("tab", { name: "Your templates (0)" }).count()).toBe(1);
});
