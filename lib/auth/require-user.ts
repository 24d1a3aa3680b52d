import { cookies } from "next/headers";
import { type Database, getDatabase } from "@/db/client";
import { getUsableKey } from "@/db/queries/api-keys";
import { getSessionState } from "@/db/queries/sessions";
import { hashApiKey, isApiKey } from "./api-keys";
import { readSession, sessionCookie } from "./session";

/** How somebody has shown who they are; a session may do all that its user may. */
export type Credential =
  | { kind: "session"; id: string }
  | { kind: "key"; id: number; scopes: readonly string[] };

/** Whoever owns what is asked for. */
export type User = { id: string; isGuest: boolean; credential: Credential };

/** Nobody is signed in, or the key is not known. */
export class UnauthorizedError extends Error {}

/** Who uses a page or calls an action; null for nobody, and where the session was ended. */
export async function getUser(): Promise<User | null> {
  const cookie = (await cookies()).get(sessionCookie.name)?.value;
  const session = cookie ? await readSession(cookie) : null;
  if (!session) return null;
  const state = await getSessionState(await getDatabase(), session.id);
  // An account's session is one of ours only while its row says so.
  if (state === "over" || (state === null && !session.isGuest)) return null;
  const { userId, id, isGuest } = session;
  return { id: userId, isGuest, credential: { kind: "session", id } };
}

/** The same, where there is somebody. */
export async function requireUser(): Promise<User> {
  const user = await getUser();
  if (!user) throw new UnauthorizedError("Sign in first.");
  return user;
}

/** Who sends an API request: the bearer key's owner, else whoever the session cookie names. */
export async function requireApiUser(request: Request): Promise<User> {
  const authorization = request.headers.get("authorization");
  if (authorization === null) return requireUser();
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (key === undefined) throw new UnauthorizedError("Send the key as 'Authorization: Bearer <key>'.");
  if (!isApiKey(key))
    throw new UnauthorizedError("This is not an API key of ours; it may have been cut short or mistyped.");
  return requireKeyOwner(await getDatabase(), key);
}

async function requireKeyOwner(database: Database, key: string): Promise<User> {
  const found = await getUsableKey(database, hashApiKey(key));
  if (!found)
    throw new UnauthorizedError("This API key is not known; it may have been revoked or have run out.");
  const { id, ownerId, isGuest, scopes } = found;
  return { id: ownerId, isGuest, credential: { kind: "key", id, scopes } };
}
