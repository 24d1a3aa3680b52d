import { answerAtLength } from "@/app/answer-api";
import { streamRun } from "@/app/run-response";
import { getDatabase } from "@/db/client";
import { getRun } from "@/db/queries/runs";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { isRunId } from "@/lib/runs/run-id";

export const maxDuration = 800;

/** A run's events behind `Last-Event-ID` or `?after=`, and those to come; 204 when there is nothing left to read. */
export function GET(request: Request, context: RouteContext<"/api/v1/runs/[id]/events">) {
  return answerAtLength(request, async (user, onOver) => {
    const { id } = await context.params;
    const database = await getDatabase();
    const run = isRunId(id) ? await getRun(database, user.id, id) : null;
    if (!run) return problemResponse(toProblem("not-found", "You have no run with this id."));
    const last = run.nextSeq - 1;
    const after = readPosition(request);
    if (after === null || after > last)
      return problemResponse(
        toProblem("invalid-position", `Read on behind an event from 0 to ${last}, the last so far.`),
      );
    if (run.status !== "running" && after === last) return new Response(null, { status: 204 });
    return streamRun(request, { database, run, after, onOver });
  });
}

/** The number of the last event that the reader has; a browser's own header is newer than the address it was given. */
function readPosition(request: Request): number | null {
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? "0";
  return /^\d{1,9}$/.test(asked) ? Number(asked) : null;
}
