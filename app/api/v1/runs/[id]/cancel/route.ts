import { getApiUser, unauthorizedDetail } from "@/app/begin-run";
import { getDatabase } from "@/db/client";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { cancelRun } from "@/lib/runs/cancel-run";

export async function POST(request: Request, context: RouteContext<"/api/v1/runs/[id]/cancel">) {
  const user = await getApiUser(request);
  if (!user) return problemResponse(toProblem("unauthorized", unauthorizedDetail));
  const { id } = await context.params;
  const found = await cancelRun(await getDatabase(), user.id, id);
  if (!found) return problemResponse(toProblem("not-found", "You have no run with this id."));
  return new Response(null, { status: 202 });
}
