import type { Database } from "@/db/client";
import { rewriteKey } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import { sectionsToRewrite } from "@/lib/script/sections-to-rewrite";
import { type NewRun, type StartedRun, startRun } from "./start-run";

export type Rewrite = Omit<NewRun, "brief"> & { scriptId: number; model: string };

/**
 * Starts a new script from a finished one with another model: only the sections that miss a must are written, the
 * others are taken over word for word. The old script stays. The same key gives the same run.
 */
export async function rewriteSections(
  database: Database,
  { ownerId, scriptId, model, idempotencyKey, subjects }: Rewrite,
): Promise<StartedRun | { outcome: "not_found" } | { outcome: "nothing_to_write" }> {
  const source = await getScript(ownerId, scriptId, database);
  if (source?.status !== "complete") return { outcome: "not_found" };
  if (sectionsToRewrite(source.brief, source.sections).length === 0) return { outcome: "nothing_to_write" };
  return startRun(database, {
    ownerId,
    // The other model is one of the catalog's, whoever wrote the script.
    brief: { ...source.brief, model, base_url: undefined },
    idempotencyKey: rewriteKey(scriptId, idempotencyKey),
    subjects,
  });
}
