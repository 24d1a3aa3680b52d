import { toast } from "sonner";
import { ownServer } from "./own-server";
import type { RunJob } from "./run-job";

/** Asks for a stop; the run's own `cancelled` event says when it has happened. */
export function requestStop(job: RunJob): void {
  if (job.stopWanted) return;
  job.stopWanted = true;
  job.dispatch({ type: "stopping" });
  void sendStop(job); // or as soon as the answer brings the run's id
}

/** Sends the stop that is wanted, if the run's id is known. */
export async function sendStop(job: RunJob): Promise<void> {
  if (!job.runId) return;
  try {
    await ownServer.runs.cancel(job.runId);
  } catch {
    if (job.ended) return; // there was nothing left to stop
    job.stopWanted = false;
    job.dispatch({ type: "stop failed" });
    toast.error("The stop did not reach the server. Please press Stop again.");
  }
}
