import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Takes a folder for this process by a file that names its owner. Two processes on one embedded database lose
 * rows silently, so a second one gets an Error that says what to do. A dead owner's file is replaced.
 */
export function lockFolder(file: string, folder: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, signatureOf(process.pid));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (take(own, file)) return;
      const owner = readOwner(file);
      const pid = Number.parseInt(owner, 10);
      if (owner === signatureOf(process.pid)) return; // this process tries again after a failed opening
      if (owner && isRunning(pid) && signatureOf(pid) === owner)
        throw new Error(
          `The embedded database in ${folder} is in use by process ${pid}. Stop that process, or give this one a folder of its own with DATA_DIR, or set DATABASE_URL to share a PostgreSQL server.`,
        );
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new Error(`The lock file ${file} cannot be taken. If no other process uses ${folder}, delete it.`);
}

/** A link is made whole or not at all, so that nobody ever reads a lock without its owner. */
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  process.once("exit", () => rmSync(file, { force: true }));
  return true;
}

/** Process id and start time where the system tells it, so that a reused id is not taken for the owner. */
function signatureOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return `${pid} ${stat.slice(stat.lastIndexOf(")")).split(" ")[20]}`;
  } catch {
    return String(pid); // no /proc on this system
  }
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // it went away between the two calls
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
