import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "../client";
import { accounts, users } from "../schema";
import { moveWork } from "./move-work";
import { beginSession, endSession } from "./sessions";

/** Somebody as a provider names them. */
export type Identity = { provider: string; providerAccountId: string; name: string; email: string | null };

/** One of a user's identities, as its owner sees it. */
export type OwnIdentity = Pick<typeof accounts.$inferSelect, "provider" | "createdAt">;

type SignIn = {
  identity: Identity;
  /** Who is signed in on this browser already, with which session. */
  current: { userId: string; id: string; isGuest: boolean } | null;
  browser: string;
};

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/**
 * Signs somebody in. An identity that is known here has its account, and a guest's work goes there; one that is not is
 * added to the account of this browser, or makes its guest an account, or a new user. Never by the e-mail address,
 * which proves nothing about an account here.
 */
export async function signIn(
  database: Database,
  { identity, current, browser }: SignIn,
): Promise<{ userId: string; sessionId: string }> {
  return database.transaction(async (tx) => {
    await lockIdentity(tx, identity);
    const known = await findOwner(tx, identity);
    const userId = known ?? (await addIdentity(tx, identity, current));
    if (known && current?.isGuest) await moveWork(tx, { guestId: current.userId, accountId: known });
    if (current && !current.isGuest && current.userId === userId) return { userId, sessionId: current.id };
    if (current) await endSession(tx, current.userId, current.id);
    return { userId, sessionId: await beginSession(tx, userId, browser) };
  });
}

/** With which identities a user may sign in, the first one first. */
export async function listIdentities(database: Database, userId: string): Promise<OwnIdentity[]> {
  return database
    .select({ provider: accounts.provider, createdAt: accounts.createdAt })
    .from(accounts)
    .where(eq(accounts.userId, userId))
    .orderBy(asc(accounts.createdAt));
}

/** Two browsers that bring the same identity for the first time wait for each other, and find one account. */
async function lockIdentity(tx: Transaction, { provider, providerAccountId }: Identity): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${provider} ${providerAccountId}`}, 0))`,
  );
}

async function findOwner(
  tx: Transaction,
  { provider, providerAccountId }: Identity,
): Promise<string | undefined> {
  const [account] = await tx
    .select({ userId: accounts.userId })
    .from(accounts)
    .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)));
  return account?.userId;
}

async function addIdentity(tx: Transaction, identity: Identity, current: SignIn["current"]): Promise<string> {
  const userId =
    current && !current.isGuest
      ? current.userId
      : ((current && (await makeAccount(tx, current.userId, identity))) ??
        (await makeAccount(tx, crypto.randomUUID(), identity)));
  if (!userId) throw new Error("A new user's id is taken.");
  const { provider, providerAccountId } = identity;
  await tx.insert(accounts).values({ provider, providerAccountId, userId });
  return userId;
}

/** Makes a guest, or an id that nobody has, an account; null where another sign-in has made it one meanwhile. */
async function makeAccount(tx: Transaction, id: string, { name, email }: Identity): Promise<string | null> {
  const account = { name, email, guest: false };
  const [made] = await tx
    .insert(users)
    .values({ id, ...account })
    .onConflictDoUpdate({ target: users.id, set: account, setWhere: eq(users.guest, true) })
    .returning({ id: users.id });
  return made?.id ?? null;
}
