import { z } from "zod";
import type { ProblemKind } from "../problem";
import type { Scope } from "../scopes";

/** The subjects of the API, in the order in which its pages show them. */
export const tags = {
  Generate: "Write a script, as a stream or in one answer.",
  Runs: "A run writes one script. It does not depend on who reads it: read on, stop it, continue it.",
  Scripts: "The library: everything that was written.",
  Personas: "Voices that scripts are written in.",
  Templates: "How scripts are built: the professional templates, and those of your own.",
  Models: "Who can write.",
  Check: "The receipt of any text.",
  Usage: "What was used, and what the limits are.",
} as const;

/** One answer that is no problem. */
export type Answer = {
  description: string;
  /** Its body; for an event stream what each `data:` line is. Without it there is none. */
  schema?: z.ZodType;
  /** application/json unless told. */
  contentType?: "text/event-stream";
  headers?: Record<string, z.ZodType>;
};

/**
 * One thing that the API does: its route, its document, its reference and its tests all come from here. What it may
 * refuse for anybody's reason (see problemsOf) is not repeated in `problems`.
 */
export type Operation = {
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Behind /api/v1. */
  path: `/${string}`;
  tag: keyof typeof tags;
  summary: string;
  description: string;
  /** What a key must be allowed to do; null: any key may. */
  scope: Scope | null;
  params?: z.ZodObject;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** As what a wrong part is refused; `invalid-request` unless told. */
  refusedAs?: Partial<Record<"query" | "headers" | "body", ProblemKind>>;
  answers: Record<number, Answer>;
  problems: readonly ProblemKind[];
  /** A request that works as it stands, ids aside. */
  example: {
    params?: Record<string, string | number>;
    query?: Record<string, string | number>;
    body?: unknown;
  };
  /** Its answer is held open for long, and takes one of the process's places. */
  isLong?: true;
};

/** An operation with its own types kept, from which its handler knows what it gets. */
export function defineOperation<const O extends Operation>(operation: O): O {
  return operation;
}

/** Every problem that an operation may answer, those that any may among them. */
export function problemsOf(operation: Operation): ProblemKind[] {
  const { method, scope, params, body, isLong, refusedAs = {}, problems } = operation;
  return [
    ...new Set<ProblemKind>([
      "invalid-request",
      "unauthorized",
      ...(method === "get" ? [] : (["cross-site"] as const)),
      ...(scope ? (["insufficient-scope"] as const) : []),
      "too-many-requests",
      ...(params ? (["not-found"] as const) : []),
      ...(body ? (["invalid-json", "too-deep", "too-large", "unsupported-media-type"] as const) : []),
      ...Object.values(refusedAs),
      ...problems,
      ...(isLong ? (["too-many-streams"] as const) : []),
      "database-away",
    ]),
  ];
}

/** A whole number out of a path or a query, where everything is text. */
export function wholeNumber<S extends z.ZodNumber | z.ZodInt>(schema: S) {
  return z.preprocess(
    (text) => (typeof text === "string" && /^\d{1,10}$/.test(text) ? Number(text) : text),
    schema,
  );
}

/** The number of something that is kept: as much as the database can count to. */
export const idNumber = z.int("This must be a whole number.").min(1).max(2_147_483_647);

/** A moment, as ISO 8601 in UTC. */
export const moment = z.string().meta({ format: "date-time" });
