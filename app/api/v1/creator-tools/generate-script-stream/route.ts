import { beginApiRun, refuseRun } from "@/app/begin-run";
import { toRateLimits } from "@/app/over-quota";
import { streamRun } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { generateScriptStream } from "@/lib/http/operations/generate";

export const maxDuration = 800;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  generateScriptStream,
  async ({ limits, ...call }) => {
    const begun = await beginApiRun(call);
    if (!begun.ok) return refuseRun(begun);
    limits.push(...toRateLimits(begun.quotas));
    return streamRun({ ...call, ...begun });
  },
]);
