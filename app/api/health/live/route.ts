import { connection } from "next/server";
import { countStreams } from "@/lib/http/stream-places";
import { countHeld } from "@/lib/runs/held-runs";

/** This process answers. It says nothing of the database: a restart would not bring that back. */
export async function GET() {
  await connection();
  return Response.json(
    { live: true, runs: countHeld(), streams: countStreams() },
    { headers: { "cache-control": "no-store" } },
  );
}
