import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import type { Brief } from "@/lib/script/brief";

export type Order = { ownerId: string; brief: Brief; idempotencyKey: string };

export type WriterProcess = {
  /** Starts a run there; resolves with its id once it is kept, when its first words are still to come. */
  start: (order: Order) => Promise<string>;
  /** Ends it, at once by default: SIGKILL is the crash. SIGSTOP and SIGCONT resolve at once. */
  kill: (signal?: NodeJS.Signals) => Promise<void>;
};

/** What a server does with runs, in a process of its own; resolves once it has looked for runs without a writer. */
export async function startWriterProcess(env: Record<string, string>): Promise<WriterProcess> {
  const heard = new EventEmitter();
  const child = fork("tests/support/writer-process.ts", {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      NEXTAUTH_SECRET: "only-for-the-tests-of-this-product",
      ...env,
    },
  });
  const killLeft = () => child.kill("SIGKILL");
  process.once("exit", killLeft);
  const exited = once(child, "exit").then(() => process.off("exit", killLeft));
  let log = "";
  child.stderr?.on("data", (chunk) => (log += chunk));
  child.on("message", ({ key, runId }: { key: string; runId?: string }) => heard.emit(key, runId));
  const failed = exited.then(() => {
    throw new Error(`The writer process ended.\n${log}`);
  });
  failed.catch(() => undefined); // it may end after all that was asked of it
  await Promise.race([once(heard, "ready"), failed]);
  return {
    async start(order) {
      if (!child.connected) return failed;
      const answer = once(heard, order.idempotencyKey);
      child.send(order);
      const [runId] = await Promise.race([answer, failed]);
      return runId;
    },
    async kill(signal = "SIGKILL") {
      child.kill(signal);
      if (signal !== "SIGSTOP" && signal !== "SIGCONT") await exited;
    },
  };
}
