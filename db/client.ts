import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { env } from "@/lib/env";
import { lockFolder } from "./folder-lock";
import * as schema from "./schema";
import { reconnectSeconds } from "./wake-channel";

/** Either driver, by what both can do: queries are written once. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

const migrationsFolder = path.join(process.cwd(), "db/migrations");
const migrationLock = 7_205_759_403; // any number, the same in every process of this product

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightDatabase?: Promise<Database> };

/** The migrated database: PostgreSQL where DATABASE_URL is set, else the embedded one in DATA_DIR. */
export function getDatabase(): Promise<Database> {
  if (env.NEXT_PHASE === "phase-production-build") throw new Error("A build must not open the database.");
  shared.scriptwrightDatabase ??= (
    env.DATABASE_URL ? openPostgres(env.DATABASE_URL) : openEmbedded(env.DATA_DIR)
  ).catch((error) => {
    shared.scriptwrightDatabase = undefined; // the next request tries again
    throw error;
  });
  return shared.scriptwrightDatabase;
}

/** Opens a PostgreSQL database and brings it up to date; processes that start together wait for each other. */
export async function openPostgres(url: string): Promise<Database> {
  const [{ default: postgres }, { drizzle }, { migrate }] = await Promise.all([
    import("postgres"),
    import("drizzle-orm/postgres-js"),
    import("drizzle-orm/postgres-js/migrator"),
  ]);
  const turn = postgres(url, { max: 1, onnotice: () => {} });
  const migrating = postgres(url, { max: 1, onnotice: () => {} });
  try {
    // Held by a transaction, not by a session: a pooler may give each statement another session.
    await turn.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${migrationLock})`;
      await migrate(drizzle(migrating), { migrationsFolder });
    });
  } finally {
    await Promise.all([turn.end(), migrating.end()]);
  }
  const pool = postgres(url, {
    max: env.DATABASE_CONNECTIONS,
    onnotice: () => {},
    backoff: reconnectSeconds,
  });
  return drizzle(pool, { schema });
}

/** Opens the embedded database in a folder, which is made if needed and locked for this process. */
export async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  lockFolder(path.join(folder, "database.lock"), folder);
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("drizzle-orm/pglite"),
    import("drizzle-orm/pglite/migrator"),
  ]);
  const database = drizzle(await PGlite.create(path.join(folder, "database")), { schema });
  await migrate(database, { migrationsFolder });
  return database;
}
