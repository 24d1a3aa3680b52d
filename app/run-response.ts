import type { Database } from "@/db/client";
import type { Run } from "@/db/schema";
import { eventStreamHeaders, toEventStream } from "@/lib/http/sse";
import { followRun } from "@/lib/runs/follow-run";

type RunReading = { database: Database; run: Run; after?: number; onOver: () => void };

/** A run's events behind `after`, to its last, as an event stream. The reader may leave; the run goes on. */
export function streamRun(request: Request, { database, run, after, onOver }: RunReading): Response {
  const reader = new AbortController();
  const signal = AbortSignal.any([request.signal, reader.signal]);
  const events = followRun(database, { ownerId: run.ownerId, runId: run.id, after }, signal);
  return new Response(toEventStream(events, reader, onOver), {
    headers: { ...eventStreamHeaders, ...namesOf(run) },
  });
}

/** Where a run is read again: its id, and the address of its events. */
export function namesOf(run: Run): { "x-run-id": string; location: string } {
  return { "x-run-id": run.id, location: `/api/v1/runs/${run.id}/events` };
}
