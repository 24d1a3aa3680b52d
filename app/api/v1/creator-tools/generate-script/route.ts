import { answerAtLength } from "@/app/answer-api";
import { beginApiRun, refuseRun } from "@/app/begin-run";
import { namesOf } from "@/app/run-response";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { awaitRun } from "@/lib/runs/await-run";

export const maxDuration = 800;

export function POST(request: Request) {
  return answerAtLength(request, async (user) => {
    const begun = await beginApiRun(user, request);
    if (!begun.ok) return refuseRun(begun);
    const { database, run } = begun;
    const events = await awaitRun(database, { ownerId: run.ownerId, runId: run.id }, request.signal);
    const end = events.at(-1)?.event;
    const headers = { ...namesOf(run), "cache-control": "no-store" };
    if (end?.type === "complete") {
      const { type: _, ...answer } = end;
      return Response.json(answer, { headers });
    }
    if (!end)
      return problemResponse(toProblem("not-found", "The script was deleted while it was written."), headers);
    const detail =
      end.type === "error" ? end.message : "The script was stopped. What was written so far is kept.";
    return problemResponse({ ...toProblem("run-failed", detail), id: run.scriptId }, headers);
  });
}
