import type { Database } from "@/db/client";
import { listAbandonedRuns, takeOver } from "@/db/queries/leases";
import { eventsAfter } from "@/db/queries/run-events";
import { getScript } from "@/db/queries/scripts";
import type { Run } from "@/db/schema";
import type { ScriptEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, spentOn } from "@/lib/script/script-state";
import type { Usage } from "@/lib/script/spend";
import { breakOff, executeRun } from "./execute-run";
import { isHeld } from "./held-runs";

/** A run that so many writers have lost is more likely what ends them: it is not tried again by itself. */
const mostWriters = 8;

const interrupted = {
  type: "error",
  message:
    "The server that was writing this script went away again and again. What was written so far is kept; you can continue.",
  code: "interrupted",
  retryable: true,
} satisfies ScriptEvent;

/**
 * Takes over a run whose writer has gone silent and writes on from its first unreleased section, in the same log.
 * Null while its writer lives, or where somebody else was first.
 */
export async function goOnIfAbandoned(
  database: Database,
  ownerId: string,
  runId: string,
): Promise<{ done: Promise<void> } | null> {
  if (isHeld(runId)) return null; // a slow moment of this process is not the end of it
  const run = await takeOver(database, ownerId, runId);
  const left = (cause: unknown) =>
    console.warn(`Run ${runId} could not be taken up; its lease will run out.`, cause);
  return run && { done: goOn(database, run).catch(left) };
}

/** One round over all runs: those that nobody writes any more are written here from now on. */
export async function goOnWithAbandoned(database: Database): Promise<Promise<void>[]> {
  const taken = await Promise.all(
    (await listAbandonedRuns(database)).map(({ ownerId, id }) => goOnIfAbandoned(database, ownerId, id)),
  );
  return taken.flatMap((run) => (run ? [run.done] : []));
}

async function goOn(database: Database, run: Run): Promise<void> {
  const script = await getScript(run.ownerId, run.scriptId, database);
  if (!script) return;
  console.warn(`Run ${run.id} was left by its writer; writer ${run.epoch} goes on.`);
  if (run.epoch > mostWriters)
    return breakOff(database, run, script.brief, { ...interrupted, id: run.scriptId });
  const log = await eventsAfter(database, run.ownerId, run.id, 0);
  const released = log.map(({ event }) => event);
  const spent = spentBefore(released, script.usage);
  return executeRun(database, run, script.brief, {
    released,
    spent,
    taken: spent.outputTokens - (script.usage?.outputTokens ?? 0),
    seconds: Math.max(0, (Date.now() - run.createdAt.getTime()) / 1000),
  });
}

/** What the script has cost so far: by its earlier runs, or by what this one has released, whichever is more. */
function spentBefore(released: ScriptEvent[], earlier: Usage | null): Usage {
  const logged = spentOn(released.reduce(applyEvent, emptyScript));
  return earlier && earlier.outputTokens > logged.outputTokens ? earlier : logged;
}
