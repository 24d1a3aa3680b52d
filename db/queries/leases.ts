import { and, eq, lt, sql } from "drizzle-orm";
import type { Database } from "../client";
import { type Run, runs } from "../schema";

/** How long a run belongs to a writer that says nothing: a crash is noticed within this and the next sweep. */
export const leaseSeconds = 5;

export const leaseEnd = sql`now() + make_interval(secs => ${leaseSeconds})`;

/** Keeps runs for their writers a while longer. Those that are not in the answer have been taken over, or ended. */
export async function renewLeases(
  database: Database,
  writers: Pick<Run, "id" | "epoch">[],
): Promise<Pick<Run, "id" | "epoch" | "cancelRequestedAt">[]> {
  const mine = sql.join(
    writers.map(({ id, epoch }) => sql`(${id}::uuid, ${epoch}::integer)`),
    sql`, `,
  );
  return database
    .update(runs)
    .set({ leaseUntil: leaseEnd })
    .where(and(sql`(${runs.id}, ${runs.epoch}) in (${mine})`, eq(runs.status, "running")))
    .returning({ id: runs.id, epoch: runs.epoch, cancelRequestedAt: runs.cancelRequestedAt });
}

/** Takes over a run whose writer has gone silent; null while it is alive, or when somebody else was first. */
export async function takeOver(database: Database, ownerId: string, runId: string): Promise<Run | null> {
  const [run] = await database
    .update(runs)
    .set({ epoch: sql`${runs.epoch} + 1`, leaseUntil: leaseEnd })
    .where(
      and(
        eq(runs.ownerId, ownerId),
        eq(runs.id, runId),
        eq(runs.status, "running"),
        lt(runs.leaseUntil, sql`now()`),
      ),
    )
    .returning();
  return run ?? null;
}

/** How many runs one look takes in hand. */
const mostAtOnce = 100;

/** Some of the runs that no writer holds any more, whosever they are: for the upkeep of the whole system. */
export async function listAbandonedRuns(database: Database): Promise<Pick<Run, "id" | "ownerId">[]> {
  return database
    .select({ id: runs.id, ownerId: runs.ownerId })
    .from(runs)
    .where(and(eq(runs.status, "running"), lt(runs.leaseUntil, sql`now()`)))
    .limit(mostAtOnce);
}

/** Lets go of every lease: right only where no other process can hold one, as with the embedded database. */
export async function releaseAllLeases(database: Database): Promise<void> {
  await database
    .update(runs)
    .set({ leaseUntil: sql`now() - interval '1 second'` })
    .where(eq(runs.status, "running"));
}
