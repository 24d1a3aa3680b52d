import { and, count, desc, eq, gt, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { askTogether } from "../ask-together";
import type { Database } from "../client";
import { apiKeys, users } from "../schema";
import { keepGuest, lockOwner } from "./users";

/** A key as its owner sees it: never its hash. */
export type ApiKey = Omit<typeof apiKeys.$inferSelect, "hash" | "ownerId">;

/** A key that may be used now, with whose it is. */
export type UsableKey = { id: number; ownerId: string; isGuest: boolean; scopes: string[] };

export type NewKey = { name: string; hash: string; start: string; scopes: string[]; expiresAt?: Date | null };

/** So many keys one still keeps apart. */
export const mostApiKeys = 20;

/** How exactly the last use is known: it is not written down at each request. */
const lastUseSeconds = 60;

const isCurrent = or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`));

const columns = {
  id: apiKeys.id,
  name: apiKeys.name,
  start: apiKeys.start,
  scopes: apiKeys.scopes,
  expiresAt: apiKeys.expiresAt,
  lastUsedAt: apiKeys.lastUsedAt,
  createdAt: apiKeys.createdAt,
};

/** A key by its hash; null for one that is unknown, revoked or has run out. One query finds out who is asking. */
export function getUsableKey(database: Database, hash: string): Promise<UsableKey | null> {
  return askTogether(database, `key ${hash}`, async () => {
    const [key] = await database
      .select({ id: apiKeys.id, ownerId: apiKeys.ownerId, isGuest: users.guest, scopes: apiKeys.scopes })
      .from(apiKeys)
      .innerJoin(users, eq(users.id, apiKeys.ownerId))
      .where(and(eq(apiKeys.hash, hash), isCurrent));
    return key ?? null;
  });
}

/** Which of these keys may still be used, for streams that were opened with one. */
export async function listUsableKeys(database: Database, ids: number[]): Promise<number[]> {
  const keys = await database
    .select({ id: apiKeys.id })
    .from(apiKeys)
    .where(and(inArray(apiKeys.id, ids), isCurrent));
  return keys.map(({ id }) => id);
}

/** Notes that a key was used just now. */
export async function noteKeyUse(database: Database, id: number): Promise<void> {
  const earlier = sql`now() - make_interval(secs => ${lastUseSeconds})`;
  await database
    .update(apiKeys)
    .set({ lastUsedAt: sql`now()` })
    .where(and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, earlier))));
}

/** A user's keys, newest first, those that have run out among them. */
export async function listApiKeys(database: Database, ownerId: string): Promise<ApiKey[]> {
  return database.select(columns).from(apiKeys).where(eq(apiKeys.ownerId, ownerId)).orderBy(desc(apiKeys.id));
}

/** Keeps a new key; null where the user has as many as there may be. */
export async function createApiKey(database: Database, ownerId: string, key: NewKey): Promise<ApiKey | null> {
  return database.transaction(async (tx) => {
    await keepGuest(tx, ownerId);
    await lockOwner(tx, ownerId);
    const [{ total } = { total: 0 }] = await tx
      .select({ total: count() })
      .from(apiKeys)
      .where(eq(apiKeys.ownerId, ownerId));
    if (total >= mostApiKeys) return null;
    const [made] = await tx
      .insert(apiKeys)
      .values({ ownerId, ...key })
      .returning(columns);
    return made ?? null;
  });
}

/** Keeps a key that may be kept already: then only its scopes are set anew. */
export async function keepApiKey(database: Database, ownerId: string, key: NewKey): Promise<void> {
  const { scopes, start } = key;
  await database
    .insert(apiKeys)
    .values({ ownerId, ...key })
    .onConflictDoUpdate({ target: apiKeys.hash, set: { scopes, start } });
}

/** Revokes a user's key: it is gone, and whoever sends it is nobody. False where there is none. */
export async function revokeApiKey(database: Database, ownerId: string, id: number): Promise<boolean> {
  const gone = await database
    .delete(apiKeys)
    .where(and(eq(apiKeys.ownerId, ownerId), eq(apiKeys.id, id)))
    .returning({ id: apiKeys.id });
  return gone.length > 0;
}
