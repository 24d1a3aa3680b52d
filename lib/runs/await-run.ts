import type { Database } from "@/db/client";
import type { NumberedEvent } from "@/lib/script/events";
import { followRun, type Reader } from "./follow-run";

/** All events of a run once it has ended, or at the signal what there is: the regular mode is the stream, drained. */
export async function awaitRun(
  database: Database,
  run: Reader,
  signal: AbortSignal = new AbortController().signal,
): Promise<NumberedEvent[]> {
  return (await Array.fromAsync(followRun(database, run, signal))).flat();
}
