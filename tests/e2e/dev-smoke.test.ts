import { expect, test } from "vitest";
import { openBrowser } from "../support/browser";
import { removeData, startServer } from "../support/server";

test("npm run dev with an empty environment: the page writes a script, and the printed curl line works", async () => {
  const server = await startServer({ mode: "dev", env: { NEXTAUTH_SECRET: "" } });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/dashboard/script`, { timeout: 80_000 });
    await page.getByRole("textbox", { name: "Topic" }).fill("How to Start a Podcast");
    await page.getByRole("button", { name: "Generate Script" }).click();
    await page.locator("[data-sonner-toast]", { hasText: "Script ready" }).waitFor({ timeout: 80_000 });

    const printed = server.log();
    const key = /Authorization: Bearer (\S+)'/.exec(printed)?.[1];
    expect(printed).toContain(`curl -N ${server.url}/api/v1/creator-tools/generate-script-stream`);
    const body = /-d '(\{.*\})'/.exec(printed)?.[1] ?? "";
    const response = await fetch(`${server.url}/api/v1/creator-tools/generate-script-stream`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"type":"complete"');
  } finally {
    await browser.close();
    await server.kill("SIGKILL");
    removeData(server);
  }
}, 180_000);

test("a second process on the same folder is refused with one clear sentence", async () => {
  const first = await startServer();
  try {
    const second = startServer({ dataDir: first.dataDir });
    await expect(second).rejects.toThrow(
      /Scriptwright cannot start\. The embedded database in .* is in use by process \d+/,
    );
  } finally {
    await first.kill();
    removeData(first);
  }
});
