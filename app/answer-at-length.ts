import { getDatabase } from "@/db/client";
import type { Credential } from "@/lib/auth/require-user";
import { env } from "@/lib/env";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { takeStreamPlace } from "@/lib/http/stream-places";
import { watchCredential } from "@/lib/runs/watched-credentials";

/** Ends a long answer: aborted when its reader leaves, or may not read any more. `onOver` gives its place back. */
export type Line = { signal: AbortSignal; onOver: () => void };

/** An answer that is held open for long: 503 where the process has no place for one more. */
export async function answerAtLength(
  request: Request,
  credential: Credential,
  answer: (line: Line) => Promise<Response> | Response,
): Promise<Response> {
  const leave = takeStreamPlace(env.MAX_STREAMS);
  if (!leave)
    return problemResponse(
      toProblem("too-many-streams", "Nothing was started. Try again in a few seconds, with the same key."),
      { "retry-after": "5" },
    );
  const revoked = new AbortController();
  let unwatch = () => {};
  const onOver = () => {
    unwatch();
    leave();
  };
  let isStream = false;
  try {
    unwatch = watchCredential(await getDatabase(), credential, () => revoked.abort());
    const response = await answer({ signal: AbortSignal.any([request.signal, revoked.signal]), onOver });
    isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    return response;
  } finally {
    if (!isStream) onOver(); // a stream gives its place back itself, at its end
  }
}
