import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, sql } from "drizzle-orm";
import { askTogether } from "../ask-together";
import type { Database } from "../client";
import { sessions } from "../schema";

/** A place where an account is signed in, as its owner sees it. */
export type Session = Pick<typeof sessions.$inferSelect, "id" | "browser" | "lastSeenAt" | "createdAt">;

/** How exactly it is known when somebody was last there. */
const lastSeenMinutes = 10;

/** How long what is over is remembered: longer than any cookie lives. */
const rememberedDays = 120;

/** How a session stands; null for one without a row, as a guest's has none while it is good. */
export function getSessionState(database: Database, id: string): Promise<"good" | "over" | null> {
  return askTogether(database, `session ${id}`, async () => {
    const [row] = await database
      .select({ revokedAt: sessions.revokedAt })
      .from(sessions)
      .where(eq(sessions.id, id));
    if (!row) return null;
    return row.revokedAt === null ? "good" : "over";
  });
}

/** Which of these sessions are over, for streams that were opened with one. */
export async function listOverSessions(database: Database, ids: string[]): Promise<string[]> {
  const over = await database
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(inArray(sessions.id, ids), isNotNull(sessions.revokedAt)));
  return over.map(({ id }) => id);
}

/** Begins a session of an account. */
export async function beginSession(
  database: Pick<Database, "insert">,
  userId: string,
  browser: string,
): Promise<string> {
  const id = crypto.randomUUID();
  await database.insert(sessions).values({ id, userId, browser });
  return id;
}

/** Notes that somebody was there just now. */
export async function noteSessionUse(database: Database, id: string): Promise<void> {
  await database
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(
      and(
        eq(sessions.id, id),
        lt(sessions.lastSeenAt, sql`now() - make_interval(mins => ${lastSeenMinutes})`),
      ),
    );
}

/** Where a user is signed in, the place last used first. */
export async function listSessions(database: Database, userId: string): Promise<Session[]> {
  return database
    .select({
      id: sessions.id,
      browser: sessions.browser,
      lastSeenAt: sessions.lastSeenAt,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
    .orderBy(desc(sessions.lastSeenAt));
}

/** Ends one session of a user's; a guest's, which had no row, is known from now on as over. */
export async function endSession(
  database: Pick<Database, "insert">,
  userId: string,
  id: string,
): Promise<void> {
  const over = { browser: "", revokedAt: new Date() };
  await database
    .insert(sessions)
    .values({ id, userId, ...over })
    .onConflictDoUpdate({ target: sessions.id, set: over, setWhere: eq(sessions.userId, userId) });
}

/** Ends all sessions of a user's, but the one that is named. */
export async function endSessions(
  database: Pick<Database, "update">,
  userId: string,
  { except }: { except?: string } = {},
): Promise<void> {
  await database
    .update(sessions)
    .set({ browser: "", revokedAt: sql`now()` })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        except === undefined ? undefined : ne(sessions.id, except),
      ),
    );
}

/** Forgets sessions that no cookie can name any more. */
export async function pruneSessions(database: Database): Promise<void> {
  await database
    .delete(sessions)
    .where(lt(sessions.lastSeenAt, sql`now() - make_interval(days => ${rememberedDays})`));
}
