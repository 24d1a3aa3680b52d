import type { Database } from "@/db/client";
import { createApiKey } from "@/db/queries/api-keys";
import { users } from "@/db/schema";
import { hashApiKey, makeApiKey, startOfKey } from "@/lib/auth/api-keys";
import { allScopes, type Scope } from "@/lib/http/scopes";

type Wanted = { ownerId?: string; scopes?: readonly Scope[]; expiresAt?: Date };

/** A user with an account, as a sign-in would make one. */
export async function makeUser(database: Database): Promise<string> {
  const id = crypto.randomUUID();
  await database.insert(users).values({ id, name: "Ana", guest: false });
  return id;
}

/** A key as its owner would make it in the settings, of a new user unless told. */
export async function makeKey(
  database: Database,
  { ownerId, scopes = allScopes, expiresAt }: Wanted = {},
): Promise<{ key: string; id: number; ownerId: string }> {
  const owner = ownerId ?? (await makeUser(database));
  const key = makeApiKey();
  const kept = {
    name: "Test",
    hash: hashApiKey(key),
    start: startOfKey(key),
    scopes: [...scopes],
    expiresAt,
  };
  const made = await createApiKey(database, owner, kept);
  if (!made) throw new Error("This user has as many keys as there may be.");
  return { key, id: made.id, ownerId: owner };
}
