import type { Database } from "@/db/client";
import { eventsAfter } from "@/db/queries/run-events";
import { getRun } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import type { Brief } from "@/lib/script/brief";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";
import { isRunId } from "./run-id";

/** A run as its log stands: what a page shows at once, and the number behind which it reads on. */
export type RunSnapshot = { runId: string; brief: Brief; script: ScriptState; last: number };

/** A user's run by its log so far; null for another user's. */
export async function getRunSnapshot(
  database: Database,
  ownerId: string,
  runId: string,
): Promise<RunSnapshot | null> {
  const run = isRunId(runId) ? await getRun(database, ownerId, runId) : null;
  const script = run && (await getScript(ownerId, run.scriptId, database));
  if (!run || !script) return null;
  const log = await eventsAfter(database, ownerId, run.id, 0);
  return {
    runId: run.id,
    brief: script.brief,
    script: log.map(({ event }) => event).reduce(applyEvent, emptyScript),
    last: log.at(-1)?.seq ?? 0,
  };
}
