import { answerApi } from "@/app/answer-api";
import { getDatabase } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import type { User } from "@/lib/auth/require-user";
import { problemResponse, toFieldErrors, toProblem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { checkRequestSchema, checkText } from "@/lib/script/check-text";
import { applyPersona } from "@/lib/script/persona";

/** The receipt of any text against a brief; nothing is written, kept or spent. */
export function POST(request: Request) {
  return answerApi(request, (user) => answerCheck(user, request));
}

async function answerCheck(user: User, request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return problemResponse(body.problem);
  const parsed = checkRequestSchema.safeParse(body.value);
  if (!parsed.success)
    return problemResponse(
      toProblem("invalid-brief", "The request needs a change.", toFieldErrors(parsed.error)),
    );
  const { brief, script } = parsed.data;
  const id = brief.persona_id;
  const persona = id === undefined ? null : await getPersona(await getDatabase(), user.id, id);
  if (id !== undefined && !persona)
    return problemResponse(
      toProblem("invalid-brief", "One field needs a change.", [
        { pointer: "/brief/persona_id", detail: `You have no persona ${id}.` },
      ]),
    );
  return Response.json(checkText(applyPersona(brief, persona), script, persona), {
    headers: { "cache-control": "no-store" },
  });
}
