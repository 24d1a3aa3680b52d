import type { Database } from "@/db/client";
import type { Run } from "@/db/schema";
import { type Problem, problemResponse, problemType, toProblem } from "@/lib/http/problem";
import { eventStreamHeaders, toEventStream } from "@/lib/http/sse";
import { awaitRun } from "@/lib/runs/await-run";
import { followRun } from "@/lib/runs/follow-run";
import type { Line } from "./answer-at-length";

type RunReading = Line & { database: Database; run: Run; after?: number };

/** A run's events behind `after`, to its last, as an event stream. The reader may leave; the run goes on. */
export function streamRun({ database, run, after, signal, onOver }: RunReading): Response {
  const reader = new AbortController();
  const left = AbortSignal.any([signal, reader.signal]);
  const events = followRun(database, { ownerId: run.ownerId, runId: run.id, after }, left);
  return new Response(toEventStream(events, reader, onOver), {
    headers: { ...eventStreamHeaders, ...namesOf(run) },
  });
}

/** Where a run is read again: its id, and the address of its events. */
export function namesOf(run: Run): { "x-run-id": string; location: string } {
  return { "x-run-id": run.id, location: `/api/v1/runs/${run.id}/events` };
}

/** An answer that is not kept by anybody on the way: it is one user's, and tomorrow another. */
export function freshJson(body: unknown, { headers, ...init }: ResponseInit = {}): Response {
  return Response.json(body, { ...init, headers: { ...headers, "cache-control": "no-store" } });
}

/** A run's last event as one answer, once it has ended. */
export async function answerWhenOver({ database, run, signal }: RunReading): Promise<Response> {
  const events = await awaitRun(database, { ownerId: run.ownerId, runId: run.id }, signal);
  const end = events.at(-1)?.event;
  switch (end?.type) {
    case "complete": {
      const { type: _, ...answer } = end;
      return freshJson(answer, { headers: namesOf(run) });
    }
    case "error":
      return refuseRun(run, toProblem("run-failed", end.message));
    case "cancelled":
      return refuseRun(
        run,
        toProblem("run-failed", "The script was stopped. What was written so far is kept."),
      );
    default:
      if (signal.aborted)
        return refuseRun(
          run,
          toProblem("unauthorized", "The key was revoked or has run out; the run goes on."),
        );
      return refuseRun(run, toProblem("not-found", "The script was deleted while it was written."));
  }
}

function refuseRun(run: Run, problem: Problem): Response {
  const isKept = problem.type === problemType("run-failed");
  return problemResponse(isKept ? { ...problem, id: run.scriptId } : problem, namesOf(run));
}
