import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { getOwnTemplate } from "@/db/queries/own-templates";
import { idNumber, wholeNumber } from "@/lib/http/operations/operation";
import { getTemplate } from "@/lib/http/operations/templates";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { templates } from "@/lib/script/templates/registry";
import { toOwnAnswer, toProfessionalAnswer } from "../template-answer";

const ownId = wholeNumber(idNumber);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  getTemplate,
  async ({ user, params: { id } }) => {
    const professional = templates.find((template) => template.id === id);
    if (professional) return freshJson(toProfessionalAnswer(professional));
    const { data: number } = ownId.safeParse(id);
    const own = number === undefined ? null : await getOwnTemplate(user.id, number);
    return own
      ? freshJson(toOwnAnswer(own))
      : problemResponse(toProblem("not-found", `There is no template "${id}".`));
  },
]);
