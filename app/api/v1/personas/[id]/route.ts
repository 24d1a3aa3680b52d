import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { getDatabase } from "@/db/client";
import { deletePersona, getPersona, updatePersona } from "@/db/queries/personas";
import * as personas from "@/lib/http/operations/personas";
import { noPersona, toPersonaAnswer } from "../persona-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi(
  [personas.getPersona, ({ user, params: { id } }) => answerPersona(user.id, id)],
  [
    personas.replacePersona,
    async ({ user, params: { id }, body }) => {
      await updatePersona(user.id, id, body);
      return answerPersona(user.id, id);
    },
  ],
  [
    personas.deletePersona,
    async ({ user, params: { id } }) =>
      (await deletePersona(user.id, id)) ? new Response(null, { status: 204 }) : noPersona(id),
  ],
);

async function answerPersona(ownerId: string, id: number): Promise<Response> {
  const persona = await getPersona(await getDatabase(), ownerId, id);
  return persona ? freshJson(toPersonaAnswer(persona)) : noPersona(id);
}
