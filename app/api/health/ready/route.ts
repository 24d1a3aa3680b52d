import { connection } from "next/server";
import { getDatabase } from "@/db/client";
import { isReachable } from "@/db/queries/health";
import { env } from "@/lib/env";
import { countStreams } from "@/lib/http/stream-places";

const patienceSeconds = 3;

/** 200 where this process can take requests: the database answers and there is a place for a stream; else 503. */
export async function GET() {
  await connection();
  const database = await inTime(getDatabase().then(isReachable));
  const streams = countStreams() < env.MAX_STREAMS;
  const ready = database && streams;
  return Response.json(
    { ready, database, streams },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

/** A server that neither answers nor refuses is away as well. */
function inTime(answer: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) =>
    setTimeout(() => resolve(false), patienceSeconds * 1000).unref(),
  );
  return Promise.race([answer.catch(() => false), late]);
}
