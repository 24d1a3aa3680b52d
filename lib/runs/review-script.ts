import type { Database } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { changeScript, getScript } from "@/db/queries/scripts";
import type { SavedScript } from "@/db/schema";
import { checkScript } from "@/lib/script/check-script";
import { missedMusts } from "@/lib/script/missed-musts";
import { type Receipt, withSubstitutions } from "@/lib/script/receipt-schema";
import { type ChangedResult, changedResults, drop, relax } from "@/lib/script/review";

export type Revision = { ownerId: string; scriptId: number; requirementId: string; change: "relax" | "drop" };

/**
 * Asks less of a finished script: a must that it misses binds less, or goes. Its text stays byte for byte. Null
 * where there is no such script, or where it does not miss this must (any more).
 */
export async function reviseScript(
  database: Database,
  { ownerId, scriptId, requirementId, change }: Revision,
): Promise<Receipt | null> {
  const script = await getScript(ownerId, scriptId, database);
  if (script?.status !== "complete") return null;
  const persona = await loadPersona(database, script);
  const saved = await changeScript(
    ownerId,
    scriptId,
    ({ brief, text, receipt }) => {
      const missed = receipt && missedMusts(receipt).find(({ id }) => id === requirementId);
      if (!missed) return null;
      const revised = change === "drop" ? drop(brief, missed) : relax(brief, missed);
      const checked = checkScript(revised, text, persona);
      return { brief: revised, receipt: withSubstitutions(checked, receipt.substitutions) };
    },
    database,
  );
  return saved?.receipt ?? null;
}

/** What today's checks say otherwise than the saved receipt, for the saved brief and text; nothing is saved. */
export async function recheckScript(
  database: Database,
  ownerId: string,
  scriptId: number,
): Promise<ChangedResult[] | null> {
  const script = await getScript(ownerId, scriptId, database);
  if (!script?.receipt) return null;
  const receipt = checkScript(script.brief, script.text, await loadPersona(database, script));
  return changedResults(script.receipt, receipt);
}

async function loadPersona(database: Database, { ownerId, brief }: SavedScript) {
  return brief.persona_id ? getPersona(database, ownerId, brief.persona_id) : null;
}
