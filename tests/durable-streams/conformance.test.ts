import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openPostgres } from "@/db/client";
import { startPostgres } from "../support/postgres";
import { groups } from "./groups";
import { serveStreams } from "./stream-server";

const outcomeSchema = z.object({
  ancestorTitles: z.array(z.string()),
  title: z.string(),
  status: z.enum(["passed", "failed", "skipped", "pending", "todo", "disabled"]),
  failureMessages: z.array(z.string()).nullish(),
});
const reportSchema = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(outcomeSchema) })),
});

type Outcome = z.infer<typeof outcomeSchema>;

const asked = new Map<string, Outcome[]>();
let suite: { exitCode: number; outcomes: Outcome[] };
let stop = async () => {};

beforeAll(async () => {
  const postgres = await startPostgres();
  const streams = await serveStreams(await openPostgres(postgres.url));
  stop = () => {
    streams.close();
    return postgres.stop();
  };
  suite = await runSuite(streams.url);
  for (const outcome of suite.outcomes) {
    const group = outcome.ancestorTitles.join(" > ");
    asked.set(group, [...(asked.get(group) ?? []), outcome]);
  }
}, 300_000);
afterAll(() => stop());

test.each(groups)("$name: $tests tests pass", ({ name, tests }) => {
  const ran = (asked.get(name) ?? []).filter(({ status }) => status === "passed" || status === "failed");
  const failed = ran.filter(({ status }) => status === "failed");
  expect(failed.map(({ title, failureMessages }) => `${title}: ${failureMessages?.join("\n")}`)).toEqual([]);
  expect(ran).toHaveLength(tests);
});

test("nothing failed outside a test, and the README tells of every group how many of its tests were run", () => {
  expect(suite.exitCode).toBe(0);
  const readme = readFileSync(path.join(import.meta.dirname, "README.md"), "utf8");
  const rows = [...asked].map(([name, outcomes]) => {
    const passed = outcomes.filter(({ status }) => status === "passed").length;
    return `| ${name} | ${passed} of ${outcomes.length} |`;
  });
  expect(rows.filter((row) => !readme.includes(`\n${row}`))).toEqual([]);
});

/** In a process of its own: a test that it skips would count as one that failed in a run of ours. */
async function runSuite(url: string): Promise<{ exitCode: number; outcomes: Outcome[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), "scriptwright-conformance-"));
  const report = path.join(folder, "report.json");
  const vitest = [path.resolve("node_modules/vitest/vitest.mjs"), "run"];
  const config = ["--config", path.join(import.meta.dirname, "vitest.config.ts")];
  const reporter = ["--reporter=json", `--outputFile=${report}`];
  const child = spawn(process.execPath, [...vitest, ...config, ...reporter], {
    env: { ...process.env, STREAMS_URL: url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exitCode = await new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")));
  rmSync(folder, { recursive: true });
  return { exitCode, outcomes: testResults.flatMap(({ assertionResults }) => assertionResults) };
}
