import type { Database } from "../client";
import { runs } from "../schema";

/** True when the database answers and has our tables; throws what stands against it. */
export async function isReachable(database: Database): Promise<boolean> {
  await database.select({ id: runs.id }).from(runs).limit(1);
  return true;
}
