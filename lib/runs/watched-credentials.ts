import type { Database } from "@/db/client";
import { listUsableKeys } from "@/db/queries/api-keys";
import { listOverSessions } from "@/db/queries/sessions";
import { repeat } from "./repeat";
import { onWake, wake } from "./wake";

/** A key or a session, revoked or ended somewhere, perhaps by another process that cannot tell this one. */
const pollSeconds = 1;

/** With what a reader came. */
export type ReaderCredential = { kind: "key"; id: number } | { kind: "session"; id: string };

type Watched = { credential: ReaderCredential; onOver: () => void };

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightCredentials?: Map<Database, Set<Watched>> };
shared.scriptwrightCredentials ??= new Map();
const watched = shared.scriptwrightCredentials;

/** Calls back once a key or session that holds something open is good no more, until the returned function is called. */
export function watchCredential(
  database: Database,
  credential: ReaderCredential,
  onOver: () => void,
): () => void {
  const here = watched.get(database) ?? beginWatching(database);
  const one = { credential, onOver };
  here.add(one);
  return () => here.delete(one);
}

/** Tells all processes that a key was revoked or a session ended, so that they look at once. */
export function tellCredentialOver(): void {
  wake("credentials");
}

/** One question a second for all that this process holds open, and one whenever it is told. */
function beginWatching(database: Database): Set<Watched> {
  const here = new Set<Watched>();
  watched.set(database, here);
  const look = () => letGoOver(database, here);
  const offWake = onWake("credentials", () => void look().catch(() => undefined)); // the next poll asks again
  const end = repeat(pollSeconds, "Looking for revoked keys and ended sessions", async () => {
    if (here.size > 0) return look();
    watched.delete(database);
    offWake();
    end();
  });
  return here;
}

async function letGoOver(database: Database, here: Set<Watched>): Promise<void> {
  const asked = [...here];
  const keys = asked.flatMap(({ credential }) => (credential.kind === "key" ? [credential.id] : []));
  const sessions = asked.flatMap(({ credential }) => (credential.kind === "session" ? [credential.id] : []));
  const [usable, over] = await Promise.all([
    keys.length > 0 ? listUsableKeys(database, [...new Set(keys)]) : [],
    sessions.length > 0 ? listOverSessions(database, [...new Set(sessions)]) : [],
  ]);
  const [good, ended] = [new Set(usable), new Set(over)];
  for (const one of asked) {
    const { kind, id } = one.credential;
    if (kind === "key" ? good.has(id) : !ended.has(id)) continue;
    here.delete(one);
    one.onOver();
  }
}
