import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100; // USER_HZ, the same on every Linux

type Process = { pid: number; name: string; parent: number; cpuSeconds: number };

/** CPU seconds that a process and all below it have used, those that have ended included. */
export function cpuSecondsOf(root: number): number {
  const all = listProcesses();
  const family = new Set([root]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}

/** Seconds in which a process's main thread could have run and was given no core: what others on the machine cost it. */
export function waitedSecondsOf(pid: number): number {
  const [, waited = 0] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ").map(Number);
  return waited / 1e9;
}

/** Memory of one process that is in RAM, in bytes. */
export function residentBytesOf(pid: number): number {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

/** A child of this process by its name. */
export function childNamed(name: string): number {
  const child = listProcesses().find((one) => one.parent === process.pid && one.name === name);
  if (!child) throw new Error(`This process has no child ${name}.`);
  return child.pid;
}

/** CPU seconds of the whole machine: those that somebody used, and all there were. */
export function machineCpuSeconds(): { busy: number; all: number } {
  const line = readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "";
  const ticks = line.split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, count) => sum + count, 0);
  const idle = (ticks[3] ?? 0) + (ticks[4] ?? 0);
  return { busy: (all - idle) / ticksPerSecond, all: all / ticksPerSecond };
}

function listProcesses(): Process[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => readProcess(Number(entry)) ?? []);
}

/** Null for a process that has just gone. */
function readProcess(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const fields = stat.slice(end + 2).split(" "); // from the third field of proc(5) on
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    const name = stat.slice(stat.indexOf("(") + 1, end);
    return { pid, name, parent: Number(fields[1]), cpuSeconds: ticks / ticksPerSecond };
  } catch {
    return null;
  }
}
