import { timingSafeEqual } from "node:crypto";
import { after } from "next/server";
import { answerWhenAway } from "@/app/when-away";
import { getDatabase } from "@/db/client";
import { env } from "@/lib/env";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { goOnWithAbandoned } from "@/lib/runs/go-on";
import { letOldGo } from "@/lib/runs/upkeep";

export const maxDuration = 800;

/** One round of the upkeep, for hosts where nothing runs between requests: a scheduler calls it with CRON_SECRET. */
export async function GET(request: Request) {
  if (!isScheduler(request))
    return problemResponse(
      toProblem("unauthorized", "Set CRON_SECRET and send it as 'Authorization: Bearer <secret>'."),
    );
  try {
    const database = await getDatabase();
    const taken = await goOnWithAbandoned(database);
    after(Promise.all(taken));
    const pruned = await letOldGo(database);
    return Response.json({ taken: taken.length, pruned }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return answerWhenAway(error);
  }
}

function isScheduler(request: Request): boolean {
  const expected = Buffer.from(`Bearer ${env.CRON_SECRET ?? ""}`);
  const sent = Buffer.from(request.headers.get("authorization") ?? "");
  return env.CRON_SECRET !== undefined && sent.length === expected.length && timingSafeEqual(sent, expected);
}
