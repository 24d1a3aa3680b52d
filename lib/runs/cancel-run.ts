import type { Database } from "@/db/client";
import { getRunByKey, requestCancel } from "@/db/queries/runs";
import { wake } from "./wake";

/** Asks the writer of a run to stop, in this process at once, in another with its next renewal. */
export async function cancelRun(database: Database, ownerId: string, runId: string): Promise<boolean> {
  const run = isRunId(runId) ? await requestCancel(database, ownerId, runId) : null;
  if (run) wake(`cancel:${run.id}`);
  return run !== null;
}

/** The same by the key that the run was started with, for a client that has not heard the run's id yet. */
export async function cancelRunByKey(database: Database, ownerId: string, key: string): Promise<boolean> {
  const run = await getRunByKey(database, ownerId, key);
  return run !== null && cancelRun(database, ownerId, run.id);
}

/** True for what the database takes as a run's id; anything else is nobody's run. */
export function isRunId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
