import type { Database } from "@/db/client";
import type { NumberedEvent } from "@/lib/script/events";
import { followRun } from "./follow-run";

/** All events of a run once it has ended, or at the signal what there is: the regular mode is the stream, drained. */
export function awaitRun(
  database: Database,
  run: { ownerId: string; runId: string },
  signal: AbortSignal = new AbortController().signal,
): Promise<NumberedEvent[]> {
  return Array.fromAsync(followRun(database, run, signal));
}
