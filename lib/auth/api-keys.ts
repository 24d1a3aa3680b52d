import type { Database } from "@/db/client";
import { keepApiKey } from "@/db/queries/api-keys";
import { keepGuest } from "@/db/queries/users";
import { keyedHash } from "./secret";

/** The owner of the local key: the same person at every start, and on no other machine's sign-in. */
const localOwner = "00000000-0000-4000-8000-000000000001";

/** What is stored of a key. */
export function hashApiKey(key: string): string {
  return keyedHash("api-key", key);
}

/**
 * The key for trying the API on the machine it runs on. It follows from the secret, so it is the same at every
 * start and need not be stored in the clear.
 */
export async function ensureLocalKey(database: Database): Promise<string> {
  const key = `sw_local_${keyedHash("local-key", "1").slice(0, 32)}`;
  await keepGuest(database, localOwner);
  await keepApiKey(database, localOwner, { name: "Local key", hash: hashApiKey(key) });
  return key;
}
