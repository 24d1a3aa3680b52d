import { after } from "next/server";
import { getApiUser, unauthorizedDetail } from "@/app/begin-run";
import { streamRun } from "@/app/run-response";
import { getDatabase } from "@/db/client";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { continueRun } from "@/lib/runs/continue-run";

export const maxDuration = 800;

export async function POST(request: Request, context: RouteContext<"/api/v1/runs/[id]/continue">) {
  const user = await getApiUser(request);
  if (!user) return problemResponse(toProblem("unauthorized", unauthorizedDetail));
  const { id } = await context.params;
  const database = await getDatabase();
  const continued = await continueRun(database, user.id, id);
  if (!continued) return problemResponse(toProblem("not-found", "You have no run with this id."));
  after(continued.done);
  return streamRun(request, database, continued.run);
}
