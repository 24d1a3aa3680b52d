import { eq } from "drizzle-orm";
import type { Database } from "../client";
import { users } from "../schema";

/** Keeps a guest from the first thing that is theirs; someone already known stays as they are. */
export async function keepGuest(database: Pick<Database, "insert">, userId: string): Promise<void> {
  await database.insert(users).values({ id: userId, name: "Guest", guest: true }).onConflictDoNothing();
}

/** Changes to which there is one answer for all that a user has wait for each other, to the end of the transaction. */
export async function lockOwner(tx: Pick<Database, "select">, ownerId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, ownerId)).for("update");
}
