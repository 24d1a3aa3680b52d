import { problemResponse, toProblem } from "@/lib/http/problem";

/** No such run, or somebody else's: nobody learns which. */
export function noRun(): Response {
  return problemResponse(toProblem("not-found", "You have no run with this id."));
}
