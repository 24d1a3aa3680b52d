import { and, count, eq, inArray, sql } from "drizzle-orm";
import type { Limits } from "@/lib/env";
import type { Database } from "../client";
import { quotaDays, runs } from "../schema";

/** Somebody for whom a run counts: "user:<id>", "key:<id>" or "address:<hash>", and what they may have; null: no limit. */
export type QuotaSubject = { subject: string; limits: Limits | null };

export type LimitName = keyof Limits;

/** Where one subject stands with one limit. */
export type QuotaUse = { subject: string; limit: LimitName; used: number; most: number | null };

/** A run that was not started, since it would pass this limit; `wanted` is how much of it the run would have taken. */
export class OverQuotaError extends Error {
  constructor(readonly over: QuotaUse & { most: number; wanted: number }) {
    super(`${over.subject} has no more ${over.limit}.`);
    this.name = "OverQuotaError";
  }
}

/** Today, as quotas count days. */
export const quotaDay = sql<string>`(now() at time zone 'utc')::date`;

type Transaction = Pick<Database, "select" | "insert">;

/**
 * Counts a run that is in the same transaction already, with the most tokens that it may take, for all its subjects;
 * throws OverQuotaError where one of them has no room for it. Whoever counts for the same subject waits for the end of
 * the transaction, so that any number of requests at once find the same order.
 */
export async function reserveRun(
  tx: Transaction,
  subjects: readonly QuotaSubject[],
  tokens: number,
): Promise<QuotaUse[]> {
  const counted = await addToDay(tx, names(subjects), quotaDay, { runs: 1, tokens });
  const uses: QuotaUse[] = [];
  for (const { subject, limits } of subjects) {
    const day = counted.find((row) => row.subject === subject);
    const taken = {
      runsAtOnce: limits ? await countRunning(tx, subject) : 0,
      runsADay: day?.runs ?? 0,
      tokensADay: day?.tokens ?? 0,
    };
    for (const limit of limitNames) {
      const most = limits?.[limit] ?? null;
      const wanted = limit === "tokensADay" ? tokens : 1;
      const use = { subject, limit, used: taken[limit] };
      if (most !== null && use.used > most)
        throw new OverQuotaError({ ...use, used: use.used - wanted, most, wanted });
      uses.push({ ...use, most });
    }
  }
  return uses;
}

/** Puts what a run has really taken in the place of what was reserved for it, on the day on which it began. */
export async function settleRun(
  tx: Transaction,
  run: { quotaSubjects: string[]; quotaDay: string; reservedTokens: number },
  taken: number,
): Promise<void> {
  if (run.quotaSubjects.length === 0) return;
  await addToDay(tx, run.quotaSubjects, sql`${run.quotaDay}::date`, {
    runs: 0,
    tokens: taken - run.reservedTokens,
  });
}

/** Where subjects stand today, with all their limits. */
export async function readQuotas(database: Database, subjects: readonly QuotaSubject[]): Promise<QuotaUse[]> {
  const days = await database
    .select()
    .from(quotaDays)
    .where(and(inArray(quotaDays.subject, names(subjects)), eq(quotaDays.day, quotaDay)));
  const uses = subjects.map(async ({ subject, limits }) => {
    const day = days.find((row) => row.subject === subject);
    const used = {
      runsAtOnce: await countRunning(database, subject),
      runsADay: day?.runs ?? 0,
      tokensADay: day?.tokens ?? 0,
    };
    return limitNames.map((limit) => ({ subject, limit, used: used[limit], most: limits?.[limit] ?? null }));
  });
  return (await Promise.all(uses)).flat();
}

/** Forgets days that no run which is still under way can have begun on. */
export async function pruneQuotaDays(database: Database): Promise<void> {
  await database.delete(quotaDays).where(sql`${quotaDays.day} < ${quotaDay} - 30`);
}

const limitNames: LimitName[] = ["runsAtOnce", "runsADay", "tokensADay"];

/** The subjects alone. */
function names(subjects: readonly QuotaSubject[]): string[] {
  return subjects.map(({ subject }) => subject);
}

/** One statement that makes rows or adds to them, and locks them in the order of their names. */
async function addToDay(
  tx: Transaction,
  subjects: readonly string[],
  day: ReturnType<typeof sql>,
  { runs: more, tokens }: { runs: number; tokens: number },
) {
  return tx
    .insert(quotaDays)
    .values(
      [...subjects].sort().map((subject) => ({ subject, day, runs: more, tokens: Math.max(0, tokens) })),
    )
    .onConflictDoUpdate({
      target: [quotaDays.subject, quotaDays.day],
      set: {
        runs: sql`${quotaDays.runs} + ${more}`,
        tokens: sql`greatest(0, ${quotaDays.tokens} + ${tokens})`,
      },
    })
    .returning();
}

async function countRunning(tx: Pick<Database, "select">, subject: string): Promise<number> {
  const [row] = await tx
    .select({ running: count() })
    .from(runs)
    .where(
      and(eq(runs.status, "running"), sql`${runs.quotaSubjects} @> ${JSON.stringify([subject])}::jsonb`),
    );
  return row?.running ?? 0;
}
