import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { type Database, getDatabase } from "@/db/client";
import { getUsableKey } from "@/db/queries/api-keys";
import { noteSessionUse } from "@/db/queries/sessions";
import { env } from "@/lib/env";
import { hashApiKey, isApiKey } from "./api-keys";
import { toOwnPath } from "./own-path";
import { isOpenSession, readSession, sessionCookie } from "./session";

/** How somebody has shown who they are; a session may do all that its user may. */
export type Credential =
  | { kind: "session"; id: string }
  | { kind: "key"; id: number; scopes: readonly string[] };

/** Whoever owns what is asked for. */
export type User = { id: string; isGuest: boolean; credential: Credential };

/** Nobody is signed in, or the key is not known. */
export class UnauthorizedError extends Error {}

/** The session that this request's cookie names, open or ended; null without one. */
export const getSession = cache(async () => {
  const cookie = (await cookies()).get(sessionCookie.name)?.value;
  const claims = cookie ? await readSession(cookie) : null;
  return claims && { ...claims, isOpen: await isOpenSession(await getDatabase(), claims) };
});

/** Who uses a page or calls an action; null for nobody, where the session was ended, and for guests who may not come. */
export async function getUser(): Promise<User | null> {
  const session = await getSession();
  if (!session?.isOpen || (session.isGuest && env.GUESTS === "off")) return null;
  const { userId, id, isGuest } = session;
  return { id: userId, isGuest, credential: { kind: "session", id } };
}

/**
 * The same, where there is somebody; anybody else is sent to sign in, and from there back: to `page`, or without one
 * to the page that called the action.
 */
export async function requireUser(page?: string): Promise<User> {
  const user = await getUser();
  const next = page ?? toOwnPath((await headers()).get("referer"));
  if (!user) redirect(`/sign-in?${new URLSearchParams({ next })}`);
  const { credential, isGuest } = user;
  if (credential.kind === "session" && !isGuest)
    after(async () => noteSessionUse(await getDatabase(), credential.id));
  return user;
}

/** Who sends an API request: the bearer key's owner, else whoever the session cookie names. */
export async function requireApiUser(request: Request): Promise<User> {
  const authorization = request.headers.get("authorization");
  if (authorization === null) return requireVisitor();
  const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (key === undefined) throw new UnauthorizedError("Send the key as 'Authorization: Bearer <key>'.");
  if (!isApiKey(key))
    throw new UnauthorizedError("This is not an API key of ours; it may have been cut short or mistyped.");
  return requireKeyOwner(await getDatabase(), key);
}

async function requireVisitor(): Promise<User> {
  const user = await getUser();
  if (user) return user;
  const wasEnded = (await getSession())?.isOpen === false;
  throw new UnauthorizedError(wasEnded ? "This session was ended. Sign in again." : "Sign in first.");
}

async function requireKeyOwner(database: Database, key: string): Promise<User> {
  const found = await getUsableKey(database, hashApiKey(key));
  if (!found)
    throw new UnauthorizedError("This API key is not known; it may have been revoked or have run out.");
  const { id, ownerId, isGuest, scopes } = found;
  return { id: ownerId, isGuest, credential: { kind: "key", id, scopes } };
}
