import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/tests/support/free-port";
import { secret } from "./log-reader";
import { until, wallNow } from "./wall-clock";

export type App = { port: number; pid: number; log: () => string; end: () => Promise<void> };

/** The product as one process of `next start`, on 127.0.0.1 alone. */
export async function startApp(databaseUrl: string, providerPort: number): Promise<App> {
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(tmpdir(), "scriptwright-streams-"));
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_OPTIONS: process.env.STREAMS_NODE_OPTIONS, // such as --cpu-prof
        NODE_ENV: "production",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXTAUTH_SECRET: secret,
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        // All runs are one user's; how many those may be is no matter here.
        LIMITS_USER: "off",
        LIMITS_KEY: "off",
        LIMITS_GUEST: "off",
        LIMITS_ADDRESS: "off",
        REQUESTS_A_MINUTE: "1000000",
        OPENAI_API_KEY: "test",
        OPENAI_BASE_URL: `http://127.0.0.1:${providerPort}/v1`,
      },
    },
  );
  const kill = () => void server.kill("SIGKILL");
  process.once("exit", kill);
  let log = "";
  server.stdout.on("data", (chunk) => (log += chunk));
  server.stderr.on("data", (chunk) => (log += chunk));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const deadline = wallNow() + 60_000;
  for (;;) {
    const answered = await fetch(`http://127.0.0.1:${port}/api/health/live`).catch(() => null);
    if (answered?.ok) break;
    if (server.exitCode !== null || wallNow() > deadline)
      throw new Error(`The server did not start.\n${log}`);
    await until(wallNow() + 100);
  }
  return {
    port,
    pid: server.pid ?? 0,
    log: () => log,
    async end() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGTERM");
      const patience = setTimeout(kill, 20_000);
      await ended;
      clearTimeout(patience);
      process.off("exit", kill);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
