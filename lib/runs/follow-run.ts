import type { Database } from "@/db/client";
import { eventsAfter } from "@/db/queries/run-events";
import { getRun } from "@/db/queries/runs";
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
    let last = after;
    let heard: NumberedEvent[] | null = null;
    while (!signal.aborted) {
      const next = heard?.filter(({ seq }) => seq > last);
      // What was heard may be known already, or have a gap before it: only the log says what is in between.
      if (next?.length !== 0) {
        const isNext = next?.[0]?.seq === last + 1;
        const events = isNext ? next : await lookUp(database, { ownerId, runId, after: last }, signal);
        if (!events) return;
        if (events.length > 0) yield events;
        const newest = events.at(-1);
        if (newest && isTerminal(newest.event)) return;
        last = newest?.seq ?? last;
      }
      heard = await bell.rung();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    bell.end();
    unwatch();
  }
}

/** What the log has behind a number; null for a run that is not there (any more), or was read to its end before. */
async function lookUp(
  database: Database,
  { ownerId, runId, after = 0 }: Reader,
  signal: AbortSignal,
): Promise<NumberedEvent[] | null> {
  const events = await rideOut(() => eventsAfter(database, ownerId, runId, after), signal);
  if (events.length > 0) return events;
  const run = await rideOut(() => getRun(database, ownerId, runId), signal);
  return run && (run.status === "running" || run.nextSeq > after + 1) ? [] : null;
}
