import type { Page } from "playwright-core";

/** Every page that its address alone leads to, by what a test calls it. */
export const pagePaths = {
  generator: "/dashboard/script",
  library: "/dashboard/scripts",
  personas: "/dashboard/personas",
  "new persona": "/dashboard/personas/new",
  settings: "/dashboard/settings",
  "sign-in": "/sign-in",
  "API reference": "/docs/api",
  "a script that is not there": "/dashboard/scripts/999999",
  "a page that is not there": "/nowhere",
};

/** Leads to every page a creator meets, in the state in which most of it is on the screen; `check` gets its name. */
export async function visitPages(page: Page, url: string, check: (name: string) => Promise<void>) {
  const { generator, ...others } = pagePaths;
  await page.goto(url + generator);
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
  const created = await page.request.post(`${url}/api/v1/creator-tools/generate-script`, {
    data: { topic: "Why cats purr", template: "short", duration_seconds: 20, key_points: ["They heal"] },
  });
  const { id } = await created.json();
  await page.goto(`${url}/dashboard/scripts/${id}`);
  await check("saved script");
  for (const [name, path] of Object.entries(others)) {
    await page.goto(url + path);
    await check(name);
  }
}
