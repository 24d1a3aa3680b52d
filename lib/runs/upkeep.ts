import type { Database } from "@/db/client";
import { releaseAllLeases } from "@/db/queries/leases";
import { pruneRuns } from "@/db/queries/runs";
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
  repeat(pruneSeconds, "Letting old logs go", () => pruneRuns(database, env.RUN_RETENTION_DAYS));
}
