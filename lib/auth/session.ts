import { decode, encode, type JWT } from "next-auth/jwt";
import { type Database, getDatabase } from "@/db/client";
import { outageCode } from "@/db/outage";
import { getSessionState } from "@/db/queries/sessions";
import { env } from "@/lib/env";
import { getSecret } from "./secret";

export const maxAgeSeconds = 90 * 24 * 60 * 60;
const renewAfterSeconds = 24 * 60 * 60;

/** One cookie, named here, because the proxy makes it as well as next-auth. */
export const sessionCookie = {
  name: "scriptwright.session",
  options: {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env.VERCEL !== undefined || (env.NEXTAUTH_URL?.startsWith("https://") ?? false),
    maxAge: maxAgeSeconds,
  },
} as const;

/** What a session cookie says: whose it is, and which of their sessions. A guest has one, known by their own id. */
export type SessionClaims = { userId: string; id: string; isGuest: boolean };

/** The claims of a session cookie; null for one that has run out or was not made here. */
export async function readSession(cookie: string): Promise<SessionClaims | null> {
  return toClaims(await open(cookie));
}

/** Whose session a token is; null for a token that says nothing of it. */
export function toClaims(token: JWT | null): SessionClaims | null {
  if (!token?.sub) return null;
  const id = typeof token.sid === "string" ? token.sid : token.sub;
  return { userId: token.sub, id, isGuest: id === token.sub };
}

/** False once a session was ended. An account's needs its row; a guest's has none until it is over. */
export async function isOpenSession(database: Database, { id, isGuest }: SessionClaims): Promise<boolean> {
  const state = await getSessionState(database, id);
  return state === "good" || (state === null && isGuest);
}

/**
 * The session to set for somebody who came with this cookie, or null where none is to be set: a new guest's, where
 * guests may come, or their own prolonged once a day, so that whoever comes back within the 90 days stays who they are.
 */
export async function freshSession(cookie: string | undefined, database?: Database): Promise<string | null> {
  const token = cookie ? await open(cookie) : null;
  const claims = toClaims(token);
  // A guest is a random id and nothing more; the database hears of it with the first thing that is theirs.
  if (!token || !claims) return env.GUESTS === "on" ? seal({ sub: crypto.randomUUID() }) : null;
  if (Date.now() / 1000 - Number(token.iat) < renewAfterSeconds) return null;
  return (await mayGoOn(claims, database)) ? seal(token) : null;
}

/** While the database is away nothing is prolonged; it is tried again with the next page. */
async function mayGoOn(claims: SessionClaims, database?: Database): Promise<boolean> {
  try {
    return await isOpenSession(database ?? (await getDatabase()), claims);
  } catch (error) {
    if (outageCode(error) === null) throw error;
    return false;
  }
}

function seal(token: JWT): Promise<string> {
  return encode({ token, secret: getSecret(), maxAge: maxAgeSeconds });
}

async function open(cookie: string): Promise<JWT | null> {
  try {
    return await decode({ token: cookie, secret: getSecret() });
  } catch {
    return null; // made with another secret, or not made here at all
  }
}
