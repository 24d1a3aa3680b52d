import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { createRun } from "@/db/queries/runs";
import type { Run } from "@/db/schema";
import { endpointRefusal } from "@/lib/models/endpoint-guard";
import { refusalOf } from "@/lib/models/offered-models";
import type { Brief } from "@/lib/script/brief";
import { findConflicts } from "@/lib/script/feasibility";
import { executeRun } from "./execute-run";

export type FieldError = { pointer: string; detail: string };

export type StartedRun =
  | {
      outcome: "running";
      run: Run;
      /** Ends with the run; already ended where another post wrote it. */
      done: Promise<void>;
    }
  | { outcome: "refused"; errors: FieldError[] }
  | { outcome: "key_taken" };

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
  { ownerId, brief, idempotencyKey }: { ownerId: string; brief: Brief; idempotencyKey: string },
): Promise<StartedRun> {
  const errors = await refuseBrief(database, ownerId, brief);
  if (errors.length > 0) return { outcome: "refused", errors };
  const requestHash = createHash("sha256").update(JSON.stringify(brief)).digest("hex");
  const { run, created } = await createRun(database, { ownerId, brief, idempotencyKey, requestHash });
  if (!created && run.requestHash !== requestHash) return { outcome: "key_taken" };
  return { outcome: "running", run, done: created ? executeRun(database, run, brief) : Promise.resolve() };
}
