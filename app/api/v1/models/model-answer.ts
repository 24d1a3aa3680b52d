import type { z } from "zod";
import type { modelSchema } from "@/lib/http/operations/models";
import type { OfferedModel } from "@/lib/models/offered-models";

/** A model as the API shows it. */
export function toModelAnswer(offered: OfferedModel): z.infer<typeof modelSchema> {
  const { contextTokens, outputTokens, health, ...model } = offered;
  return {
    ...model,
    context_tokens: contextTokens,
    output_tokens: outputTokens,
    ...(health
      ? {
          health: {
            state: health.state,
            says: health.says,
            checked_at: new Date(health.checkedAt).toISOString(),
          },
        }
      : {}),
  };
}
