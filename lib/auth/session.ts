import type { NextAuthOptions } from "next-auth";
import { decode, encode, type JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { getSecret } from "./secret";

const maxAgeSeconds = 90 * 24 * 60 * 60;
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

/** A guest is a random id and nothing more; the database hears of it with the first script. */
function newGuest() {
  return { id: crypto.randomUUID(), name: "Guest" };
}

/** next-auth's settings. Guests sign in with nothing; the session is a signed, encrypted cookie. */
export function authOptions(): NextAuthOptions {
  return {
    secret: getSecret(),
    session: { strategy: "jwt", maxAge: maxAgeSeconds },
    cookies: { sessionToken: sessionCookie },
    // Without NEXTAUTH_URL next-auth warns at every call; it is needed only where requests pass a proxy.
    logger: { warn: (code) => (code === "NEXTAUTH_URL" ? undefined : console.warn(`next-auth: ${code}`)) },
    providers: [CredentialsProvider({ id: "guest", name: "Guest", credentials: {}, authorize: newGuest })],
  };
}

/** What a session cookie says: whose it is, and which of their sessions. A guest has one, known by their own id. */
export type SessionClaims = { userId: string; id: string; isGuest: boolean };

/** The claims of a session cookie; null for one that has run out or was not made here. */
export async function readSession(cookie: string): Promise<SessionClaims | null> {
  const token = await open(cookie);
  if (!token?.sub) return null;
  const id = typeof token.sid === "string" ? token.sid : token.sub;
  return { userId: token.sub, id, isGuest: id === token.sub };
}

/**
 * The session to set for somebody who came with this cookie, or null where theirs is good for a while yet: a new
 * guest's, or their own prolonged once a day, so that whoever comes back within the 90 days stays who they are.
 */
export async function freshSession(cookie: string | undefined): Promise<string | null> {
  const token = cookie ? await open(cookie) : null;
  if (token && Date.now() / 1000 - Number(token.iat) < renewAfterSeconds) return null;
  const { id, name } = newGuest();
  return encode({ token: token ?? { sub: id, name }, secret: getSecret(), maxAge: maxAgeSeconds });
}

async function open(cookie: string): Promise<JWT | null> {
  try {
    return await decode({ token: cookie, secret: getSecret() });
  } catch {
    return null; // made with another secret, or not made here at all
  }
}
