import { getApiUser, unauthorizedDetail } from "@/app/begin-run";
import { streamRun } from "@/app/run-response";
import { getDatabase } from "@/db/client";
import { getRun } from "@/db/queries/runs";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { isRunId } from "@/lib/runs/run-id";

export const maxDuration = 800;

/** A run's events behind `Last-Event-ID` or `?after=`, and those to come; 204 when there is nothing left to read. */
export async function GET(request: Request, context: RouteContext<"/api/v1/runs/[id]/events">) {
  const user = await getApiUser(request);
  if (!user) return problemResponse(toProblem("unauthorized", unauthorizedDetail));
  const { id } = await context.params;
  const database = await getDatabase();
  const run = isRunId(id) ? await getRun(database, user.id, id) : null;
  if (!run) return problemResponse(toProblem("not-found", "You have no run with this id."));
  const after = readPosition(request);
  if (after === null || after >= run.nextSeq)
    return problemResponse(
      toProblem("invalid-position", `Read on behind an event from 0 to ${run.nextSeq - 1}, the last so far.`),
    );
  if (run.status !== "running" && after === run.nextSeq - 1) return new Response(null, { status: 204 });
  return streamRun(request, database, run, after);
}

/** The number of the last event that the reader has; a browser's own header is newer than the address it was given. */
function readPosition(request: Request): number | null {
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "0";
  return /^\d{1,9}$/.test(asked) ? Number(asked) : null;
}
