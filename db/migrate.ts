import { env } from "@/lib/env";
import { openPostgres } from "./client";

/** Brings the database of DATABASE_URL up to date, for hosts that migrate while they build. */
if (!env.DATABASE_URL) {
  const what =
    "Set DATABASE_URL to the PostgreSQL database to migrate, such as postgres://user:password@host/name.";
  console.error(`${what} The embedded database, which is used without it, migrates itself.`);
  process.exit(1);
}
try {
  await openPostgres(env.DATABASE_URL);
} catch (error) {
  console.error("The database of DATABASE_URL could not be migrated.", error);
  process.exit(1);
}
console.log("The database is up to date.");
process.exit(0); // its connections would keep the process
