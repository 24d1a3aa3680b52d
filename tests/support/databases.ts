import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { type Database, openEmbedded, openPostgres } from "@/db/client";
import { startPostgres } from "./postgres";

/** The same tests on both databases a customer may have, each real and migrated, each gone afterwards. */
export function onBothDatabases(tests: (database: () => Database) => void): void {
  describe("embedded", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "scriptwright-data-"));
    withDatabase(
      () => openEmbedded(folder),
      () => rmSync(folder, { recursive: true, force: true }),
      tests,
    );
  });
  describe("postgres", () => {
    let stop = async () => {};
    const open = async () => {
      const server = await startPostgres();
      stop = server.stop;
      return openPostgres(server.url);
    };
    withDatabase(open, () => stop(), tests);
  });
}

function withDatabase(
  open: () => Promise<Database>,
  close: () => void | Promise<void>,
  tests: (database: () => Database) => void,
): void {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(close);
  tests(() => {
    if (!database) throw new Error("The database is not open yet.");
    return database;
  });
}
