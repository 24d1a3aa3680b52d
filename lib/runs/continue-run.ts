import type { Database } from "@/db/client";
import type { QuotaSubject, QuotaUse } from "@/db/queries/quotas";
import { eventsAfter } from "@/db/queries/run-events";
import { createContinuation, getRun } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import type { Run } from "@/db/schema";
import { isTerminal } from "@/lib/script/events";
import { executeRun } from "./execute-run";
import { goOnIfAbandoned } from "./go-on";
import { isRunId } from "./run-id";
import { mostTokens, type OverQuota, unlessOverQuota } from "./start-run";

export type ContinuedRun =
  | { outcome: "running"; run: Run; done: Promise<void>; quotas: QuotaUse[] }
  | { outcome: "not_found" }
  | OverQuota;

/**
 * Goes on with a script: a run that is alive or complete is simply read again; one that was stopped or broke
 * off gets a successor with the released events in front, which counts as a run of its own.
 */
export async function continueRun(
  database: Database,
  ownerId: string,
  runId: string,
  subjects: readonly QuotaSubject[] = [],
): Promise<ContinuedRun> {
  if (!isRunId(runId)) return { outcome: "not_found" };
  const taken = await goOnIfAbandoned(database, ownerId, runId);
  const ended = await getRun(database, ownerId, runId);
  const script = ended && (await getScript(ownerId, ended.scriptId, database));
  if (!ended || !script) return { outcome: "not_found" };
  if (ended.status === "running" || ended.status === "complete")
    return { outcome: "running", run: ended, done: taken?.done ?? Promise.resolve(), quotas: [] };
  const log = await eventsAfter(database, ownerId, runId, 0);
  const events = log.map(({ event }) => event).filter((event) => !isTerminal(event));
  // A run that broke off before its plan has released nothing: its successor begins at the beginning.
  const released = events.some((event) => event.type === "plan") ? events : [];
  const from = released.filter(({ type }) => type === "checked").length;
  const tokens = await mostTokens(database, ownerId, script.brief, from);
  const made = await unlessOverQuota(() =>
    createContinuation(database, ended, released, { subjects, tokens }),
  );
  if ("outcome" in made) return made;
  if (!made.created) return { outcome: "running", run: made.run, done: Promise.resolve(), quotas: [] };
  const done = executeRun(database, made.run, script.brief, { released, spent: script.usage ?? undefined });
  return { outcome: "running", run: made.run, done, quotas: made.quotas };
}
