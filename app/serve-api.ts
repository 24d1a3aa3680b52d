import { after } from "next/server";
import { getDatabase } from "@/db/client";
import { outageCode } from "@/db/outage";
import { noteKeyUse } from "@/db/queries/api-keys";
import { requireApiUser, UnauthorizedError, type User } from "@/lib/auth/require-user";
import { env } from "@/lib/env";
import { corsHeaders, preflightHeaders } from "@/lib/http/cors";
import type { Operation } from "@/lib/http/operations/operation";
import { type Parts, parseRequest } from "@/lib/http/parse-request";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { type RateLimit, toRateLimitFields } from "@/lib/http/rate-limit-fields";
import { isSameOrigin } from "@/lib/http/same-origin";
import type { Scope } from "@/lib/http/scopes";
import { answerAtLength, type Line } from "./answer-at-length";
import { countRequest } from "./request-rate";
import { answerWhenAway } from "./when-away";

/** What a handler is given: who asks, and the request in the parts that its operation describes. */
export type Call<O extends Operation> = Parts<O> &
  Line & {
    user: User;
    request: Request;
    /** Limits that the answer's RateLimit fields are to tell of as well. */
    limits: RateLimit[];
  };

export type Handler<O extends Operation> = (call: Call<O>) => Promise<Response> | Response;

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Route = (request: Request, context: Context) => Promise<Response>;

const verbs = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The handlers of a route file: those of its operations, and a refusal of all other methods. */
export function serveApi<Os extends Operation[]>(
  ...served: { [At in keyof Os]: [operation: Os[At], handler: Handler<Os[At]>] }
): Record<(typeof verbs)[number] | "OPTIONS", Route> {
  const routes = new Map<string, Route>();
  for (const [operation, handler] of served)
    routes.set(operation.method.toUpperCase(), (request, context) =>
      answer(operation, handler, request, context),
    );
  const read = routes.get("GET");
  if (read) routes.set("HEAD", async (request, context) => withoutBody(await read(request, context)));
  const allowed = [...routes.keys(), "OPTIONS"].join(", ");
  const refuse: Route = async () =>
    problemResponse(toProblem("method-not-allowed", `This address takes ${allowed}.`), {
      ...corsHeaders,
      allow: allowed,
    });
  const route = (verb: string) => routes.get(verb) ?? refuse;
  return {
    GET: route("GET"),
    HEAD: route("HEAD"),
    POST: route("POST"),
    PUT: route("PUT"),
    PATCH: route("PATCH"),
    DELETE: route("DELETE"),
    OPTIONS: async () => new Response(null, { status: 204, headers: preflightHeaders(allowed) }),
  };
}

/** Who asks, and the answer they get, with the fields that every answer has. */
async function answer<O extends Operation>(
  operation: O,
  handler: Handler<O>,
  request: Request,
  context: Context,
): Promise<Response> {
  const limits: RateLimit[] = [];
  let user: User | null = null;
  let response: Response;
  try {
    user = await requireApiUser(request);
    response = await answerUser(operation, handler, { user, request, limits, path: await context.params });
  } catch (error) {
    response = error instanceof UnauthorizedError ? refuseStranger(request, error) : answerWhenAway(error);
  }
  // What a cookie opens is for our own pages alone.
  const fields: Record<string, string> = user?.credential.kind === "session" ? {} : corsHeaders;
  for (const [name, value] of Object.entries({ ...fields, ...toRateLimitFields(limits) }))
    response.headers.set(name, value);
  if (user?.credential.kind === "key") noteUse(user.credential.id);
  return response;
}

type Asked = { user: User; request: Request; limits: RateLimit[]; path: Record<string, unknown> };

async function answerUser<O extends Operation>(
  operation: O,
  handler: Handler<O>,
  { user, request, limits, path }: Asked,
): Promise<Response> {
  const { credential } = user;
  const isWrite = operation.method !== "get";
  if (credential.kind === "session" && isWrite && !isSameOrigin(request.headers, env.NEXTAUTH_URL))
    return problemResponse(
      toProblem("cross-site", "A session works on this site's own pages; send an API key."),
    );
  const counted = await countRequest(user.id);
  limits.push(counted.limit);
  if (!counted.allowed) return refuseMany(counted.limit);
  const { scope } = operation;
  if (scope && credential.kind === "key" && !credential.scopes.includes(scope)) return refuseScope(scope);
  const parsed = await parseRequest(operation, request, path);
  if (!parsed.ok) return problemResponse(parsed.problem);
  const call = { ...parsed.parts, user, request, limits };
  if (!operation.isLong) return handler({ ...call, signal: request.signal, onOver: () => {} });
  return answerAtLength(request, credential, (line) => handler({ ...call, ...line }));
}

function refuseStranger(request: Request, { message }: UnauthorizedError): Response {
  const isKnown = request.headers.has("authorization");
  return problemResponse(
    toProblem(
      "unauthorized",
      isKnown ? message : "Send an API key as 'Authorization: Bearer <key>', or sign in.",
    ),
    { "www-authenticate": isKnown ? 'Bearer error="invalid_token"' : "Bearer" },
  );
}

function refuseScope(scope: Scope): Response {
  return problemResponse(toProblem("insufficient-scope", `This key does not have the scope "${scope}".`), {
    "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"`,
  });
}

function refuseMany({ most, windowSeconds, resetSeconds }: RateLimit): Response {
  return problemResponse(
    toProblem("too-many-requests", `${most} requests in ${windowSeconds} seconds are the limit.`),
    { "retry-after": String(resetSeconds) },
  );
}

async function withoutBody(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, response);
}

/** Behind the answer; while the database is away it is not known when a key was used. */
function noteUse(id: number): void {
  after(async () => {
    try {
      await noteKeyUse(await getDatabase(), id);
    } catch (error) {
      if (outageCode(error) === null) throw error;
    }
  });
}
