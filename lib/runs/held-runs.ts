import type { Database } from "@/db/client";
import { renewLeases } from "@/db/queries/leases";
import type { Writer } from "@/db/queries/run-events";
import { repeat } from "./repeat";

/** Often enough that a lease outlives four renewals that fail, and that a Stop from elsewhere is heard within 2 s. */
const renewSeconds = 1;

type Hold = { writer: Writer; onLost: () => void; onStop: () => void };

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightHolds?: Map<Database, Set<Hold>> };
shared.scriptwrightHolds ??= new Map();
const holds = shared.scriptwrightHolds;

/** True for a run that this process is writing. */
export function isHeld(runId: string): boolean {
  return [...holds.values()].some((held) => [...held].some(({ writer }) => writer.id === runId));
}

/** How many runs this process is writing. */
export function countHeld(): number {
  return [...holds.values()].reduce((sum, held) => sum + held.size, 0);
}

/**
 * Keeps a run for its writer until the returned function is called. All leases of a process are renewed in one
 * statement, which also tells whose run is wanted stopped, and whose was taken over.
 */
export function holdRun(database: Database, hold: Hold): () => void {
  const held = holds.get(database) ?? beginRenewing(database);
  held.add(hold);
  return () => held.delete(hold);
}

function beginRenewing(database: Database): Set<Hold> {
  const held = new Set<Hold>();
  holds.set(database, held);
  const end = repeat(renewSeconds, "Renewing the leases", async () => {
    if (held.size === 0) {
      holds.delete(database);
      return end();
    }
    const asked = [...held];
    const kept = await renewLeases(
      database,
      asked.map(({ writer }) => writer),
    );
    for (const { writer, onLost, onStop } of asked) {
      const run = kept.find(({ id, epoch }) => id === writer.id && epoch === writer.epoch);
      if (!run) onLost();
      else if (run.cancelRequestedAt) onStop();
    }
  });
  return held;
}
