import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { readLimits } from "@/app/usage";
import { quotaSubjects } from "@/lib/auth/quota-subjects";
import { readUsage } from "@/lib/http/operations/usage";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  readUsage,
  async ({ user, request }) => freshJson({ limits: await readLimits(quotaSubjects(user, request.headers)) }),
]);
