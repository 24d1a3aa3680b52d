import { outageCode } from "@/db/outage";
import { problemResponse, toProblem } from "@/lib/http/problem";

/** The answer for an error that says that the database is away: 503, and when to come back. Any other is thrown on. */
export function answerWhenAway(error: unknown): Response {
  if (outageCode(error) === null) throw error;
  return problemResponse(toProblem("database-away", "Nothing was lost. Try again in a moment."), {
    "retry-after": "2",
  });
}
