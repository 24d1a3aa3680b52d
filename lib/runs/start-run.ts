import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { OverQuotaError, type QuotaSubject, type QuotaUse } from "@/db/queries/quotas";
import { createRun } from "@/db/queries/runs";
import type { Run } from "@/db/schema";
import { tokensOf } from "@/lib/engine/ceiling";
import { env } from "@/lib/env";
import { endpointRefusal } from "@/lib/models/endpoint-guard";
import { refusalOf } from "@/lib/models/offered-models";
import { resolveWriters } from "@/lib/models/resolve-writers";
import type { Brief } from "@/lib/script/brief";
import { findConflicts } from "@/lib/script/feasibility";
import { applyPersona } from "@/lib/script/persona";
import { executeRun } from "./execute-run";

export type FieldError = { pointer: string; detail: string };

export type StartedRun =
  | {
      outcome: "running";
      run: Run;
      /** Ends with the run; already ended where another post wrote it. */
      done: Promise<void>;
      /** Where those stand for whom it counts; nothing where it was there already. */
      quotas: QuotaUse[];
    }
  | OverQuota
  | { outcome: "refused"; errors: FieldError[] }
  | { outcome: "key_taken" };

/** Not started: with this run somebody for whom it counts would have more than their limit. */
export type OverQuota = { outcome: "over_quota"; over: OverQuotaError["over"] };

export type NewRun = {
  ownerId: string;
  brief: Brief;
  idempotencyKey: string;
  /** For whom it counts; nobody where nothing is limited. */
  subjects?: readonly QuotaSubject[];
};

/** What stands against a brief although each field is well formed; empty when it can be written. */
export async function refuseBrief(database: Database, ownerId: string, brief: Brief): Promise<FieldError[]> {
  const errors: FieldError[] = findConflicts(brief).map(({ field, detail }) => ({
    pointer: `/${field}`,
    detail,
  }));
  const endpoint = brief.base_url === undefined ? null : endpointRefusal(brief.base_url);
  const model = brief.base_url === undefined ? refusalOf(brief.model, brief.language) : null;
  if (brief.base_url !== undefined && brief.model === "builtin")
    errors.push({ pointer: "/model", detail: "Name the model that your endpoint should use." });
  if (endpoint) errors.push({ pointer: "/base_url", detail: endpoint });
  if (model) errors.push({ pointer: "/model", detail: model });
  if (brief.persona_id && !(await getPersona(database, ownerId, brief.persona_id)))
    errors.push({ pointer: "/persona_id", detail: `You have no persona ${brief.persona_id}.` });
  return errors;
}

/** Starts a run, or attaches to the one that the same key has started. The run goes on without its reader. */
export async function startRun(
  database: Database,
  { ownerId, brief, idempotencyKey, subjects = [] }: NewRun,
): Promise<StartedRun> {
  const errors = await refuseBrief(database, ownerId, brief);
  if (errors.length > 0) return { outcome: "refused", errors };
  const requestHash = createHash("sha256").update(JSON.stringify(brief)).digest("hex");
  const reservation = { subjects, tokens: await mostTokens(database, ownerId, brief) };
  const made = await unlessOverQuota(() =>
    createRun(database, { ownerId, brief, idempotencyKey, requestHash, reservation }),
  );
  if ("outcome" in made) return made;
  const { run } = made;
  if (!made.created)
    return run.requestHash === requestHash
      ? { outcome: "running", run, done: Promise.resolve(), quotas: [] }
      : { outcome: "key_taken" };
  return { outcome: "running", run, done: executeRun(database, run, brief), quotas: made.quotas };
}

/** The most output tokens that a run of this brief may take, with `from` sections there already. */
export async function mostTokens(
  database: Database,
  ownerId: string,
  brief: Brief,
  from = 0,
): Promise<number> {
  const persona = brief.persona_id ? await getPersona(database, ownerId, brief.persona_id) : null;
  const { SECTIONS_AHEAD: sectionsAhead } = env;
  return tokensOf(applyPersona(brief, persona), { writers: resolveWriters(brief), sectionsAhead, from }).most;
}

/** What was made, or the limit for which it was not. */
export async function unlessOverQuota<T>(make: () => Promise<T>): Promise<T | OverQuota> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof OverQuotaError) return { outcome: "over_quota", over: error.over };
    throw error;
  }
}
