import { after } from "next/server";
import { type Database, getDatabase } from "@/db/client";
import type { QuotaUse } from "@/db/queries/quotas";
import type { Run } from "@/db/schema";
import { quotaSubjects } from "@/lib/auth/quota-subjects";
import type { User } from "@/lib/auth/require-user";
import { badKey, isIdempotencyKey } from "@/lib/http/idempotency-key";
import { type Problem, problemResponse, toFieldErrors, toProblem } from "@/lib/http/problem";
import { defaultModelId } from "@/lib/models/offered-models";
import { startRun } from "@/lib/runs/start-run";
import { type Brief, briefSchema } from "@/lib/script/brief";
import { refusalOf } from "./over-quota";

/** Why no run was begun, and where waiting helps, for how long. */
type Refusal = { problem: Problem; retryAfterSeconds?: number };

export type BegunRun =
  | { ok: true; database: Database; user: User; run: Run; quotas: QuotaUse[] }
  | ({ ok: false } & Refusal);

/** What is not in the body: a key against repetition, and where the request comes from. */
type Sent = { idempotencyKey: string; headers: Headers };

/** A run for a brief from outside, started or attached to, or the problem that stands against it. */
export async function beginRun(user: User, body: unknown, sent: Sent): Promise<BegunRun> {
  if (!isIdempotencyKey(sent.idempotencyKey)) return refuse(badKey);
  const brief = briefSchema.safeParse(body);
  return brief.success
    ? beginBrief(user, withModel(brief.data, body), sent)
    : refuseFields(toFieldErrors(brief.error));
}

type ApiCall = {
  user: User;
  request: Request;
  headers: { "idempotency-key"?: string };
  body: Brief;
  sent: unknown;
};

/** The same for an API request, whose parts are parsed already. */
export function beginApiRun({ user, request, headers, body, sent }: ApiCall): Promise<BegunRun> {
  const idempotencyKey = headers["idempotency-key"] ?? crypto.randomUUID();
  return beginBrief(user, withModel(body, sent), { idempotencyKey, headers: request.headers });
}

async function beginBrief(user: User, brief: Brief, { idempotencyKey, headers }: Sent): Promise<BegunRun> {
  const database = await getDatabase();
  const started = await startRun(database, {
    ownerId: user.id,
    brief,
    idempotencyKey,
    subjects: quotaSubjects(user, headers),
  });
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
    case "over_quota":
      return { ok: false, ...refusalOf(started) };
    case "running":
      after(started.done);
      return { ok: true, database, user, run: started.run, quotas: started.quotas };
  }
}

/** A brief that names no model is written by the default one here; an endpoint of one's own has models of its own. */
function withModel(brief: Brief, body: unknown): Brief {
  const isNamed = typeof body === "object" && body !== null && ("model" in body || "base_url" in body);
  return isNamed ? brief : { ...brief, model: defaultModelId() };
}

/** The HTTP answer where no run was begun. */
export function refuseRun({ problem, retryAfterSeconds }: Refusal): Response {
  return problemResponse(
    problem,
    retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) },
  );
}

function refuse(problem: Problem): BegunRun {
  return { ok: false, problem };
}

function refuseFields(errors: NonNullable<Problem["errors"]>): BegunRun {
  const what = errors.length === 1 ? "One field needs" : `${errors.length} fields need`;
  return refuse(toProblem("invalid-brief", `${what} a change; nothing was started.`, errors));
}
