import type { Account, User } from "next-auth";
import type { JWT } from "next-auth/jwt";
import { getDatabase } from "@/db/client";
import { signIn } from "@/db/queries/accounts";
import { browserName } from "./browser-name";
import { isOpenSession, readSession } from "./session";

/** What a request says of the browser that signs in: the session it had, and what it calls itself. */
export type Visit = { cookie: string | undefined; userAgent: string };

/** Signs in whoever a provider has named just now; answers what the session cookie is to hold, which is no more than two ids. */
export async function signInWith(
  { provider, providerAccountId }: Account,
  { name, email }: Pick<User, "name" | "email">,
  { cookie, userAgent }: Visit,
): Promise<JWT> {
  const database = await getDatabase();
  const session = cookie ? await readSession(cookie) : null;
  const { userId, sessionId } = await signIn(database, {
    identity: { provider, providerAccountId, name: name ?? "No name", email: email ?? null },
    current: session && (await isOpenSession(database, session)) ? session : null,
    browser: browserName(userAgent),
  });
  return { sub: userId, sid: sessionId };
}
