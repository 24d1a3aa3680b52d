import { z } from "zod";
import type { Operation } from "./operations/operation";
import { type Problem, type ProblemKind, toFieldErrors, toProblem } from "./problem";
import { readJson } from "./read-json";

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<O extends Operation, Name extends keyof Operation> =
  O extends Record<Name, infer S> ? Parsed<S> : undefined;

/** A request in its parts, each as its operation says. */
export type Parts<O extends Operation> = {
  params: Part<O, "params">;
  query: Part<O, "query">;
  headers: Part<O, "headers">;
  body: Part<O, "body">;
  /** The body as it was sent, before defaults. */
  sent: unknown;
};

const noQuery = z.strictObject({});

/** What an operation is given of a request, or what stands against it. */
export async function parseRequest<O extends Operation>(
  operation: O,
  request: Request,
  path: Record<string, unknown>,
): Promise<{ ok: true; parts: Parts<O> } | { ok: false; problem: Problem }> {
  const refuse = (problem: Problem) => ({ ok: false, problem }) as const;
  const { params, query = noQuery, headers, body, refusedAs = {} } = operation;

  const found = params?.safeParse(path);
  if (found && !found.success)
    return refuse(toProblem("not-found", "There is nothing at this address, or nothing of yours."));

  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return refuse(invalid(asked.error, "query", refusedAs.query));

  const names = Object.keys(headers?.shape ?? {});
  const named = headers?.safeParse(
    Object.fromEntries(names.map((name) => [name, request.headers.get(name) ?? undefined])),
  );
  if (named && !named.success) return refuse(invalid(named.error, "headers", refusedAs.headers));

  const read = body ? await readJson(request) : undefined;
  if (read && !read.ok) return refuse(read.problem);
  const sent = body?.safeParse(read?.value);
  if (sent && !sent.success) {
    const errors = toFieldErrors(sent.error);
    const what = errors.length === 1 ? "One field needs" : `${errors.length} fields need`;
    return refuse(
      toProblem(refusedAs.body ?? "invalid-request", `${what} a change; nothing was done.`, errors),
    );
  }

  const parts = {
    params: found?.data,
    query: asked.data,
    headers: named?.data,
    body: sent?.data,
    sent: read?.value,
  };
  return { ok: true, parts: parts as unknown as Parts<O> }; // each was parsed with the schema that its type comes from
}

/** A parameter that does not exist is no wrong position or key, whatever the operation is about. */
function invalid(
  error: z.ZodError,
  place: "query" | "headers",
  refusedAs: ProblemKind = "invalid-request",
): Problem {
  const errors = toFieldErrors(error, place);
  const isUnknown = error.issues.some(({ code }) => code === "unrecognized_keys");
  return toProblem(
    isUnknown ? "invalid-request" : refusedAs,
    errors.map(({ detail }) => detail).join(" "),
    errors,
  );
}
