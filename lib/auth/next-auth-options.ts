import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { getDatabase } from "@/db/client";
import { endSession } from "@/db/queries/sessions";
import { env } from "@/lib/env";
import { toOwnPath } from "./own-path";
import { identityProviders } from "./providers";
import { getSecret } from "./secret";
import { isOpenSession, maxAgeSeconds, sessionCookie, toClaims } from "./session";
import { signInWith, type Visit } from "./sign-in";

/** next-auth's settings for one request. The session is an encrypted cookie that names the user and the session. */
export function authOptions(visit: Visit): NextAuthOptions {
  return {
    secret: getSecret(),
    session: { strategy: "jwt", maxAge: maxAgeSeconds },
    cookies: { sessionToken: sessionCookie },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in" },
    providers: [...identityProviders(), ...(env.GUESTS === "on" ? [guest] : [])],
    callbacks: {
      redirect: ({ url, baseUrl }) => baseUrl + toOwnPath(url),
      async jwt({ token, user, account }) {
        if (account?.type === "credentials") return { sub: user.id };
        if (account) return signInWith(account, user, visit);
        const claims = toClaims(token);
        if (claims && (await isOpenSession(await getDatabase(), claims))) return token;
        throw new Error("This session is over."); // and so next-auth takes the cookie away
      },
    },
    events: {
      async signOut({ token }) {
        const claims = toClaims(token);
        if (claims) await endSession(await getDatabase(), claims.userId, claims.id);
      },
    },
    // Never the details: they hold tokens, secrets and addresses.
    logger: {
      error: (code) => console.error(`next-auth: ${nameOf(code)}`),
      // Without NEXTAUTH_URL next-auth warns at every call; it is needed only where requests pass a proxy.
      warn: (code) => (code === "NEXTAUTH_URL" ? undefined : console.warn(`next-auth: ${nameOf(code)}`)),
      debug: () => undefined,
    },
  };
}

const guest = CredentialsProvider({
  id: "guest",
  name: "Guest",
  credentials: {},
  authorize: () => ({ id: crypto.randomUUID() }),
});

/** Anybody can post a "code" to next-auth's log route; only what looks like one of its own is written. */
function nameOf(code: string): string {
  return /^\w{1,60}$/.test(code) ? code : "an unknown code";
}
