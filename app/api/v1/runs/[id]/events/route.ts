import { streamRun } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { getDatabase } from "@/db/client";
import { getRun } from "@/db/queries/runs";
import { readRunEvents } from "@/lib/http/operations/runs";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { noRun } from "../no-run";

export const maxDuration = 800;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  readRunEvents,
  async ({ user, params: { id }, query, headers, ...line }) => {
    const database = await getDatabase();
    const run = await getRun(database, user.id, id);
    if (!run) return noRun();
    const last = run.nextSeq - 1;
    // A browser's own header is newer than the address it was given.
    const after = headers["last-event-id"] ?? query.after ?? 0;
    if (after > last)
      return problemResponse(
        toProblem("invalid-position", `Read on behind an event from 0 to ${last}, the last so far.`),
      );
    if (run.status !== "running" && after === last) return new Response(null, { status: 204 });
    return streamRun({ ...line, database, run, after });
  },
]);
