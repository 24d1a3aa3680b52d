import { cpuSecondsOf, machineCpuSeconds, residentBytesOf, waitedSecondsOf } from "./usage";
import { wallNow } from "./wall-clock";

export type Part = "server" | "postgres" | "provider" | "client";

export type Metered = {
  seconds: number;
  /** CPU seconds of each part. */
  cpu: Record<Part, number>;
  /** Seconds in which the server had work and no core. */
  waited: number;
  /** Share of all cores that somebody used. */
  busy: number;
  /** The server's memory in the middle of the round above what it had before. */
  memoryBytes: number;
};

/** Begins to measure the parts of a round; a part without a process is 0. The returned function ends it. */
export function startMeter(pids: Record<Part, number>): () => Metered {
  const begun = wallNow();
  const resident = residentBytesOf(pids.server);
  const before = readCpu(pids);
  const waited = waitedSecondsOf(pids.server);
  const machine = machineCpuSeconds();
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(residentBytesOf(pids.server)), 500);
  return () => {
    clearInterval(timer);
    const after = readCpu(pids);
    const machineAfter = machineCpuSeconds();
    const middle = samples.slice(Math.floor(samples.length * 0.4), Math.ceil(samples.length * 0.7));
    const mean = middle.reduce((sum, bytes) => sum + bytes, 0) / Math.max(1, middle.length);
    const used = (part: Part) => after[part] - before[part];
    return {
      seconds: (wallNow() - begun) / 1000,
      cpu: {
        server: used("server"),
        postgres: used("postgres"),
        provider: used("provider"),
        client: used("client"),
      },
      waited: waitedSecondsOf(pids.server) - waited,
      busy: (machineAfter.busy - machine.busy) / (machineAfter.all - machine.all),
      memoryBytes: mean - resident,
    };
  };
}

function readCpu(pids: Record<Part, number>): Record<Part, number> {
  const of = (pid: number) => (pid === 0 ? 0 : cpuSecondsOf(pid));
  return {
    server: of(pids.server),
    postgres: of(pids.postgres),
    provider: of(pids.provider),
    client: of(pids.client),
  };
}
