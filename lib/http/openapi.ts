import { z } from "zod";
import { briefSchema } from "@/lib/script/brief";
import { templateBriefSchema } from "@/lib/script/own-template";
import { allOperations } from "./operations/all-operations";
import { type Answer, type Operation, problemsOf, tags } from "./operations/operation";
import { type ProblemKind, problemKinds, problemSchema, problemType } from "./problem";

type Json = Record<string, unknown>;

/** What is sent and what is answered differ: a field with a default may be left out, and is always there. */
type Direction = "input" | "output";

/** The API as an OpenAPI 3.1 document. */
export function buildOpenApi() {
  const schemas: Json = {};
  const describe = (schema: z.ZodType, io: Direction) => toJsonSchema(schema, io, schemas);
  // Answers name these two, which are described as they are sent.
  for (const sent of [briefSchema, templateBriefSchema]) describe(sent, "input");
  describe(problemSchema, "output");
  const paths: Record<string, Json> = {};
  for (const operation of allOperations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(operation, describe),
    };
  return {
    openapi: "3.1.1",
    info: {
      title: "Scriptwright",
      version: "1.0.0",
      summary: "Spoken scripts for video and podcast creators, checked before they are shown.",
      description:
        "Send a key as `Authorization: Bearer <key>`. Whatever is refused is a problem document (RFC 9457). Fields and " +
        "types of events may be added, never renamed: pass over what you do not know.",
      license: { name: "MIT", identifier: "MIT" },
      contact: { name: "Scriptwright" },
    },
    servers: [{ url: "/api/v1", description: "Where this document comes from." }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    security: [{ key: [] }],
    paths,
    components: {
      schemas,
      headers,
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "An API key of yours, made on the settings page.",
        },
      },
    },
  };
}

function describeOperation(operation: Operation, describe: (schema: z.ZodType, io: Direction) => Json): Json {
  const { id, tag, summary, description, scope, body, example } = operation;
  const answers = Object.entries(operation.answers).map(([status, answer]) => [
    status,
    describeAnswer(answer, describe),
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `${description}\n\n${scope ? `A key needs the scope \`${scope}\`.` : "Any key may."}`,
    parameters: [
      ...toParameters("path", operation.params, example.params, describe),
      ...toParameters("query", operation.query, example.query, describe),
      ...toParameters("header", operation.headers, {}, describe),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: describe(body, "input"), example: example.body } },
          },
        }
      : {}),
    responses: { ...Object.fromEntries(answers), ...describeProblems(problemsOf(operation)) },
    ...(scope ? { "x-scope": scope } : {}),
  };
}

function toParameters(
  place: "path" | "query" | "header",
  fields: z.ZodObject | undefined,
  examples: Record<string, unknown> = {},
  describe: (schema: z.ZodType, io: Direction) => Json,
): Json[] {
  return Object.entries(fields?.shape ?? {}).map(([name, field]) => {
    const { description, ...schema } = describe(field as z.ZodType, "input"); // zod's shapes hold its own bare type
    return {
      name: place === "header" ? name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : name,
      in: place,
      required: !(field as z.ZodType).isOptional(),
      description,
      schema,
      ...(name in examples ? { example: examples[name] } : {}),
    };
  });
}

function describeAnswer(
  { description, schema, contentType, headers: own = {} }: Answer,
  describe: (schema: z.ZodType, io: Direction) => Json,
): Json {
  const named = Object.entries(own).map(([name, field]) => {
    const { description: says, ...about } = describe(field, "output");
    return [name, { description: says, required: true, schema: about }];
  });
  return {
    description,
    headers: { ...rateLimitHeaders, ...Object.fromEntries(named) },
    ...(schema
      ? { content: { [contentType ?? "application/json"]: { schema: describe(schema, "output") } } }
      : {}),
  };
}

/** One answer for each status, since a document has room for no more; its kinds are told apart by their `type`. */
function describeProblems(kinds: ProblemKind[]): Json {
  const byStatus = Object.groupBy(kinds, (kind) => problemKinds[kind].status);
  const answers = Object.entries(byStatus).map(([status, some = []]) => [
    status,
    {
      description: some.map((kind) => `\`${kind}\`: ${problemKinds[kind].title}.`).join(" "),
      headers: {
        ...(status === "401" ? {} : rateLimitHeaders),
        ...(["401", "403"].includes(status) ? refer("WWW-Authenticate") : {}),
        ...(["429", "503"].includes(status) ? refer("Retry-After") : {}),
      },
      content: {
        "application/problem+json": {
          schema: {
            $ref: "#/components/schemas/Problem",
            properties: { type: { enum: some.map(problemType) } },
          },
        },
      },
    },
  ]);
  return Object.fromEntries(answers);
}

const headers: Json = {
  "RateLimit-Policy": {
    description: 'What is limited: `"requests";q=600;w=60` is 600 requests in 60 seconds.',
    schema: { type: "string" },
  },
  RateLimit: {
    description: 'What is left: `"requests";r=599;t=60` is 599 requests, until 60 seconds from now.',
    schema: { type: "string" },
  },
  "Retry-After": {
    description: "Seconds to wait before another try.",
    schema: { type: "integer", minimum: 0 },
  },
  "WWW-Authenticate": {
    description: "How to authenticate; with a key that may not do this, the scope that is missing.",
    schema: { type: "string" },
  },
};

function refer(...names: string[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

const rateLimitHeaders = refer("RateLimit-Policy", "RateLimit");

/** A schema as JSON Schema. Those with an id go to `components`, and are referred to. */
function toJsonSchema(schema: z.ZodType, io: Direction, components: Json): Json {
  const { $defs = {}, properties } = z.toJSONSchema(z.object({ it: schema }), {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      // An answer may get more fields one day; a body may not have any others.
      if (io === "output" && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
      // What every whole number of JavaScript's is says nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  Object.assign(components, withOwnRefs($defs));
  return withOwnRefs(properties?.it as Json); // a JSON Schema is an object here: none of ours is `true`
}

function withOwnRefs<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
