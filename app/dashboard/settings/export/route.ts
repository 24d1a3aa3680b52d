import { getDatabase } from "@/db/client";
import { exportScripts, exportUser } from "@/db/queries/export";
import { requireUser } from "@/lib/auth/require-user";
import { streamJson } from "./stream-json";

/** All that a user has here, as a file. */
export async function GET(): Promise<Response> {
  const user = await requireUser("/dashboard/settings");
  const database = await getDatabase();
  const head = { exportedAt: new Date(), ...(await exportUser(database, user.id)) };
  return new Response(streamJson(head, "scripts", exportScripts(database, user.id)), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="scriptwright-export.json"',
      "cache-control": "no-store",
    },
  });
}
