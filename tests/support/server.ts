import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fetchDocumented } from "./documented";
import { freePort } from "./free-port";

export type AppServer = {
  url: string;
  /** Everything the server has printed. */
  log: () => string;
  /** Ends the server; SIGKILL is the crash. The port stays free for `startServer({ port })`. */
  kill: (signal?: NodeJS.Signals) => Promise<void>;
  /** Sends a signal that does not end it: SIGSTOP is a machine that hangs, SIGCONT its return. */
  signal: (signal: "SIGSTOP" | "SIGCONT") => void;
  port: number;
  dataDir: string;
};

type Options = { mode?: "start" | "dev"; env?: Record<string, string>; port?: number; dataDir?: string };

/** The app as `npm start` (or `npm run dev`) runs it, on a free port with a database folder of its own. */
export async function startServer({ mode = "start", env = {}, ...given }: Options = {}): Promise<AppServer> {
  const port = given.port ?? (await freePort());
  const dataDir = given.dataDir ?? mkdtempSync(path.join(tmpdir(), "scriptwright-app-"));
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", mode, "-p", String(port)], {
    detached: true, // a group of its own, since next dev does not take its children with it
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: mode === "start" ? "production" : "development",
      NEXT_TELEMETRY_DISABLED: "1",
      NEXTAUTH_SECRET: "only-for-the-tests-of-this-product",
      DATA_DIR: dataDir,
      // What is limited has tests of its own.
      LIMITS_USER: "off",
      LIMITS_KEY: "off",
      LIMITS_GUEST: "off",
      LIMITS_ADDRESS: "off",
      REQUESTS_A_MINUTE: "100000",
      ...env,
    },
  });
  const killLeft = () => killGroup(server, "SIGKILL");
  process.once("exit", killLeft);
  server.once("exit", () => process.off("exit", killLeft));
  let log = "";
  server.stdout.on("data", (chunk) => (log += chunk));
  server.stderr.on("data", (chunk) => (log += chunk));
  const url = `http://localhost:${port}`;
  await untilAnswers(server, url, () => log);
  return {
    url,
    port,
    dataDir,
    log: () => log,
    signal: (signal) => killGroup(server, signal),
    kill: (signal = "SIGTERM") =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once("exit", () => resolve());
        killGroup(server, signal);
      }),
  };
}

/** A signed-in guest's cookie, as a browser gets it with its first page. */
export async function newGuestCookie(server: AppServer): Promise<string> {
  const response = await fetch(`${server.url}/dashboard/script`);
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith("scriptwright.session="));
  await response.body?.cancel();
  if (!cookie) throw new Error("The dashboard gave no session.");
  return cookie.split(";")[0] ?? "";
}

export function removeData(server: AppServer): void {
  rmSync(server.dataDir, { recursive: true, force: true });
}

function killGroup(server: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (server.pid) process.kill(-server.pid, signal);
  } catch {
    // the whole group is gone already
  }
}

async function untilAnswers(server: ChildProcess, url: string, log: () => string): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.\n${log()}`);
    const answered = await fetch(`${url}/api/auth/csrf`).catch(() => null);
    if (answered?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The server does not answer.\n${log()}`);
}

/** A way to post JSON (or a text as it is) to the API of a running server, as the guest of a cookie unless told otherwise; each answer is held against the document. */
export function posterOf(server: AppServer, cookie: string) {
  return (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetchDocumented(`${server.url}/api/v1/${path}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
}
