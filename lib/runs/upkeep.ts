import type { Database } from "@/db/client";
import { leaseSeconds, listAbandonedRuns, releaseAllLeases } from "@/db/queries/runs";
import { env } from "@/lib/env";
import { closeIfAbandoned } from "./follow-run";

/**
 * Ends runs that nobody writes any more, at the start and then all the time, so that none says "writing" for
 * ever. With the embedded database every run found at the start belongs to a process that is gone.
 */
export async function startUpkeep(database: Database): Promise<void> {
  if (!env.DATABASE_URL) await releaseAllLeases(database);
  await closeAbandonedRuns(database);
  setInterval(() => {
    closeAbandonedRuns(database).catch((error) =>
      console.error("Upkeep could not reach the database.", error),
    );
  }, leaseSeconds * 1000).unref();
}

/** One round: a run that cannot be closed is reported and left, the others are closed all the same. */
export async function closeAbandonedRuns(database: Database): Promise<void> {
  for (const { ownerId, id } of await listAbandonedRuns(database))
    await closeIfAbandoned(database, ownerId, id).catch((error) =>
      console.error(`Run ${id} could not be closed.`, error),
    );
}
