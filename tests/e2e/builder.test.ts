import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { type AppServer, removeData, startServer } from "../support/server";

let server: AppServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  removeData(server);
});

afterEach(() => page.context().close());

const board = () => page.getByRole("group", { name: "Key points", exact: true });
const point = (number: number) => board().getByRole("textbox", { name: `Key point ${number}`, exact: true });
const handle = (number: number) =>
  board().getByRole("button", { name: `Move key point ${number}`, exact: true });
const points = () =>
  board()
    .getByRole("textbox", { name: /^Key point \d+$/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const plan = () => page.getByRole("article", { name: "Plan" });
const tips = () => page.getByRole("region", { name: "Tips for this brief" });

async function middleOf(number: number) {
  const box = await handle(number).boundingBox();
  if (!box) throw new Error("The handle is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("from template to receipt: five points, moved by mouse and keys, a persona, a brief that does not fit and its fix", async () => {
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();

  // A persona with a banned word.
  await page.goto(`${server.url}/dashboard/personas/new`);
  await page.getByRole("textbox", { name: "Name" }).fill("Ana");
  await page.getByRole("textbox", { name: /never say|avoid|banned/i }).fill("guru");
  await page.getByRole("button", { name: /save|create/i }).click();
  await page.waitForURL(/\/dashboard\/personas/);

  // The brief: a template, five points, priorities.
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("How to Start a Podcast");
  await page.getByRole("textbox", { name: /length/i }).fill("2:00");
  const texts = [
    "Choose a quiet room",
    "Pick one listener",
    "Record three episodes before launch",
    "Publish every Tuesday",
    "Answer every letter",
  ];
  for (const [at, text] of texts.entries()) {
    await point(at + 1).fill(text);
    if (at < texts.length - 1) await point(at + 1).press("Enter");
  }
  await page.getByRole("button", { name: "Browse templates" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Explainer", exact: true }).click();
  await expect.poll(points).toEqual(texts); // what was typed stays

  // Reordered by keyboard, then by mouse.
  await handle(2).focus();
  await page.keyboard.press("Space");
  await page.waitForTimeout(100);
  await page.keyboard.press("ArrowUp");
  await page.waitForTimeout(100);
  await page.keyboard.press("Space");
  await expect.poll(async () => (await points())[0]).toBe("Pick one listener");
  await handle(3).evaluate((element) => element.scrollIntoView({ block: "center" }));
  const [from, to] = [await middleOf(2), await middleOf(3)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 10, { steps: 4 });
  await page.mouse.move(from.x, to.y + 4, { steps: 12 });
  await page.mouse.up();
  const ordered = [texts[1], texts[2], texts[0], texts[3], texts[4]];
  await expect.poll(points).toEqual(ordered);
  for (const [number, priority] of [
    [4, "should"],
    [5, "could"],
  ] as const)
    await board()
      .getByRole("combobox", { name: `Priority of key point ${number}` })
      .selectOption(priority);
  await page.getByRole("combobox", { name: "Persona" }).selectOption({ label: "Ana" });
  await expect.poll(() => page.getByText("never says guru").count()).toBe(1);

  // It does not fit: what would go is named, lowest first; musts alone are too many for so short a script.
  await page.getByRole("textbox", { name: /length/i }).fill("0:15");
  const dropped = plan().getByText("There is no room for these").locator("..").getByRole("listitem");
  await expect
    .poll(() => dropped.allTextContents())
    .toEqual(["Answer every letter (could)", "Publish every Tuesday (should)"]);
  const fix = tips().getByRole("button", { name: /long/i }).first();
  await fix.waitFor();
  await fix.click();
  await expect.poll(() => page.getByRole("textbox", { name: /length/i }).inputValue()).not.toBe("0:15");

  // Written in a time that has room for the musts alone: they stand in the given order, what went is named.
  await page.getByRole("textbox", { name: /length/i }).fill("0:18");
  await page.getByRole("button", { name: "Generate Script" }).click();
  const receipt = page.getByRole("region", { name: /every must is met|need review|needs review/i });
  await receipt.waitFor({ timeout: 60_000 });
  const rows = await receipt.getByRole("listitem").allTextContents();
  for (const text of ordered.slice(0, 3)) expect(rows.some((row) => row.startsWith(text ?? "-"))).toBe(true);
  expect(rows.filter((row) => row.startsWith("Musts in the given order"))).toEqual([
    expect.stringMatching(/^Musts in the given order\s*Met/),
  ]);
  expect(rows.some((row) => row.startsWith('Never says "guru"'))).toBe(true);
  const gone = "Dropped for time, lowest first: Answer every letter; Publish every Tuesday";
  expect(await receipt.getByText(gone).count()).toBe(1);
});

/** What a screen reader would call the element in focus. */
const focusedName = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels = element && "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    return (
      element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent?.trim() ?? ""
    );
  });

/** Tab until something of that name has the focus. */
async function tabTo(name: RegExp, most = 120) {
  for (let presses = 0; presses < most; presses++) {
    if (name.test(await focusedName())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test("with the keyboard alone: every part of the builder, from the topic to the finished script", async () => {
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(`${server.url}/dashboard/script`, { waitUntil: "networkidle" });
  await tabTo(/^Topic$/);
  await page.keyboard.type("Why cats purr");
  await tabTo(/^Browse templates$/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(/^Explainer$/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(focusedName).toMatch(/Browse templates/);
  await tabTo(/length/i);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("1:00");
  await tabTo(/^Key point 1$/);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Purring heals bones");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(focusedName).toBe("Key point 2");
  expect((await points())[1]).toBe("Purring heals bones");
  await tabTo(/^Priority of key point 2$/);
  await page.keyboard.type("Could");
  await expect
    .poll(() => board().getByRole("combobox", { name: "Priority of key point 2" }).inputValue())
    .toBe("could");
  await tabTo(/^Details of key point 2$/);
  await page.keyboard.press("Enter");
  await tabTo(/must be said/i);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("purring, bones");
  await tabTo(/^Persona$/);
  await tabTo(/^Model$/);
  await tabTo(/More options/);
  await page.keyboard.press("Enter");
  await tabTo(/^Audience$/);
  await page.keyboard.type("People with their first cat");
  await tabTo(/^Add a fitting call to action$/);
  await page.keyboard.press("Enter");
  await page.locator("[data-sonner-toast]", { hasText: "call to action" }).waitFor();
  await tabTo(/^Move "(?!Hook")[^"]+" down$/);
  const before = await plan().getByRole("heading", { level: 3 }).allTextContents();
  await page.keyboard.press("Enter");
  await expect.poll(() => plan().getByRole("heading", { level: 3 }).allTextContents()).not.toEqual(before);
  await page.keyboard.press("Shift+Tab");
  for (let presses = 0; presses < 80 && !/^Generate Script$/.test(await focusedName()); presses++)
    await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page
    .getByRole("region", { name: /every must is met|need review|needs review/i })
    .waitFor({ timeout: 60_000 });
});
