import { createGateway } from "@ai-sdk/gateway";
import { env } from "@/lib/env";
import { gatewayModels } from "./gateway-models";
import type { Provider } from "./provider";

const token = () => env.AI_GATEWAY_API_KEY ?? env.VERCEL_OIDC_TOKEN;
const origin = () => new URL(env.AI_GATEWAY_BASE_URL ?? "https://ai-gateway.vercel.sh").origin;

export const gateway: Provider = {
  id: "gateway",
  label: "Vercel AI Gateway",
  prefix: "gateway/",
  missing: () => (token() ? null : "no AI_GATEWAY_API_KEY"),
  models: () => gatewayModels,
  create: (modelId) =>
    createGateway({ apiKey: env.AI_GATEWAY_API_KEY, baseURL: env.AI_GATEWAY_BASE_URL })(modelId),
  // Its list of models is open to everyone and tells nothing of the key; the credits do.
  probe: () => ({ url: `${origin()}/v1/credits`, headers: { authorization: `Bearer ${token()}` } }),
};
