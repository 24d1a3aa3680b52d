import type { Database } from "@/db/client";
import { createContinuation, eventsAfter, getRun } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import type { Run } from "@/db/schema";
import { isTerminal } from "@/lib/script/events";
import { executeRun } from "./execute-run";
import { goOnIfAbandoned } from "./go-on";
import { isRunId } from "./run-id";

/**
 * Goes on with a script: a run that is alive or complete is simply read again; one that was stopped or broke
 * off gets a successor with the released events in front. Null for another user's run.
 */
export async function continueRun(
  database: Database,
  ownerId: string,
  runId: string,
): Promise<{ run: Run; done: Promise<void> } | null> {
  if (!isRunId(runId)) return null;
  const taken = await goOnIfAbandoned(database, ownerId, runId);
  const ended = await getRun(database, ownerId, runId);
  const script = ended && (await getScript(ownerId, ended.scriptId, database));
  if (!ended || !script) return null;
  if (ended.status === "running" || ended.status === "complete")
    return { run: ended, done: taken?.done ?? Promise.resolve() };
  const log = await eventsAfter(database, ownerId, runId, 0);
  const events = log.map(({ event }) => event).filter((event) => !isTerminal(event));
  // A run that broke off before its plan has released nothing: its successor begins at the beginning.
  const released = events.some((event) => event.type === "plan") ? events : [];
  const { run, created } = await createContinuation(database, ended, released);
  return {
    run,
    done: created
      ? executeRun(database, run, script.brief, { released, spent: script.usage ?? undefined })
      : Promise.resolve(),
  };
}
