import { getDatabase } from "@/db/client";
import { env } from "@/lib/env";
import { startRun } from "@/lib/runs/start-run";
import { startUpkeep } from "@/lib/runs/upkeep";
import { shareWakes } from "@/lib/runs/wake";
import type { Order } from "./writers";

/** A process that writes runs as a server does, without the HTTP in front: started by `startWriterProcess`. */
const database = await getDatabase();
if (env.DATABASE_URL && env.DATABASE_LISTEN === "on") await shareWakes(env.DATABASE_URL);
await startUpkeep(database);
process.on("message", async (order: Order) => {
  const started = await startRun(database, order);
  if (started.outcome !== "running") throw new Error(`The run was not started: ${started.outcome}`);
  process.send?.({ key: order.idempotencyKey, runId: started.run.id });
});
process.on("disconnect", () => process.exit());
process.send?.({ key: "ready" });
