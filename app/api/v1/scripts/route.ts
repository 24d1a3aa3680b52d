import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { pageScripts } from "@/db/queries/scripts";
import { toCursor } from "@/lib/http/cursor";
import { listScripts } from "@/lib/http/operations/scripts";
import { toScriptItem } from "./script-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  listScripts,
  async ({ user, query: { cursor, limit, search } }) => {
    // One more than is shown tells whether there are more.
    const found = await pageScripts(user.id, { before: cursor, limit: limit + 1, search });
    const scripts = found.slice(0, limit);
    const last = found.length > limit ? scripts.at(-1) : undefined;
    return freshJson({ scripts: scripts.map(toScriptItem), next_cursor: last ? toCursor(last.id) : null });
  },
]);
