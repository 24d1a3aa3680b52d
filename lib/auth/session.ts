import type { NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { getSecret } from "./secret";

const maxAgeSeconds = 90 * 24 * 60 * 60;

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

/** A session for somebody new, as next-auth would write it at a guest sign-in. */
export async function newGuestSession(): Promise<string> {
  const { id, name } = newGuest();
  return encode({ token: { sub: id, name }, secret: getSecret(), maxAge: maxAgeSeconds });
}

/** The user that a session cookie names; null for one that has run out or was not made here. */
export async function readSession(cookie: string): Promise<string | null> {
  try {
    return (await decode({ token: cookie, secret: getSecret() }))?.sub ?? null;
  } catch {
    return null;
  }
}
