import { after } from "next/server";
import { type Database, getDatabase } from "@/db/client";
import type { Run } from "@/db/schema";
import type { User } from "@/lib/auth/require-user";
import { badKey, isIdempotencyKey } from "@/lib/http/idempotency-key";
import { type Problem, toFieldErrors, toProblem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { defaultModelId } from "@/lib/models/offered-models";
import { startRun } from "@/lib/runs/start-run";
import { briefSchema } from "@/lib/script/brief";

export type BegunRun =
  | { ok: true; database: Database; user: User; run: Run }
  | { ok: false; problem: Problem };

/** A run for a brief from outside, started or attached to, or the problem that stands against it. */
export async function beginRun(user: User, body: unknown, idempotencyKey: string): Promise<BegunRun> {
  if (!isIdempotencyKey(idempotencyKey)) return refuse(badKey);
  const brief = briefSchema.safeParse(withModel(body));
  if (!brief.success) return refuseFields(toFieldErrors(brief.error));
  const database = await getDatabase();
  const started = await startRun(database, { ownerId: user.id, brief: brief.data, idempotencyKey });
  switch (started.outcome) {
    case "refused":
      return refuseFields(started.errors);
    case "key_taken":
      return refuse(
        toProblem(
          "idempotency-conflict",
          "This key came with another brief before. Send a new key with a new brief.",
        ),
      );
    case "running":
      after(started.done);
      return { ok: true, database, user, run: started.run };
  }
}

/** A brief that names no model is written by the default one here; an endpoint of one's own has models of its own. */
function withModel(body: unknown): unknown {
  const isBrief = typeof body === "object" && body !== null && !Array.isArray(body);
  return isBrief && !("base_url" in body) ? { model: defaultModelId(), ...body } : body;
}

/** The same for an API request: its key, its body. */
export async function beginApiRun(user: User, request: Request): Promise<BegunRun> {
  const body = await readJson(request);
  const key = request.headers.get("idempotency-key") ?? crypto.randomUUID();
  return body.ok ? beginRun(user, body.value, key) : refuse(body.problem);
}

function refuse(problem: Problem): BegunRun {
  return { ok: false, problem };
}

function refuseFields(errors: NonNullable<Problem["errors"]>): BegunRun {
  const what = errors.length === 1 ? "One field needs" : `${errors.length} fields need`;
  return refuse(toProblem("invalid-brief", `${what} a change; nothing was started.`, errors));
}
