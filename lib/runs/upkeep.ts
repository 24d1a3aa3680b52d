import type { Database } from "@/db/client";
import { listAbandonedRuns, releaseAllLeases } from "@/db/queries/runs";
import { env } from "@/lib/env";
import { closeIfAbandoned } from "./follow-run";

/**
 * Ends the runs that an earlier process left unfinished, so that none says "writing" for ever. With the embedded
 * database every run found at the start is one of those; on PostgreSQL only those whose lease ran out.
 */
export async function closeAbandonedRuns(database: Database): Promise<void> {
  if (!env.DATABASE_URL) await releaseAllLeases(database);
  for (const { ownerId, id } of await listAbandonedRuns(database))
    await closeIfAbandoned(database, ownerId, id);
}
