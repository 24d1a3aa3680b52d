import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";
import { askTogether } from "../ask-together";
import type { Database } from "../client";
import { type Run, type RunStatus, runEvents, runs, type SavedScript, scripts } from "../schema";
import { leaseEnd } from "./leases";
import { settleRun } from "./quotas";

/** A writer's hold on a run: an append with an older epoch is refused, and one that is there already is not made twice. */
export type Writer = Pick<Run, "id" | "epoch" | "nextSeq">;

/** The events of a run behind a sequence number, in order. */
export function eventsAfter(
  database: Database,
  ownerId: string,
  runId: string,
  after: number,
): Promise<NumberedEvent[]> {
  return askTogether(database, `events ${ownerId} ${runId} ${after}`, () =>
    database
      .select({ seq: runEvents.seq, event: runEvents.event })
      .from(runEvents)
      .innerJoin(runs, eq(runs.id, runEvents.runId))
      .where(and(eq(runs.ownerId, ownerId), eq(runEvents.runId, runId), gt(runEvents.seq, after)))
      .orderBy(asc(runEvents.seq))
      .execute(),
  );
}

/**
 * Appends the last events, ends the run, keeps the script and counts what the run has really taken, all or nothing:
 * "complete" means saved. A run that cannot say what it has taken has taken all that was reserved for it.
 */
export async function finishRun(
  database: Database,
  writer: Writer,
  ending: { events: ScriptEvent[]; status: RunStatus; scriptId: number; script: Partial<SavedScript> },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    if (!(await appendEvents(tx, writer, ending.events))) return false;
    const [run] = await tx
      .update(runs)
      .set({ status: ending.status })
      .where(eq(runs.id, writer.id))
      .returning();
    const [before] = await tx
      .select({ usage: scripts.usage })
      .from(scripts)
      .where(eq(scripts.id, ending.scriptId));
    const { usage } = ending.script;
    // A script's usage is that of all its runs.
    if (run && usage) await settleRun(tx, run, usage.outputTokens - (before?.usage?.outputTokens ?? 0));
    await tx.update(scripts).set(ending.script).where(eq(scripts.id, ending.scriptId));
    return true;
  });
}

/**
 * Appends events, all or none; false when another writer has taken over, or the run has ended. What a try before this one
 * has committed is not appended again. One statement, since the reader waits for each round trip: the run is claimed,
 * and the events go in if it was.
 */
export async function appendEvents(
  db: Pick<Database, "$with" | "with" | "update" | "insert" | "select">,
  { id, epoch, nextSeq }: Writer,
  events: ScriptEvent[],
): Promise<boolean> {
  const behind = nextSeq + events.length;
  const claimed = db.$with("claimed").as(
    db
      .update(runs)
      .set({ nextSeq: behind, leaseUntil: leaseEnd })
      .where(
        and(eq(runs.id, id), eq(runs.epoch, epoch), eq(runs.nextSeq, nextSeq), eq(runs.status, "running")),
      )
      .returning({ id: runs.id }),
  );
  const appended = await db
    .with(claimed)
    .insert(runEvents)
    .select(
      db
        .select({
          runId: claimed.id,
          seq: sql<number>`${nextSeq}::integer + place::integer - 1`.as("seq"),
          event: sql<ScriptEvent>`event`.as("event"),
          at: sql<Date>`now()`.as("at"),
        })
        .from(claimed)
        .innerJoin(
          sql`json_array_elements(${JSON.stringify(events)}::json) with ordinality as listed(event, place)`,
          sql`true`,
        ),
    )
    .returning({ seq: runEvents.seq });
  if (appended.length > 0) return true;
  // Only this writer appends in this epoch: a log that is as long as it would be has these events.
  const sameEnd = and(eq(runs.id, id), eq(runs.epoch, epoch), eq(runs.nextSeq, behind));
  return (await db.select({ id: runs.id }).from(runs).where(sameEnd)).length > 0;
}
