import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../client";
import { apiKeys, ownTemplates, personas, quotaDays, runs, scripts, users } from "../schema";
import { lockOwner } from "./users";

type Transaction = Pick<Database, "select" | "insert" | "update" | "delete">;

/**
 * Gives all that a guest has to an account, and forgets the guest. Of an account nothing is ever moved. Runs come before
 * scripts, as in the end of a run, so that neither waits for the other.
 */
export async function moveWork(
  tx: Transaction,
  { guestId, accountId }: { guestId: string; accountId: string },
): Promise<void> {
  await lockOwner(tx, guestId);
  const [guest] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, guestId), eq(users.guest, true)));
  if (!guest) return; // nothing was ever kept, or another sign-in came first
  await lockOwner(tx, accountId);
  await moveRuns(tx, guestId, accountId);
  const moved = { ownerId: accountId };
  await tx.update(scripts).set(moved).where(eq(scripts.ownerId, guestId));
  await movePersonas(tx, guestId, accountId);
  await tx.update(ownTemplates).set(moved).where(eq(ownTemplates.ownerId, guestId));
  await tx.update(apiKeys).set(moved).where(eq(apiKeys.ownerId, guestId));
  await addUpQuotas(tx, `user:${guestId}`, `user:${accountId}`);
  await tx.delete(users).where(eq(users.id, guestId));
}

/** One key, one run: where both have used the same one, it names the account's run. No client's key holds a space. */
async function moveRuns(tx: Transaction, guestId: string, accountId: string): Promise<void> {
  const isTaken = sql`exists (
    select from ${runs} as taken
    where taken.owner_id = ${accountId} and taken.idempotency_key = ${runs.idempotencyKey}
  )`;
  await tx
    .update(runs)
    .set({
      ownerId: accountId,
      idempotencyKey: sql`case when ${isTaken} then 'moved ' || ${runs.id} else ${runs.idempotencyKey} end`,
      quotaSubjects: sql`replace(${runs.quotaSubjects}::text, ${guestId}, ${accountId})::jsonb`,
    })
    .where(eq(runs.ownerId, guestId));
}

/** The account's default stays; a guest's becomes it where there is none. */
async function movePersonas(tx: Transaction, guestId: string, accountId: string): Promise<void> {
  const [chosen] = await tx
    .select({ id: personas.id })
    .from(personas)
    .where(and(eq(personas.ownerId, accountId), eq(personas.isDefault, true)));
  await tx
    .update(personas)
    .set({ ownerId: accountId, ...(chosen ? { isDefault: false } : {}) })
    .where(eq(personas.ownerId, guestId));
}

async function addUpQuotas(tx: Transaction, from: string, to: string): Promise<void> {
  const days = tx
    .select({
      subject: sql<string>`${to}::text`.as("subject"),
      day: quotaDays.day,
      runs: quotaDays.runs,
      tokens: quotaDays.tokens,
    })
    .from(quotaDays)
    .where(eq(quotaDays.subject, from));
  await tx
    .insert(quotaDays)
    .select(days)
    .onConflictDoUpdate({
      target: [quotaDays.subject, quotaDays.day],
      set: {
        runs: sql`${quotaDays.runs} + excluded.runs`,
        tokens: sql`${quotaDays.tokens} + excluded.tokens`,
      },
    });
  await tx.delete(quotaDays).where(eq(quotaDays.subject, from));
}
