import type { Database } from "@/db/client";
import type { Run } from "@/db/schema";
import { eventStreamHeaders, toEventStream } from "@/lib/http/sse";
import { followRun } from "@/lib/runs/follow-run";

/** A run from its first event to its last as an event stream. The reader may leave; the run goes on. */
export function streamRun(request: Request, database: Database, run: Run): Response {
  const reader = new AbortController();
  const signal = AbortSignal.any([request.signal, reader.signal]);
  const events = followRun(database, { ownerId: run.ownerId, runId: run.id }, signal);
  return new Response(toEventStream(events, reader), {
    headers: { ...eventStreamHeaders, "x-run-id": run.id },
  });
}
