import type { Database } from "@/db/client";
import { eventsAfter, getRun } from "@/db/queries/runs";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import { rideOut } from "./ride-out";
import { nextWake } from "./wake";
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
  const unwatch = watchRun(database, runId);
  try {
    for (let last = after; !signal.aborted; ) {
      const woken = nextWake(`events:${runId}`, signal);
      const events = await rideOut(() => readTogether(database, { ownerId, runId, after: last }), signal);
      if (events.length > 0) yield events;
      const newest = events.at(-1);
      if (newest && isTerminal(newest.event)) return;
      last = newest?.seq ?? last;
      if (!newest) {
        const run = await rideOut(() => getRun(database, ownerId, runId), signal);
        // Deleted with its script while it was read, or read to its end before.
        if (!run || (run.status !== "running" && run.nextSeq === last + 1)) return;
      }
      await woken;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    unwatch();
  }
}

const asked = new Map<string, Promise<NumberedEvent[]>>();

/** Readers of a run that are woken together read together: what one turn of the event loop asks, is asked once. */
function readTogether(database: Database, { ownerId, runId, after = 0 }: Reader): Promise<NumberedEvent[]> {
  const key = `${ownerId} ${runId} ${after}`;
  const read = asked.get(key) ?? nextTurn().then(ask);
  asked.set(key, read);
  return read;

  /** Whoever comes after this moment may have been woken by an event that this read does not see. */
  function ask() {
    asked.delete(key);
    return eventsAfter(database, ownerId, runId, after);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
