import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { listOwnTemplates } from "@/db/queries/own-templates";
import { listTemplates } from "@/lib/http/operations/templates";
import { templates } from "@/lib/script/templates/registry";
import { toOwnAnswer, toProfessionalAnswer } from "./template-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  listTemplates,
  async ({ user }) => {
    const own = await listOwnTemplates(user.id);
    return freshJson({ templates: [...templates.map(toProfessionalAnswer), ...own.map(toOwnAnswer)] });
  },
]);
