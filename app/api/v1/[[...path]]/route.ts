import { corsHeaders } from "@/lib/http/cors";
import { problemResponse, toProblem } from "@/lib/http/problem";

/** Where nothing else answers: a developer is told in the same form as everywhere. */
function answer() {
  return problemResponse(
    toProblem("not-found", "There is nothing at this address. /docs/api shows every one that there is."),
    corsHeaders,
  );
}

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
