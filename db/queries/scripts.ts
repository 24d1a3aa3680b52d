import { and, count, desc, eq, ilike, lt, or, sql } from "drizzle-orm";
import { type Database, getDatabase } from "../client";
import { runs, type SavedScript, type ScriptStatus, scripts } from "../schema";

export type ScriptRow = {
  id: number;
  topic: string;
  template: string;
  status: ScriptStatus;
  seconds: number;
  words: number;
  /** Null while there is no receipt: the script is being written, or was stopped half way. */
  compliant: boolean | null;
  createdAt: Date;
};

export type ScriptPage = { scripts: ScriptRow[]; page: number; pages: number; total: number };

const pageSize = 20;

/** One page of a user's scripts, newest first; `search` looks in topic and text. Pages count from 1. */
export async function listScripts(
  ownerId: string,
  { search, page }: { search?: string; page: number },
  database?: Database,
): Promise<ScriptPage> {
  const db = database ?? (await getDatabase());
  const found = matches(ownerId, search);
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(scripts).where(found);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const current = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await db
    .select(rowColumns)
    .from(scripts)
    .where(found)
    .orderBy(desc(scripts.id))
    .limit(pageSize)
    .offset((current - 1) * pageSize);
  return { scripts: rows, page: current, pages, total };
}

/** A user's scripts older than `before`, newest first: what comes and goes meanwhile moves nothing. */
export async function pageScripts(
  ownerId: string,
  { before, limit, search }: { before?: number; limit: number; search?: string },
  database?: Database,
): Promise<ScriptRow[]> {
  const db = database ?? (await getDatabase());
  return db
    .select(rowColumns)
    .from(scripts)
    .where(and(matches(ownerId, search), before === undefined ? undefined : lt(scripts.id, before)))
    .orderBy(desc(scripts.id))
    .limit(limit);
}

const rowColumns = {
  id: scripts.id,
  topic: scripts.topic,
  template: sql<string>`${scripts.brief}->>'template'`,
  status: scripts.status,
  seconds: scripts.seconds,
  words: scripts.words,
  compliant: sql<boolean | null>`(${scripts.receipt}->>'compliant')::boolean`,
  createdAt: scripts.createdAt,
};

function matches(ownerId: string, search?: string) {
  const like = search ? `%${search.replace(/[\\%_]/g, "\\$&")}%` : null;
  return and(
    eq(scripts.ownerId, ownerId),
    like ? or(ilike(scripts.topic, like), ilike(scripts.text, like)) : undefined,
  );
}

/** A user's script with its newest run, which Continue goes on with; null for another user's. */
export async function getScript(
  ownerId: string,
  id: number,
  database?: Database,
): Promise<(SavedScript & { runId: string | null }) | null> {
  const db = database ?? (await getDatabase());
  const mine = and(eq(scripts.ownerId, ownerId), eq(scripts.id, id));
  const [script] = await db.select().from(scripts).where(mine);
  if (!script) return null;
  const [run] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.ownerId, ownerId), eq(runs.scriptId, id)))
    .orderBy(desc(runs.createdAt))
    .limit(1);
  return { ...asToday(script), runId: run?.id ?? null };
}

/**
 * Changes what a user asked of a script and its receipt; the text stays. One change at a time: `change` sees the
 * script as the one before left it, and answers null to leave it so. Null where nothing was changed.
 */
export async function changeScript(
  ownerId: string,
  id: number,
  change: (script: SavedScript) => Pick<SavedScript, "brief" | "receipt"> | null,
  database?: Database,
): Promise<SavedScript | null> {
  const db = database ?? (await getDatabase());
  const mine = and(eq(scripts.ownerId, ownerId), eq(scripts.id, id));
  return db.transaction(async (tx) => {
    const [script] = await tx.select().from(scripts).where(mine).for("update");
    const changed = script && change(asToday(script));
    if (!changed) return null;
    const { brief, receipt } = changed;
    const [saved] = await tx.update(scripts).set({ brief, receipt }).where(mine).returning();
    return saved ?? null;
  });
}

/** Fields that came to briefs and receipts after some were saved. */
function asToday(script: SavedScript): SavedScript {
  const { brief, receipt } = script;
  return {
    ...script,
    brief: {
      ...brief,
      levels: brief.levels ?? {},
      sections: brief.sections ?? [],
      phrases: brief.phrases ?? [],
    },
    receipt: receipt && { ...receipt, versions: receipt.versions ?? {} },
  };
}

/** Changes what the library calls a user's script; its brief keeps its topic. False where there is none. */
export async function renameScript(
  ownerId: string,
  id: number,
  title: string,
  database?: Database,
): Promise<boolean> {
  const db = database ?? (await getDatabase());
  const renamed = await db
    .update(scripts)
    .set({ topic: title })
    .where(and(eq(scripts.ownerId, ownerId), eq(scripts.id, id)))
    .returning({ id: scripts.id });
  return renamed.length > 0;
}

/** Deletes a user's script with its runs; false where there is none. */
export async function deleteScript(ownerId: string, id: number, database?: Database): Promise<boolean> {
  const db = database ?? (await getDatabase());
  const gone = await db
    .delete(scripts)
    .where(and(eq(scripts.ownerId, ownerId), eq(scripts.id, id)))
    .returning({ id: scripts.id });
  return gone.length > 0;
}
