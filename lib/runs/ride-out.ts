import { outageCode } from "@/db/outage";

const longestPauseSeconds = 1;
/** Then the work is given up; a run is left to its lease, for whoever has a database again. */
const patienceSeconds = 15 * 60;

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightOutageSince?: number };

/** Does work on the database, again and again while it is away. Throws what is no outage, and on abort its reason. */
export async function rideOut<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const began = Date.now();
  for (let pauseSeconds = 0.1; ; pauseSeconds = Math.min(pauseSeconds * 2, longestPauseSeconds)) {
    signal.throwIfAborted();
    try {
      const result = await work();
      noteAnswer();
      return result;
    } catch (error) {
      if (!noteOutage(error) || Date.now() - began > patienceSeconds * 1000) throw error;
    }
    await pause(pauseSeconds, signal);
  }
}

/** True for an outage, which is logged once, however many feel it. */
export function noteOutage(error: unknown): boolean {
  const code = outageCode(error);
  if (code === null) return false;
  if (!shared.scriptwrightOutageSince) {
    shared.scriptwrightOutageSince = Date.now();
    console.warn(`The database is away (${code}). Runs wait for it.`);
  }
  return true;
}

/** The database has answered; ends an outage. */
export function noteAnswer(): void {
  if (!shared.scriptwrightOutageSince) return;
  const seconds = Math.round((Date.now() - shared.scriptwrightOutageSince) / 1000);
  shared.scriptwrightOutageSince = undefined;
  console.warn(`The database answers again, after ${seconds} s. Runs go on.`);
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
