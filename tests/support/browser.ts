import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Chromium asks Google for this and that at every start; a machine without a way out would fill its log with it. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A real Chromium: CHROMIUM_PATH, else the system's, else the one that comes with the npm packages, else Chrome or
 * Playwright's own. Throws where there is none: a walk that is skipped would look green.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const executablePath = installed.find((file) => file && existsSync(file));
  if (executablePath) return chromium.launch({ executablePath, args: quiet });
  if (process.platform === "linux" && process.arch === "x64") return openPackagedBrowser();
  return chromium.launch({ channel: "chrome" }).catch(() =>
    chromium.launch().catch((cause) => {
      throw new Error("The browser tests need Chrome or Chromium; install one, or set CHROMIUM_PATH.", {
        cause,
      });
    }),
  );
}

/** The packaged browser unpacks its system libraries only where it believes itself on Vercel. */
async function openPackagedBrowser(): Promise<Browser> {
  process.env.VERCEL = "1";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  delete process.env.VERCEL;
  const libraries = process.env.LD_LIBRARY_PATH ?? "";
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox"],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
}
