import { serveApi } from "@/app/serve-api";
import { getDatabase } from "@/db/client";
import { cancelRun as operation } from "@/lib/http/operations/runs";
import { cancelRun } from "@/lib/runs/cancel-run";
import { noRun } from "../no-run";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  operation,
  async ({ user, params: { id } }) => {
    const found = await cancelRun(await getDatabase(), user.id, id);
    return found ? new Response(null, { status: 202 }) : noRun();
  },
]);
