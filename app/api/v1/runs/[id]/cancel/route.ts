import { answerApi } from "@/app/answer-api";
import { getDatabase } from "@/db/client";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { cancelRun } from "@/lib/runs/cancel-run";

export function POST(request: Request, context: RouteContext<"/api/v1/runs/[id]/cancel">) {
  return answerApi(request, async (user) => {
    const { id } = await context.params;
    const found = await cancelRun(await getDatabase(), user.id, id);
    if (!found) return problemResponse(toProblem("not-found", "You have no run with this id."));
    return new Response(null, { status: 202 });
  });
}
