import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { createPersona, listPersonas, mostPersonas } from "@/db/queries/personas";
import * as personas from "@/lib/http/operations/personas";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { toPersonaAnswer } from "./persona-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi(
  [
    personas.listPersonas,
    async ({ user }) => freshJson({ personas: (await listPersonas(user.id)).map(toPersonaAnswer) }),
  ],
  [
    personas.createPersona,
    async ({ user, body }) => {
      const id = await createPersona(user.id, body);
      if (id === null)
        return problemResponse(
          toProblem("too-many-personas", `You have ${mostPersonas} personas, as many as there can be.`),
        );
      return freshJson(toPersonaAnswer({ ...body, id, isDefault: false }), {
        status: 201,
        headers: { location: `/api/v1/personas/${id}` },
      });
    },
  ],
);
