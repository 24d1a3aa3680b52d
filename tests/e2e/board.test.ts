import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
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

afterEach(() => page.context().close());

const board = () => page.getByRole("group", { name: "Key points", exact: true });
const point = (number: number) => board().getByRole("textbox", { name: `Key point ${number}`, exact: true });
const handle = (number: number) =>
  board().getByRole("button", { name: `Move key point ${number}`, exact: true });
const points = () =>
  board()
    .getByRole("textbox", { name: /^Key point \d+$/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const spoken = () => page.locator('[id^="DndLiveRegion"]').textContent();
const planned = () =>
  page.getByRole("article", { name: "Plan" }).getByRole("heading", { level: 3 }).allTextContents();

/** The board with a list pasted into it, as a creator would bring one along. */
async function openBoard(list: string[], options: BrowserContextOptions = {}) {
  complaints = [];
  const context = await browser.newContext(options);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${server.url}/dashboard/script`);
  await page.getByRole("textbox", { name: "Topic" }).fill("How to Start a Podcast");
  await page.getByRole("textbox", { name: /length/i }).fill("5:00");
  await page.evaluate((text) => navigator.clipboard.writeText(text), list.join("\n"));
  await point(1).focus();
  await page.keyboard.press("Control+V");
  await expect.poll(points).toHaveLength(list.length);
}

/** Picks up the row whose handle has the focus; dnd-kit hears the keys that follow from the next timer on. */
async function pickUp(key: "Space" | "Enter", says: string) {
  await page.keyboard.press(key);
  await expect.poll(spoken).toBe(says);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10)));
}

/** The middle of a handle, once it is in view. */
async function middleOf(number: number) {
  await handle(number).scrollIntoViewIfNeeded();
  const box = await handle(number).boundingBox();
  if (!box) throw new Error("The handle is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("with the mouse: a row goes where it is dropped, and its handle keeps the focus", async () => {
  await openBoard(["one", "two", "three", "four"], { viewport: { width: 1440, height: 900 } });
  await board().getByRole("button", { name: "Details of key point 1" }).click(); // a row much taller than the others
  const from = await middleOf(1);
  const to = await middleOf(3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 10, { steps: 4 });
  await page.mouse.move(from.x, to.y, { steps: 12 });
  await expect.poll(spoken).toBe("Moved to position 3 of 4.");
  await page.mouse.up();
  await expect.poll(points).toEqual(["two", "three", "one", "four"]);
  await expect.poll(spoken).toBe("Dropped at position 3 of 4.");
  await expect.poll(focused).toBe("Move key point 3");
  expect(complaints).toEqual([]);
});

test("by keyboard: every step is said, Escape puts the row back, and nothing moves for who wants it still", async () => {
  await openBoard(["one", "Pick one listener", "three", "four", "five"], { reducedMotion: "reduce" });
  await handle(2).focus();
  const described = (await handle(2).getAttribute("aria-describedby")) ?? "";
  expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(/press Space or Enter/);
  await pickUp("Space", 'Picked up "Pick one listener", position 2 of 5.');
  await page.keyboard.press("ArrowDown");
  await expect.poll(spoken).toBe("Moved to position 3 of 5.");
  const row = board().getByRole("listitem").nth(2);
  expect(await row.evaluate((element) => getComputedStyle(element).transitionProperty)).toBe("none");
  await page.keyboard.press("Space");
  await expect.poll(spoken).toBe("Dropped at position 3 of 5.");
  expect(await points()).toEqual(["one", "three", "Pick one listener", "four", "five"]);
  await expect.poll(focused).toBe("Move key point 3");
  await pickUp("Enter", 'Picked up "Pick one listener", position 3 of 5.');
  await page.keyboard.press("ArrowUp");
  await expect.poll(spoken).toBe("Moved to position 2 of 5.");
  await page.keyboard.press("ArrowUp");
  await expect.poll(spoken).toBe("Moved to position 1 of 5.");
  await page.keyboard.press("Escape");
  await expect.poll(spoken).toBe("Cancelled; back at position 3.");
  await expect.poll(focused).toBe("Move key point 3");
  expect(await points()).toEqual(["one", "three", "Pick one listener", "four", "five"]);
  await point(3).focus();
  await page.keyboard.press("Alt+ArrowUp");
  expect(await points()).toEqual(["one", "Pick one listener", "three", "four", "five"]);
  await expect.poll(focused).toBe("Key point 2");
  await board().getByRole("status").filter({ hasText: "Moved to position 2 of 5." }).waitFor();
  expect(complaints).toEqual([]);
});

test("with a finger: the handle drags, the rest of the row scrolls, and nothing is wider than the phone", async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  await openBoard(["one", "two", "three", "four"], phone);
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const swipe = async (x: number, from: number, to: number) => {
    await touch("touchStart", x, from);
    for (let step = 1; step <= 12; step++) {
      await touch("touchMove", x, from + ((to - from) * step) / 12);
      await page.waitForTimeout(16);
    }
  };
  const scrolled = () => page.evaluate(() => window.scrollY);
  await handle(1).evaluate((element) => element.scrollIntoView({ block: "center" }));
  const [from, to] = [await middleOf(1), await middleOf(2)];
  const before = await scrolled();
  await swipe(from.x, from.y, to.y);
  await expect.poll(spoken).toBe("Moved to position 2 of 4.");
  await touch("touchEnd");
  await expect.poll(points).toEqual(["two", "one", "three", "four"]);
  expect(await scrolled()).toBe(before);
  const facts = await board()
    .getByText(/^about \d+ s/)
    .first()
    .boundingBox();
  if (!facts) throw new Error("The row says nothing of its share.");
  await swipe(facts.x + 20, facts.y + 5, facts.y - 150);
  await touch("touchEnd");
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(await points()).toEqual(["two", "one", "three", "four"]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(complaints).toEqual([]);
});

test("order, priorities, words and places: seen in the plan, and sent with the brief", async () => {
  await openBoard(["1. must: Pick one listener", "2. Buy a microphone (could)", "3. Record three episodes"]);
  await board().getByText("3 points: 2 must, 1 could").waitFor();
  const before = await planned();
  expect(before).toContain("Record three episodes");
  await point(3).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  const orderOf = (titles: string[], wanted: string[]) => titles.filter((title) => wanted.includes(title));
  const texts = ["Record three episodes", "Pick one listener", "Buy a microphone"];
  await expect.poll(async () => orderOf(await planned(), texts)).toEqual(texts);
  await board().getByRole("combobox", { name: "Priority of key point 2" }).selectOption("should");
  await board().getByRole("button", { name: "Details of key point 2" }).click();
  const details = board().getByRole("group", { name: "Details of key point 2" });
  await details.getByRole("textbox", { name: "Words that must be said" }).fill("one listener, fan");
  await details.getByRole("combobox", { name: "Told in" }).selectOption({ label: "The mistake to avoid" });
  const moved = ["Record three episodes", "The mistake to avoid", "Buy a microphone"];
  await expect.poll(async () => orderOf(await planned(), [...moved, ...texts])).toEqual(moved);
  await board()
    .getByText(/^about \d+ s, \d+% in "The mistake to avoid"; says: one listener, fan$/)
    .waitFor();
  await board().getByRole("button", { name: "Remove key point 3" }).click();
  await board().getByRole("button", { name: "Undo removing Buy a microphone" }).click();
  expect(await focused()).toBe("Remove key point 3");
  const sent = page.waitForRequest("**/generate-script-stream");
  await page.getByRole("button", { name: "Generate Script" }).click();
  expect((await sent).postDataJSON().key_points).toEqual([
    { text: "Record three episodes", priority: "must" },
    { text: "Pick one listener", priority: "should", anchors: ["one listener", "fan"], section: "beat:4" },
    { text: "Buy a microphone", priority: "could" },
  ]);
  expect(complaints).toEqual([]);
});
