"use server";

import { headers } from "next/headers";
import { beginRun } from "@/app/begin-run";
import { getDatabase } from "@/db/client";
import { requireUser } from "@/lib/auth/require-user";
import type { Problem } from "@/lib/http/problem";
import { awaitRun } from "@/lib/runs/await-run";
import { isRunId } from "@/lib/runs/run-id";
import type { BriefInput } from "@/lib/script/brief";
import type { NumberedEvent } from "@/lib/script/events";

/** An action cannot see that its caller has left, so it answers before a proxy would cut it. */
const longestWaitSeconds = 25;

/** The regular mode begins: the same run as the stream's, known by its id at once, so that Stop can name it. */
export async function beginScript(
  brief: BriefInput,
  idempotencyKey: string,
): Promise<{ ok: true; runId: string } | { ok: false; problem: Problem }> {
  const begun = await beginRun(await requireUser(), brief, { idempotencyKey, headers: await headers() });
  return begun.ok ? { ok: true, runId: begun.run.id } : { ok: false, problem: begun.problem };
}

/** All events of a run once it has ended; what there is so far if that takes long, and then it is asked again. */
export async function readScript(runId: string): Promise<NumberedEvent[]> {
  const user = await requireUser();
  if (!isRunId(runId)) throw new Error("There is no such run.");
  const signal = AbortSignal.timeout(longestWaitSeconds * 1000);
  const events = await awaitRun(await getDatabase(), { ownerId: user.id, runId }, signal);
  if (events.length === 0) throw new Error("There is no such run.");
  return events;
}
