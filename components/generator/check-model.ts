import type { ModelHealth } from "@/components/models/model-choice";
import { ownServer } from "./own-server";

/** Asks a model's provider whether it can write now; null for a model that cannot be asked about. */
export async function checkModel(id: string): Promise<ModelHealth | null> {
  const { models } = await ownServer.models.list({ check: id });
  const health = models.find((model) => model.id === id)?.health;
  return health ? { state: health.state, says: health.says, checkedAt: Date.parse(health.checked_at) } : null;
}
