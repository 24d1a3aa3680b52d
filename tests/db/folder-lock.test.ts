import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "@/db/folder-lock";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "scriptwright-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const holder = (file: string) =>
  `import("${path.resolve("db/folder-lock.ts")}").then(({ lockFolder }) => {
     lockFolder(${JSON.stringify(file)}, "there");
     console.log("locked");
     setInterval(() => {}, 1000);
   })`;

async function holdElsewhere(file: string) {
  const child = spawn(process.execPath, ["-e", holder(file)], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return child;
}

test("a second process is told who has the folder and what to do, until the first is gone, even by kill -9", async () => {
  const file = path.join(folder, "database.lock");
  const child = await holdElsewhere(file);
  expect(() => lockFolder(file, folder)).toThrow(new RegExp(`in use by process ${child.pid}.*DATABASE_URL`));
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
  expect(existsSync(file)).toBe(true);
  expect(() => lockFolder(file, folder)).not.toThrow();
});

test("a process id that was given out again is not taken for the owner", () => {
  const file = path.join(folder, "database.lock");
  writeFileSync(file, `${process.pid} 1`);
  expect(() => lockFolder(file, folder)).not.toThrow();
});
