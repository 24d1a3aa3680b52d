import postgres from "postgres";
import type { ScriptEvent } from "@/lib/script/events";

/** What the server's keys are hashed with; set here too, so that a key made here is known there. */
export const secret = "only-for-the-benchmarks-of-this-product";

/** An event as the log has it; `at` is the start of the transaction that committed it, by this machine's clock. */
export type Logged = { seq: number; at: number; event: ScriptEvent };

export type LogReader = Awaited<ReturnType<typeof openLogReader>>;

/** The benchmark's own look into the database. */
export async function openLogReader(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return {
    /** An API key like any other. */
    async makeKey(): Promise<string> {
      process.env.NEXTAUTH_SECRET = secret; // read when the modules are loaded
      const [{ openPostgres }, { ensureLocalKey }] = await Promise.all([
        import("@/db/client"),
        import("@/lib/auth/api-keys"),
      ]);
      return ensureLocalKey(await openPostgres(url), ["generate"]);
    },
    /** Transactions that the database has committed, single reads included. */
    async transactions(): Promise<number> {
      const [row] = await sql<{ count: string }[]>`
        select xact_commit as count from pg_stat_database where datname = current_database()`;
      return Number(row?.count ?? 0);
    },
    async logsOf(runIds: string[]): Promise<Map<string, Logged[]>> {
      const logs = new Map<string, Logged[]>(runIds.map((id) => [id, []]));
      const rows = await sql<{ run_id: string; seq: number; at: string; event: ScriptEvent }[]>`
        select run_id, seq, extract(epoch from at) * 1000 as at, event from run_events
        where run_id = any(${runIds}::uuid[]) order by run_id, seq`;
      for (const { run_id, seq, at, event } of rows) logs.get(run_id)?.push({ seq, at: Number(at), event });
      return logs;
    },
    close: () => sql.end(),
  };
}
