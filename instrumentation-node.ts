import { getDatabase } from "@/db/client";
import { ensureLocalKey } from "@/lib/auth/api-keys";
import { env } from "@/lib/env";
import { allScopes } from "@/lib/http/scopes";
import { startUpkeep } from "@/lib/runs/upkeep";
import { shareWakes } from "@/lib/runs/wake";

/** What a server does before its first request. Throws, in a sentence, for a wrong setting or a locked database. */
export async function start() {
  const database = await getDatabase();
  if (env.DATABASE_URL && env.DATABASE_LISTEN === "on") await shareWakes(env.DATABASE_URL);
  await startUpkeep(database);
  if (env.NODE_ENV === "development") greet(await ensureLocalKey(database, allScopes));
}

function greet(key: string) {
  const base = env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`;
  console.log(`
  Write a script:  ${base}/dashboard/script
  Or with curl:

  curl -N ${base}/api/v1/creator-tools/generate-script-stream \\
    -H 'Authorization: Bearer ${key}' \\
    -H 'Content-Type: application/json' \\
    -d '{"topic": "How to Start a Podcast", "duration_seconds": 60}'
`);
}
