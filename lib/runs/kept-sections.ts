import type { Database } from "@/db/client";
import { getRewrittenId } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import type { Run } from "@/db/schema";
import type { Brief } from "@/lib/script/brief";
import { sectionsToRewrite } from "@/lib/script/sections-to-rewrite";

/**
 * The sections that a run takes over word for word from the script it rewrites, by number; none for any other run.
 * Found by the run's key, so that whoever goes on with a run that broke off keeps the same ones.
 */
export async function loadKeptSections(
  database: Database,
  run: Run,
  brief: Brief,
): Promise<ReadonlyMap<number, string>> {
  const scriptId = await getRewrittenId(database, run);
  const source = scriptId === null ? null : await getScript(run.ownerId, scriptId, database);
  if (!source) return new Map();
  const rewritten = new Set(sectionsToRewrite(brief, source.sections));
  return new Map(
    source.sections
      .map(({ text }, index): [number, string] => [index, text])
      .filter(([index]) => !rewritten.has(index)),
  );
}
