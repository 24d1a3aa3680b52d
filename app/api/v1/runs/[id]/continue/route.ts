import { after } from "next/server";
import { refuseRun } from "@/app/begin-run";
import { refusalOf, toRateLimits } from "@/app/over-quota";
import { streamRun } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { getDatabase } from "@/db/client";
import { quotaSubjects } from "@/lib/auth/quota-subjects";
import { continueRun as operation } from "@/lib/http/operations/runs";
import { continueRun } from "@/lib/runs/continue-run";
import { noRun } from "../no-run";

export const maxDuration = 800;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  operation,
  async ({ user, request, params: { id }, limits, ...line }) => {
    const database = await getDatabase();
    const continued = await continueRun(database, user.id, id, quotaSubjects(user, request.headers));
    if (continued.outcome === "not_found") return noRun();
    if (continued.outcome === "over_quota") return refuseRun(refusalOf(continued));
    after(continued.done);
    limits.push(...toRateLimits(continued.quotas));
    return streamRun({ ...line, database, run: continued.run });
  },
]);
