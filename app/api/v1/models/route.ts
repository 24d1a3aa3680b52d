import { answerApi } from "@/app/answer-api";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { checkHealth } from "@/lib/models/health";
import { defaultModelId, listModels } from "@/lib/models/offered-models";

/** Every model with whether it can be used now; `?check=<id>` or `?check=all` asks the providers first, for free. */
export function GET(request: Request) {
  return answerApi(request, () => answerModels(request));
}

async function answerModels(request: Request): Promise<Response> {
  const check = new URL(request.url).searchParams.get("check");
  const checked = listModels().filter(({ id }) => check === "all" || check === id);
  if (check !== null && check !== "all" && checked.length === 0)
    return problemResponse(toProblem("not-found", `There is no model "${check.slice(0, 100)}".`));
  await Promise.all(checked.map(({ id }) => checkHealth(id)));
  const models = listModels().map(({ contextTokens, outputTokens, health, ...model }) => ({
    ...model,
    context_tokens: contextTokens,
    output_tokens: outputTokens,
    ...(health
      ? { health: { state: health.state, says: health.says, checked_at: new Date(health.checkedAt) } }
      : {}),
  }));
  return Response.json({ default: defaultModelId(), models }, { headers: { "cache-control": "no-store" } });
}
