import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { deleteScript, getScript, renameScript } from "@/db/queries/scripts";
import * as scripts from "@/lib/http/operations/scripts";
import { noScript, toScriptAnswer } from "../script-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi(
  [scripts.getScript, ({ user, params: { id } }) => answerScript(user.id, id)],
  [
    scripts.renameScript,
    async ({ user, params: { id }, body: { title } }) => {
      await renameScript(user.id, id, title);
      return answerScript(user.id, id);
    },
  ],
  [
    scripts.deleteScript,
    async ({ user, params: { id } }) =>
      (await deleteScript(user.id, id)) ? new Response(null, { status: 204 }) : noScript(id),
  ],
);

async function answerScript(ownerId: string, id: number): Promise<Response> {
  const script = await getScript(ownerId, id);
  return script ? freshJson(toScriptAnswer(script)) : noScript(id);
}
