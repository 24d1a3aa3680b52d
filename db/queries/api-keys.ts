import { eq } from "drizzle-orm";
import { askTogether } from "../ask-together";
import type { Database } from "../client";
import { apiKeys } from "../schema";

/** The owner of a key by the key's hash; the one query that finds out who is asking. */
export function getKeyOwner(database: Database, hash: string): Promise<string | null> {
  return askTogether(database, `key ${hash}`, async () => {
    const [key] = await database
      .select({ ownerId: apiKeys.ownerId })
      .from(apiKeys)
      .where(eq(apiKeys.hash, hash));
    return key?.ownerId ?? null;
  });
}

/** Keeps a key's hash for its owner; a key that is already kept stays as it is. */
export async function keepApiKey(
  database: Database,
  ownerId: string,
  key: { name: string; hash: string },
): Promise<void> {
  await database
    .insert(apiKeys)
    .values({ ownerId, ...key })
    .onConflictDoNothing();
}
