import { outageCode } from "@/db/outage";
import { requireApiUser, UnauthorizedError, type User } from "@/lib/auth/require-user";
import { env } from "@/lib/env";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { takeStreamPlace } from "@/lib/http/stream-places";

/** The answer for whoever sends an API request: 401 for nobody we know, 503 while the database is away. */
export async function answerApi(
  request: Request,
  answer: (user: User) => Promise<Response> | Response,
): Promise<Response> {
  try {
    return await answer(await requireApiUser(request));
  } catch (error) {
    if (error instanceof UnauthorizedError)
      return problemResponse(
        toProblem("unauthorized", "Send an API key as 'Authorization: Bearer <key>', or sign in."),
      );
    if (outageCode(error) === null) throw error;
    return problemResponse(toProblem("database-away", "Nothing was lost. Try again in a moment."), {
      "retry-after": "2",
    });
  }
}

/** The same for an answer that is held open for long: 503 where the process has no place for one more. */
export function answerAtLength(
  request: Request,
  answer: (user: User, leave: () => void) => Promise<Response>,
): Promise<Response> {
  return answerApi(request, async (user) => {
    const leave = takeStreamPlace(env.MAX_STREAMS);
    if (!leave)
      return problemResponse(
        toProblem("too-many-streams", "Nothing was started. Try again in a few seconds, with the same key."),
        { "retry-after": "5" },
      );
    let isStream = false;
    try {
      const response = await answer(user, leave);
      isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
      return response;
    } finally {
      if (!isStream) leave(); // a stream gives its place back itself, at its end
    }
  });
}
