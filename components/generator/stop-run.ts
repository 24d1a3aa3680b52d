import { toast } from "sonner";
import { cancelRun, openRun } from "@/lib/http/run-client";
import type { BriefInput } from "@/lib/script/brief";
import type { RunJob } from "./run-job";

/** Asks for a stop; the run's own `cancelled` event says when it has happened. */
export function requestStop(job: RunJob): void {
  if (job.stopWanted) return;
  job.stopWanted = true;
  job.dispatch({ type: "stopping" });
  if (job.runId) void sendStop(job);
  else if (job.regular && job.brief) void stopWhole(job, job.brief);
  // Else it is sent as soon as the answer brings the run's id.
}

/** Stops a run whose id is known. */
export function sendStop(job: RunJob): Promise<void> {
  return deliver(job, async () => {
    if (job.runId) await cancelRun(job.runId);
  });
}

/**
 * Stops a run of the regular mode. Server actions run one after the other, so a second one would wait for the
 * first to end; the same key over the stream attaches to the run and brings its id at once.
 */
export function stopWhole(job: RunJob, brief: BriefInput): Promise<void> {
  const reading = new AbortController();
  return deliver(job, async () => {
    try {
      const { runId } = await openRun(brief, { idempotencyKey: job.key, signal: reading.signal });
      await cancelRun(runId);
    } catch {
      await job.actions.stopByKey(job.key); // the stream cannot be had: better late than never
    } finally {
      reading.abort();
    }
  });
}

async function deliver(job: RunJob, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch {
    if (job.ended) return; // there was nothing left to stop
    job.stopWanted = false;
    job.dispatch({ type: "stop failed" });
    toast.error("The stop did not reach the server. Please press Stop again.");
  }
}
