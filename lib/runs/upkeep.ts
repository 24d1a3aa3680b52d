import type { Database } from "@/db/client";
import { releaseAllLeases } from "@/db/queries/leases";
import { pruneQuotaDays } from "@/db/queries/quotas";
import { pruneRuns } from "@/db/queries/runs";
import { pruneSessions } from "@/db/queries/sessions";
import { env } from "@/lib/env";
import { goOnWithAbandoned } from "./go-on";
import { repeat } from "./repeat";
import { noteAnswer } from "./ride-out";

const sweepSeconds = 1;
const pruneSeconds = 60 * 60;

/**
 * Goes on with runs that nobody writes any more, at the start and then all the time, and lets old logs go. With the
 * embedded database every run found at the start belongs to a process that is gone.
 */
export async function startUpkeep(database: Database): Promise<void> {
  if (!env.DATABASE_URL) await releaseAllLeases(database);
  await goOnWithAbandoned(database);
  repeat(sweepSeconds, "Looking for runs without a writer", async () => {
    await goOnWithAbandoned(database);
    noteAnswer();
  });
  repeat(pruneSeconds, "Letting old logs go", () => letOldGo(database));
}

/** Lets go of old logs, and of what no cookie and no quota asks for any more; returns how many runs' logs went. */
export async function letOldGo(database: Database): Promise<number> {
  await Promise.all([pruneSessions(database), pruneQuotaDays(database)]);
  return pruneRuns(database, env.RUN_RETENTION_DAYS);
}
