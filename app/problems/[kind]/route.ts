import { isProblemKind, problemResponse, toProblem } from "@/lib/http/problem";

/** The `type` of a problem is an address: the place in the reference that explains it. */
export async function GET(_request: Request, context: RouteContext<"/problems/[kind]">) {
  const { kind } = await context.params;
  if (!isProblemKind(kind))
    return problemResponse(toProblem("not-found", "There is no such kind of problem."));
  return new Response(null, { status: 308, headers: { location: `/docs/api#problem-${kind}` } });
}
