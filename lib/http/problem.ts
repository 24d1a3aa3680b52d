import { z } from "zod";

/** Every kind of refusal: its status, its title, and what a developer does about it. */
export const problemKinds = {
  "invalid-json": {
    status: 400,
    title: "The body is not JSON",
    remedy: "Send a body that is JSON in UTF-8. The detail says where reading stopped.",
  },
  "too-deep": {
    status: 400,
    title: "The body is nested too deeply",
    remedy: "No body of this API needs more than six levels; at most 32 are read.",
  },
  "invalid-request": {
    status: 400,
    title: "The request needs a change",
    remedy: "Change the query parameters or header fields that `errors` names.",
  },
  "invalid-key": {
    status: 400,
    title: "The Idempotency-Key cannot be used",
    remedy: "Send 1 to 200 printable ASCII characters without spaces, such as a UUID.",
  },
  "invalid-position": {
    status: 400,
    title: "There is no such place in the stream",
    remedy: "Read on behind the id of the last event that you have, or from 0.",
  },
  unauthorized: {
    status: 401,
    title: "Who are you?",
    remedy:
      "Send a key as `Authorization: Bearer <key>`. One that was revoked or has run out is not known any more.",
  },
  "insufficient-scope": {
    status: 403,
    title: "The key may not do this",
    remedy: "Use a key with the scope that `WWW-Authenticate` names; a key's scopes cannot be changed.",
  },
  "cross-site": {
    status: 403,
    title: "This request comes from another site",
    remedy: "A browser's session works on this site's own pages only. From elsewhere send an API key.",
  },
  "not-found": {
    status: 404,
    title: "Not found",
    remedy: "There is no such thing, or it is somebody else's, which is answered in the same way.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address does not take this method",
    remedy: "`Allow` names the methods that it takes.",
  },
  "too-many-personas": {
    status: 409,
    title: "There are as many personas as there can be",
    remedy: "Delete a persona first, or change one.",
  },
  "too-large": {
    status: 413,
    title: "The body is too large",
    remedy: "A body has at most 262,144 bytes.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body is not sent as JSON",
    remedy: "Send `Content-Type: application/json`.",
  },
  "invalid-brief": {
    status: 422,
    title: "The brief needs a change",
    remedy: "Change the fields that `errors` names. Nothing was started.",
  },
  "invalid-persona": {
    status: 422,
    title: "The persona needs a change",
    remedy: "Change the fields that `errors` names. Nothing was saved.",
  },
  "invalid-title": {
    status: 422,
    title: "The title needs a change",
    remedy: "Send a title of 1 to 300 characters. Nothing was saved.",
  },
  "idempotency-conflict": {
    status: 422,
    title: "This Idempotency-Key belongs to another request",
    remedy: "Send a new key with a new brief; the same key is for the same brief, sent again.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    remedy:
      "Wait as many seconds as `Retry-After` says. `RateLimit` says beforehand how many requests are left.",
  },
  "over-quota": {
    status: 429,
    title: "More than the limit allows",
    remedy:
      "Wait as many seconds as `Retry-After` says; `GET /usage` shows every limit and how much of it is used.",
  },
  "run-failed": {
    status: 502,
    title: "The script could not be finished",
    remedy: "What was written is kept as the script that `id` names. Continue the run that `X-Run-Id` names.",
  },
  "too-many-streams": {
    status: 503,
    title: "This server holds as many streams as it can",
    remedy: "Nothing was started. Send the request again, with the same key, after `Retry-After`.",
  },
  "database-away": {
    status: 503,
    title: "The database does not answer",
    remedy: "Nothing was lost. Send the request again, with the same key, after `Retry-After`.",
  },
} as const;

export type ProblemKind = keyof typeof problemKinds;

const kinds = Object.keys(problemKinds) as ProblemKind[]; // Object.keys forgets what it was given

export const problemSchema = z
  .object({
    type: z.string().describe("Which kind of problem it is, as an address that explains it."),
    title: z.string().describe("The kind in a few words; the same every time."),
    status: z.int().describe("The HTTP status."),
    detail: z.string().describe("What is wrong this time, and what would mend it."),
    errors: z
      .array(
        z.object({
          pointer: z
            .string()
            .describe(
              "A JSON pointer into the body, or `/query/<name>` or `/headers/<name>`. Empty: the whole.",
            ),
          detail: z.string().describe("What is wrong there."),
        }),
      )
      .optional()
      .describe("One entry for each wrong field."),
    id: z.int().optional().describe("The script that what was written is kept as; only where a run failed."),
  })
  .describe("A problem document as RFC 9457 defines it.")
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

/** The address of a kind: what `type` says. */
export const problemType = (kind: ProblemKind) => `/problems/${kind}`;

/** True for the name of a kind. */
export function isProblemKind(text: string): text is ProblemKind {
  return (kinds as string[]).includes(text);
}

/** A problem document as RFC 9457 defines it: what is wrong, and where. */
export function toProblem(kind: ProblemKind, detail: string, errors?: Problem["errors"]): Problem {
  const { title, status } = problemKinds[kind];
  return { type: problemType(kind), title, status, detail, ...(errors ? { errors } : {}) };
}

/** The HTTP answer for a problem. */
export function problemResponse(problem: Problem, headers?: HeadersInit): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

/**
 * Every issue of a failed parse as `{pointer, detail}`; an unknown field is named by its own pointer, and cut to what
 * one still reads. `place` is where the fields are that are not in a body.
 */
export function toFieldErrors(
  error: z.ZodError,
  place?: "query" | "headers",
): NonNullable<Problem["errors"]> {
  const root = place ? [place] : [];
  const what = place === "query" ? "query parameter" : "field";
  return error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          pointer: toPointer([...root, ...issue.path, key]),
          detail: `There is no ${what} "${key.slice(0, 100)}".`,
        }))
      : [{ pointer: toPointer([...root, ...issue.path]), detail: issue.message }],
  );
}

function toPointer(path: PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
