import { and, asc, eq, getTableColumns, gt } from "drizzle-orm";
import type { Database } from "../client";
import { personas, runEvents, runs, scripts } from "../schema";
import { listIdentities } from "./accounts";
import { listApiKeys } from "./api-keys";
import { listOwnTemplates } from "./own-templates";
import { listSessions } from "./sessions";
import { getProfile } from "./users";

const { ownerId: _persona, ...personaColumns } = getTableColumns(personas);
const { ownerId: _script, ...scriptColumns } = getTableColumns(scripts);

/** All that is kept of a user but the scripts. No hash of a key is in it. */
export async function exportUser(database: Database, userId: string) {
  return {
    profile: await getProfile(database, userId),
    identities: await listIdentities(database, userId),
    sessions: await listSessions(database, userId),
    apiKeys: await listApiKeys(database, userId),
    personas: await database.select(personaColumns).from(personas).where(eq(personas.ownerId, userId)),
    templates: await listOwnTemplates(userId, database),
  };
}

/** A user's scripts with their runs and what each run has said, oldest first and one at a time: there may be any number. */
export async function* exportScripts(database: Database, userId: string) {
  for (let last = 0; ; ) {
    const [script] = await database
      .select(scriptColumns)
      .from(scripts)
      .where(and(eq(scripts.ownerId, userId), gt(scripts.id, last)))
      .orderBy(asc(scripts.id))
      .limit(1);
    if (!script) return;
    yield { ...script, runs: await exportRuns(database, userId, script.id) };
    last = script.id;
  }
}

async function exportRuns(database: Database, userId: string, scriptId: number) {
  const ofScript = await database
    .select({ id: runs.id, status: runs.status, createdAt: runs.createdAt })
    .from(runs)
    .where(and(eq(runs.ownerId, userId), eq(runs.scriptId, scriptId)))
    .orderBy(asc(runs.createdAt));
  const told = [];
  for (const run of ofScript) {
    const { seq, at, event } = runEvents;
    const events = await database
      .select({ seq, at, event })
      .from(runEvents)
      .where(eq(runEvents.runId, run.id))
      .orderBy(asc(seq));
    told.push({ ...run, events });
  }
  return told;
}
