import { z } from "zod";

const problemKinds = {
  "invalid-json": { status: 400, title: "The body is not JSON" },
  "invalid-brief": { status: 422, title: "The brief needs a change" },
  "invalid-persona": { status: 422, title: "The persona needs a change" },
  "invalid-key": { status: 400, title: "The Idempotency-Key cannot be used" },
  "invalid-position": { status: 400, title: "There is no such place in the stream" },
  "too-large": { status: 413, title: "The body is too large" },
  unauthorized: { status: 401, title: "Who are you?" },
  "not-found": { status: 404, title: "Not found" },
  "idempotency-conflict": { status: 422, title: "This Idempotency-Key belongs to another request" },
  "over-quota": { status: 429, title: "More than the limit allows" },
  "too-many-streams": { status: 503, title: "This server holds as many streams as it can" },
  "database-away": { status: 503, title: "The database does not answer" },
  "run-failed": { status: 502, title: "The script could not be finished" },
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  /** One entry for each wrong field; `pointer` is a JSON pointer into the body. */
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

export type Problem = z.infer<typeof problemSchema>;

/** A problem document as RFC 9457 defines it: what is wrong, and where. */
export function toProblem(kind: ProblemKind, detail: string, errors?: Problem["errors"]): Problem {
  return { type: `/problems/${kind}`, ...problemKinds[kind], detail, ...(errors ? { errors } : {}) };
}

/** The HTTP answer for a problem; further members are added to the document. */
export function problemResponse(problem: Problem & Record<string, unknown>, headers?: HeadersInit): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/** Every issue of a failed parse as `{pointer, detail}`; an unknown field is named by its own pointer. */
export function toFieldErrors(error: z.ZodError): NonNullable<Problem["errors"]> {
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          pointer: toPointer([...issue.path, key]),
          detail: `There is no field "${key}".`,
        }))
      : [{ pointer: toPointer(issue.path), detail: issue.message }],
  );
}

function toPointer(path: PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
