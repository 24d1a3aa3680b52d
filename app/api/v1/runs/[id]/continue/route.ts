import { after } from "next/server";
import { answerAtLength } from "@/app/answer-api";
import { overQuotaProblem, retryAfter } from "@/app/over-quota";
import { streamRun } from "@/app/run-response";
import { getDatabase } from "@/db/client";
import { quotaSubjects } from "@/lib/auth/quota-subjects";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { continueRun } from "@/lib/runs/continue-run";

export const maxDuration = 800;

export function POST(request: Request, context: RouteContext<"/api/v1/runs/[id]/continue">) {
  return answerAtLength(request, async (user, onOver) => {
    const { id } = await context.params;
    const database = await getDatabase();
    const continued = await continueRun(database, user.id, id, quotaSubjects(user, request.headers));
    if (continued.outcome === "not_found")
      return problemResponse(toProblem("not-found", "You have no run with this id."));
    if (continued.outcome === "over_quota")
      return problemResponse(overQuotaProblem(continued), { "retry-after": String(retryAfter(continued)) });
    after(continued.done);
    return streamRun(request, { database, run: continued.run, onOver });
  });
}
