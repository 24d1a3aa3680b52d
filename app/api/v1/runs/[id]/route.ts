import type { z } from "zod";
import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { getDatabase } from "@/db/client";
import { getRun } from "@/db/queries/runs";
import type { Run } from "@/db/schema";
import type { runSchema } from "@/lib/http/operations/runs";
import { getRun as operation } from "@/lib/http/operations/runs";
import { noRun } from "./no-run";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  operation,
  async ({ user, params: { id } }) => {
    const run = await getRun(await getDatabase(), user.id, id);
    return run ? freshJson(toRunAnswer(run)) : noRun();
  },
]);

function toRunAnswer({ id, scriptId, status, createdAt, nextSeq }: Run): z.infer<typeof runSchema> {
  const address = `/api/v1/runs/${id}`;
  return {
    id,
    script_id: scriptId,
    status,
    created_at: createdAt.toISOString(),
    last_event: nextSeq - 1,
    links: {
      events: `${address}/events`,
      script: `/api/v1/scripts/${scriptId}`,
      cancel: `${address}/cancel`,
      continue: `${address}/continue`,
    },
  };
}
