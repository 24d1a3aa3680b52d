import type { Database } from "@/db/client";
import { requestCancel } from "@/db/queries/runs";
import { isRunId } from "./run-id";
import { wake } from "./wake";

/** Asks the writer of a run to stop, in this process at once, in another with its next renewal. */
export async function cancelRun(database: Database, ownerId: string, runId: string): Promise<boolean> {
  const run = isRunId(runId) ? await requestCancel(database, ownerId, runId) : null;
  if (run) wake(`cancel:${run.id}`);
  return run !== null;
}
