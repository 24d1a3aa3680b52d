import type { Database } from "@/db/client";
import { eventsAfter, getRun, takeOver } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import { breakOff } from "./execute-run";
import { nextWake } from "./wake";

/** Readers look at the log at least this often: a wake-up may come from another process, and then never comes. */
const pollSeconds = 1;

/**
 * A run's events behind `after`, those to come included, until the terminal one or until the reader leaves.
 * Only the log speaks: a run whose writer has gone silent is ended here, for all its readers alike.
 */
export async function* followRun(
  database: Database,
  { ownerId, runId, after = 0 }: { ownerId: string; runId: string; after?: number },
  signal: AbortSignal,
): AsyncGenerator<NumberedEvent, void, undefined> {
  let last = after;
  while (!signal.aborted) {
    const woken = nextWake(`events:${runId}`, pollSeconds * 1000, signal);
    const events = await eventsAfter(database, ownerId, runId, last);
    for (const numbered of events) {
      yield numbered;
      last = numbered.seq;
      if (isTerminal(numbered.event)) return;
    }
    if (events.length === 0) {
      if (!(await getRun(database, ownerId, runId))) return; // deleted with its script while it was read
      await closeIfAbandoned(database, ownerId, runId);
    }
    await woken;
  }
}

/** Ends a run whose lease ran out, with what it released; nothing happens while its writer lives. */
export async function closeIfAbandoned(database: Database, ownerId: string, runId: string): Promise<void> {
  const run = await takeOver(database, ownerId, runId);
  const script = run && (await getScript(run.ownerId, run.scriptId, database));
  if (!run || !script) return;
  await breakOff(database, run, script.brief, {
    type: "error",
    message:
      "The server that was writing this script went away. What was written so far is kept; you can continue.",
    code: "interrupted",
    retryable: true,
    id: run.scriptId,
  });
}
