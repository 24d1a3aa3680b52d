import { eq, inArray } from "drizzle-orm";
import type { Database } from "../client";
import { apiKeys, quotaDays, runs, sessions, users } from "../schema";

/** Who somebody is, as the screen calls them. */
export type Profile = Pick<typeof users.$inferSelect, "name" | "email" | "guest" | "createdAt">;

/** Keeps a guest from the first thing that is theirs; someone already known stays as they are. */
export async function keepGuest(database: Pick<Database, "insert">, userId: string): Promise<void> {
  await database.insert(users).values({ id: userId, name: "Guest", guest: true }).onConflictDoNothing();
}

/** Changes to which there is one answer for all that a user has wait for each other, to the end of the transaction. */
export async function lockOwner(tx: Pick<Database, "select">, ownerId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, ownerId)).for("update");
}

/** Null for a guest who has kept nothing yet. */
export async function getProfile(database: Database, userId: string): Promise<Profile | null> {
  const { name, email, guest, createdAt } = users;
  const [profile] = await database
    .select({ name, email, guest, createdAt })
    .from(users)
    .where(eq(users.id, userId));
  return profile ?? null;
}

export async function renameUser(database: Database, userId: string, name: string): Promise<void> {
  await database.update(users).set({ name }).where(eq(users.id, userId));
}

/**
 * Deletes a user and all that is theirs or counts for them. A run under way ends, since its writer finds no row to append
 * to. Runs go first, as a run that ends takes them before its script and its quota.
 */
export async function deleteUser(database: Database, userId: string): Promise<void> {
  await database.transaction(async (tx) => {
    await lockOwner(tx, userId);
    const keys = await tx.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.ownerId, userId));
    await tx.delete(runs).where(eq(runs.ownerId, userId));
    await tx.delete(users).where(eq(users.id, userId));
    const subjects = [`user:${userId}`, ...keys.map(({ id }) => `key:${id}`)];
    await tx.delete(quotaDays).where(inArray(quotaDays.subject, subjects));
    await tx.delete(sessions).where(eq(sessions.userId, userId));
  });
}
