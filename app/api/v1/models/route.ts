import { freshJson } from "@/app/run-response";
import { serveApi } from "@/app/serve-api";
import { listModels as operation } from "@/lib/http/operations/models";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { checkHealth } from "@/lib/models/health";
import { defaultModelId, listModels } from "@/lib/models/offered-models";
import { toModelAnswer } from "./model-answer";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serveApi([
  operation,
  async ({ query: { check } }) => {
    const checked = listModels().filter(({ id }) => check === "all" || check === id);
    if (check !== undefined && check !== "all" && checked.length === 0)
      return problemResponse(toProblem("not-found", `There is no model "${check.slice(0, 100)}".`));
    await Promise.all(checked.map(({ id }) => checkHealth(id)));
    return freshJson({ default: defaultModelId(), models: listModels().map(toModelAnswer) });
  },
]);
