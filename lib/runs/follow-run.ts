import type { Database } from "@/db/client";
import { eventsAfter, getRun } from "@/db/queries/runs";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import { rideOut } from "./ride-out";
import { hangBell } from "./wake";
import { watchRun } from "./watched-runs";

export type Reader = { ownerId: string; runId: string; after?: number };

/**
 * A run's events behind `after`, those to come included, as they were committed, until the terminal one or until
 * the reader leaves. Only the log speaks, so every reader anywhere sees the same. Waits while the database is away.
 */
export async function* followRun(
  database: Database,
  { ownerId, runId, after = 0 }: Reader,
  signal: AbortSignal,
): AsyncGenerator<NumberedEvent[], void, undefined> {
  const bell = hangBell(`events:${runId}`, signal);
  const unwatch = watchRun(database, runId);
  try {
    for (let last = after; !signal.aborted; ) {
      const events = await rideOut(() => eventsAfter(database, ownerId, runId, last), signal);
      if (events.length > 0) yield events;
      const newest = events.at(-1);
      if (newest && isTerminal(newest.event)) return;
      last = newest?.seq ?? last;
      if (!newest) {
        const run = await rideOut(() => getRun(database, ownerId, runId), signal);
        // Deleted with its script while it was read, or read to its end before.
        if (!run || (run.status !== "running" && run.nextSeq === last + 1)) return;
      }
      await bell.rung();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    bell.end();
    unwatch();
  }
}
