"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { after } from "next/server";
import { refusalOf } from "@/app/over-quota";
import { getDatabase } from "@/db/client";
import { listLiveRuns } from "@/db/queries/runs";
import { deleteScript as deleteOwnScript, renameScript as renameOwnScript } from "@/db/queries/scripts";
import { quotaSubjects } from "@/lib/auth/quota-subjects";
import { requireUser } from "@/lib/auth/require-user";
import { badKey, isIdempotencyKey } from "@/lib/http/idempotency-key";
import { titleField } from "@/lib/http/operations/scripts";
import { type Problem, toProblem } from "@/lib/http/problem";
import { recheckScript as recheckOwnScript, reviseScript as reviseOwnScript } from "@/lib/runs/review-script";
import { rewriteSections } from "@/lib/runs/rewrite-sections";
import type { Receipt } from "@/lib/script/receipt-schema";
import type { ChangedResult } from "@/lib/script/review";

type Refused = { ok: false; problem: Problem };

export async function deleteScript(id: number): Promise<void> {
  const user = await requireUser();
  await deleteOwnScript(user.id, id);
  revalidatePath("/dashboard/scripts");
}

/** Changes a script's title; what stands against it, or null. */
export async function renameScript(id: number, title: string): Promise<Problem | null> {
  const user = await requireUser();
  const parsed = titleField.safeParse(title);
  if (!parsed.success)
    return toProblem("invalid-title", parsed.error.issues[0]?.message ?? "Give the script another title.");
  const renamed = isScriptId(id) && (await renameOwnScript(user.id, id, parsed.data));
  if (!renamed) return notFound;
  revalidatePath("/dashboard/scripts");
  return null;
}

/** The scripts that are being written now. */
export async function listWriting(): Promise<number[]> {
  const user = await requireUser();
  return (await listLiveRuns(user.id)).map(({ scriptId }) => scriptId);
}

/** A must that a script misses is relaxed or dropped: the brief and the receipt change, the text does not. */
export async function reviseScript(
  id: number,
  requirementId: string,
  change: "relax" | "drop",
): Promise<{ ok: true; receipt: Receipt } | Refused> {
  const user = await requireUser();
  if (!isScriptId(id)) return refuse(notFound);
  const receipt = await reviseOwnScript(await getDatabase(), {
    ownerId: user.id,
    scriptId: id,
    requirementId,
    change,
  });
  if (!receipt) return refuse(toProblem("not-found", "This is not missed any more. Reload the page."));
  revalidatePath("/dashboard/scripts");
  revalidatePath(`/dashboard/scripts/${id}`);
  return { ok: true, receipt };
}

/** A new script in which only the sections that miss a must are written, by another model. */
export async function rewriteScript(
  id: number,
  model: string,
  idempotencyKey: string,
): Promise<{ ok: true; runId: string; scriptId: number } | Refused> {
  const user = await requireUser();
  if (!isIdempotencyKey(idempotencyKey)) return refuse(badKey);
  if (!isScriptId(id)) return refuse(notFound);
  const started = await rewriteSections(await getDatabase(), {
    ownerId: user.id,
    scriptId: id,
    model: String(model),
    idempotencyKey,
    subjects: quotaSubjects(user, await headers()),
  });
  switch (started.outcome) {
    case "not_found":
      return refuse(notFound);
    case "nothing_to_write":
      return refuse(toProblem("not-found", "This script keeps its brief; nothing has to be written again."));
    case "refused":
      return refuse(toProblem("invalid-brief", started.errors.map(({ detail }) => detail).join(" ")));
    case "key_taken":
      return refuse(
        toProblem("idempotency-conflict", "This was asked with another model before. Try again."),
      );
    case "over_quota":
      return refuse(refusalOf(started).problem);
    case "running":
      after(started.done);
      return { ok: true, runId: started.run.id, scriptId: started.run.scriptId };
  }
}

/** What the checks of today say otherwise than the saved receipt. */
export async function recheckScript(id: number): Promise<{ ok: true; changed: ChangedResult[] } | Refused> {
  const user = await requireUser();
  const changed = isScriptId(id) ? await recheckOwnScript(await getDatabase(), user.id, id) : null;
  return changed ? { ok: true, changed } : refuse(notFound);
}

const notFound = toProblem("not-found", "This script is not in your library any more.");

function refuse(problem: Problem): Refused {
  return { ok: false, problem };
}

function isScriptId(id: unknown): boolean {
  return Number.isInteger(id) && Number(id) > 0 && Number(id) <= 2_147_483_647;
}
