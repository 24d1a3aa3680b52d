import type { Database } from "../client";
import { users } from "../schema";

/** Keeps a guest from the first thing that is theirs; someone already known stays as they are. */
export async function keepGuest(database: Pick<Database, "insert">, userId: string): Promise<void> {
  await database.insert(users).values({ id: userId, name: "Guest", guest: true }).onConflictDoNothing();
}
