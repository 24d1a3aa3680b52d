import { beginApiRun } from "@/app/begin-run";
import { streamRun } from "@/app/run-response";
import { problemResponse } from "@/lib/http/problem";

export const maxDuration = 800;

export async function POST(request: Request) {
  const begun = await beginApiRun(request);
  return begun.ok ? streamRun(request, begun.database, begun.run) : problemResponse(begun.problem);
}
