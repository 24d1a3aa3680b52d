import { answerAtLength } from "@/app/answer-api";
import { beginApiRun, refuseRun } from "@/app/begin-run";
import { streamRun } from "@/app/run-response";

export const maxDuration = 800;

export function POST(request: Request) {
  return answerAtLength(request, async (user, onOver) => {
    const begun = await beginApiRun(user, request);
    return begun.ok ? streamRun(request, { ...begun, onOver }) : refuseRun(begun);
  });
}
