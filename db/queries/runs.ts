import { and, desc, eq, inArray, lt, max, sql } from "drizzle-orm";
import type { Brief } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";
import { askTogether } from "../ask-together";
import { type Database, getDatabase } from "../client";
import { type Run, runs, scripts } from "../schema";
import { leaseEnd } from "./leases";
import { type QuotaSubject, type QuotaUse, quotaDay, reserveRun } from "./quotas";
import { appendEvents } from "./run-events";
import { keepGuest } from "./users";

/** How many scripts lose their logs in one round. */
const mostAtOnce = 100;

/** For whom a run counts, and the most output tokens that it may take. */
export type Reservation = { subjects: readonly QuotaSubject[]; tokens: number };

type NewRun = {
  ownerId: string;
  brief: Brief;
  idempotencyKey: string;
  requestHash: string;
  reservation?: Reservation;
};

const nothingReserved: Reservation = { subjects: [], tokens: 0 };

/** A run, whether it was made just now, and then where its subjects stand. */
export type MadeRun = { run: Run; created: false } | { run: Run; created: true; quotas: QuotaUse[] };

/**
 * Makes a script and its run in one step and reserves what it may take, or finds the run that the same key made before,
 * which takes nothing more. Throws OverQuotaError where there is no room for it, and then nothing was made.
 */
export async function createRun(
  database: Database,
  { ownerId, brief, idempotencyKey, requestHash, reservation = nothingReserved }: NewRun,
): Promise<MadeRun> {
  const earlier = await getRunByKey(database, ownerId, idempotencyKey);
  if (earlier) return { run: earlier, created: false };
  const made = await database.transaction(async (tx): Promise<MadeRun | null> => {
    await keepGuest(tx, ownerId);
    const [script] = await tx
      .insert(scripts)
      .values({ ownerId, brief, topic: brief.topic, model: brief.model })
      .returning({ id: scripts.id });
    if (!script) throw new Error("The database returned no row for a new script.");
    const [run] = await tx
      .insert(runs)
      .values({
        id: crypto.randomUUID(),
        ownerId,
        scriptId: script.id,
        idempotencyKey,
        requestHash,
        leaseUntil: leaseEnd,
        ...toColumns(reservation),
      })
      .onConflictDoNothing()
      .returning();
    if (run) return { run, created: true, quotas: await reserve(tx, reservation) };
    // A post with the same key came first: this script must not stay behind without a run.
    await tx.delete(scripts).where(eq(scripts.id, script.id));
    return null;
  });
  if (made) return made;
  const first = await getRunByKey(database, ownerId, idempotencyKey);
  if (!first) throw new Error("A run with this key exists but cannot be read.");
  return { run: first, created: false };
}

/** Holds a space, which no client's key may. */
const continuationKey = (ended: Run) => `continue ${ended.id}`;

/** Names the script that a run rewrites: whoever takes the run up again finds its kept sections there. */
export const rewriteKey = (scriptId: number, key: string) => `rewrite ${scriptId} ${key}`;

/** The script that a run rewrites, also where it goes on with a run that did; null for any other run. */
export async function getRewrittenId(database: Database, run: Run): Promise<number | null> {
  const [kind, id = ""] = run.idempotencyKey.split(" ");
  if (kind === "rewrite" && id !== "") return Number(id);
  const ended = kind === "continue" && id !== "" ? await getRun(database, run.ownerId, id) : null;
  return ended && getRewrittenId(database, ended);
}

/** A new run that goes on with an ended one: same script, the released events in front. */
export async function createContinuation(
  database: Database,
  ended: Run,
  prefix: ScriptEvent[],
  reservation: Reservation,
): Promise<MadeRun> {
  return database.transaction(async (tx) => {
    const [run] = await tx
      .insert(runs)
      .values({
        id: crypto.randomUUID(),
        ownerId: ended.ownerId,
        scriptId: ended.scriptId,
        // One continuation of a run, however often it is asked for.
        idempotencyKey: continuationKey(ended),
        requestHash: ended.requestHash,
        leaseUntil: leaseEnd,
        ...toColumns(reservation),
      })
      .onConflictDoNothing()
      .returning();
    if (!run) {
      const [made] = await tx
        .select()
        .from(runs)
        .where(and(eq(runs.ownerId, ended.ownerId), eq(runs.idempotencyKey, continuationKey(ended))));
      if (!made) throw new Error("A continuation exists but cannot be read.");
      return { run: made, created: false };
    }
    const quotas = await reserve(tx, reservation);
    await tx.update(scripts).set({ status: "writing" }).where(eq(scripts.id, ended.scriptId));
    if (prefix.length > 0) await appendEvents(tx, run, prefix);
    return { run: { ...run, nextSeq: run.nextSeq + prefix.length }, created: true, quotas };
  });
}

function toColumns({ subjects, tokens }: Reservation) {
  return {
    quotaSubjects: subjects.map(({ subject }) => subject),
    quotaDay,
    reservedTokens: tokens,
  };
}

async function reserve(tx: Pick<Database, "select" | "insert">, { subjects, tokens }: Reservation) {
  return subjects.length === 0 ? [] : reserveRun(tx, subjects, tokens);
}

export function getRun(database: Database, ownerId: string, id: string): Promise<Run | null> {
  return askTogether(database, `run ${ownerId} ${id}`, async () => {
    const [run] = await database
      .select()
      .from(runs)
      .where(and(eq(runs.ownerId, ownerId), eq(runs.id, id)));
    return run ?? null;
  });
}

async function getRunByKey(database: Database, ownerId: string, key: string): Promise<Run | null> {
  const [run] = await database
    .select()
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), eq(runs.idempotencyKey, key)));
  return run ?? null;
}

/** A user's runs that are being written now, newest first, with what they write. */
export async function listLiveRuns(
  ownerId: string,
  database?: Database,
): Promise<{ runId: string; scriptId: number; topic: string }[]> {
  const db = database ?? (await getDatabase());
  return db
    .select({ runId: runs.id, scriptId: runs.scriptId, topic: scripts.topic })
    .from(runs)
    .innerJoin(scripts, eq(scripts.id, runs.scriptId))
    .where(and(eq(runs.ownerId, ownerId), eq(runs.status, "running")))
    .orderBy(desc(runs.createdAt));
}

/** How far runs have come, for readers that wait; a deleted one is not in the answer. */
export async function listProgress(
  database: Database,
  runIds: string[],
): Promise<Pick<Run, "id" | "nextSeq">[]> {
  return database.select({ id: runs.id, nextSeq: runs.nextSeq }).from(runs).where(inArray(runs.id, runIds));
}

/** Notes that the owner wants a run stopped; null for another user's run. */
export async function requestCancel(database: Database, ownerId: string, runId: string): Promise<Run | null> {
  const [run] = await database
    .update(runs)
    .set({ cancelRequestedAt: sql`coalesce(${runs.cancelRequestedAt}, now())` })
    .where(and(eq(runs.ownerId, ownerId), eq(runs.id, runId)))
    .returning();
  return run ?? null;
}

/**
 * Deletes the logs of complete scripts whose runs all began more than `days` ago, some at a time; returns how many
 * runs went. A script that was stopped or failed keeps its log, since it can be continued.
 */
export async function pruneRuns(database: Database, days: number): Promise<number> {
  const recent = sql`now() - make_interval(days => ${days})`;
  const old = database
    .select({ id: scripts.id })
    .from(scripts)
    .innerJoin(runs, eq(runs.scriptId, scripts.id))
    .where(eq(scripts.status, "complete"))
    .groupBy(scripts.id)
    .having(lt(max(runs.createdAt), recent))
    .limit(mostAtOnce);
  const gone = await database.delete(runs).where(inArray(runs.scriptId, old)).returning({ id: runs.id });
  return gone.length;
}
