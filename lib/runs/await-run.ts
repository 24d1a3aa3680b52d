import type { Database } from "@/db/client";
import type { Run } from "@/db/schema";
import type { NumberedEvent } from "@/lib/script/events";
import { followRun } from "./follow-run";

/** All events of a run, once it has ended: the regular mode is the stream, drained. */
export function awaitRun(database: Database, run: Run): Promise<NumberedEvent[]> {
  const forever = new AbortController().signal;
  return Array.fromAsync(followRun(database, { ownerId: run.ownerId, runId: run.id }, forever));
}
