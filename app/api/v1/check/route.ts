import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { getDatabase } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { checkText as operation } from "@/lib/http/operations/check";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { checkText } from "@/lib/script/check-text";
import { applyPersona } from "@/lib/script/persona";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  operation,
  async ({ user, body: { brief, script } }) => {
    const id = brief.persona_id;
    const persona = id === undefined ? null : await getPersona(await getDatabase(), user.id, id);
    if (id !== undefined && !persona)
      return problemResponse(
        toProblem("invalid-brief", "One field needs a change.", [
          { pointer: "/brief/persona_id", detail: `You have no persona ${id}.` },
        ]),
      );
    return freshJson(checkText(applyPersona(brief, persona), script, persona));
  },
]);
