import type { Database } from "@/db/client";
import { listProgress } from "@/db/queries/runs";
import { repeat } from "./repeat";
import { wakeHere } from "./wake";

/** A wake-up may come from another process, and then may never come: readers look at least this often. */
const pollSeconds = 1;

type Watched = { readers: number; nextSeq: number | null };

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightWatched?: Map<Database, Map<string, Watched>> };
shared.scriptwrightWatched ??= new Map();
const watched = shared.scriptwrightWatched;

/** Wakes the readers of a run when its log has grown elsewhere, until the returned function is called. */
export function watchRun(database: Database, runId: string): () => void {
  const here = watched.get(database) ?? beginPolling(database);
  const run = here.get(runId) ?? { readers: 0, nextSeq: null };
  here.set(runId, run);
  run.readers += 1;
  return () => {
    run.readers -= 1;
    if (run.readers === 0) here.delete(runId);
  };
}

/** One question a second for all that this process reads. */
function beginPolling(database: Database): Map<string, Watched> {
  const here = new Map<string, Watched>();
  watched.set(database, here);
  const end = repeat(pollSeconds, "Looking for new events", async () => {
    if (here.size === 0) {
      watched.delete(database);
      return end();
    }
    const asked = [...here];
    const found = await listProgress(
      database,
      asked.map(([id]) => id),
    );
    const progress = new Map(found.map(({ id, nextSeq }) => [id, nextSeq]));
    for (const [id, run] of asked) {
      // A run that is gone wakes its readers each time, until they have seen it.
      const nextSeq = progress.get(id);
      if (nextSeq === undefined || nextSeq !== run.nextSeq) wakeHere(`events:${id}`);
      run.nextSeq = nextSeq ?? null;
    }
  });
  return here;
}
