"use server";

import { beginRun } from "@/app/begin-run";
import { getDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/require-user";
import type { Problem } from "@/lib/http/problem";
import { awaitRun } from "@/lib/runs/await-run";
import { cancelRunByKey } from "@/lib/runs/cancel-run";
import type { BriefInput } from "@/lib/script/brief";
import type { NumberedEvent } from "@/lib/script/events";

export type WholeScript =
  | { ok: true; runId: string; events: NumberedEvent[] }
  | { ok: false; problem: Problem };

/** The regular mode: the same run as the stream's, answered when it has ended. */
export async function generateWholeScript(brief: BriefInput, idempotencyKey: string): Promise<WholeScript> {
  const begun = await beginRun(await requireUser(), brief, idempotencyKey);
  if (!begun.ok) return begun;
  return { ok: true, runId: begun.run.id, events: await awaitRun(begun.database, begun.run) };
}

/** Stop, for a run whose id the page has not heard yet. */
export async function stopByKey(idempotencyKey: string): Promise<void> {
  const user = await requireUser();
  await cancelRunByKey(await getDatabase(), user.id, idempotencyKey);
}
