import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The whole test run: types, lint, then every test. Prints one closing line `N passed, N failed`, in which types
 * and lint count as one each, and ends with 1 when anything failed. Arguments go to Vitest.
 */
const bin = (name: string) => path.resolve("node_modules/.bin", name);
const folder = mkdtempSync(path.join(tmpdir(), "scriptwright-report-"));
const report = path.join(folder, "report.json");

function run(name: string, command: string, args: string[]): boolean {
  console.log(`\n> ${name}`);
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

const typesPass = run("routes", bin("next"), ["typegen"]) && run("types", bin("tsc"), ["--noEmit"]);
const lintPasses = run("lint", bin("biome"), ["check", "--error-on-warnings", "."]);
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const testsPass = run("tests", bin("vitest"), ["run", ...reporters, ...process.argv.slice(2)]);

const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
const before = [typesPass, lintPasses];
const passed = counts.passed + before.filter(Boolean).length;
// A run that failed outside any test (a suite that could not load) counts as one failure.
const failed = Math.max(counts.failed, testsPass ? 0 : 1) + before.filter((ok) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    // A skipped test proves nothing, so it does not count as passed.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
