import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createParser } from "eventsource-parser";
import { buildOpenApi } from "@/lib/http/openapi";

/** An answer that says something else than the document of the API. */
export class UndocumentedError extends Error {}

type Schema = Record<string, unknown>;
type Answer = {
  headers?: Record<string, { required?: boolean; schema?: Schema; $ref?: string }>;
  content?: Record<string, { schema: Schema }>;
};
type Described = { responses: Record<string, Answer> };

const document = buildOpenApi();
const shared = document.components.headers as Record<string, { schema: Schema }>; // made by buildOpenApi
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "api", components: closed(document.components) });
const validators = new WeakMap<Schema, ValidateFunction>();

/** Every path with what fits it; those without a parameter first, as a router has them. */
const paths = Object.entries(document.paths)
  .map(([path, methods]) => ({
    pattern: new RegExp(`^/api/v1${path.replace(/\{[^}]+\}/g, "[^/]+")}$`),
    methods: methods as Record<string, Described>, // made by buildOpenApi
  }))
  .sort((a, b) => a.pattern.source.split("[^/]+").length - b.pattern.source.split("[^/]+").length);

/**
 * The answer, after it was held against the document: its status, type, header fields and body, and every event of a
 * stream as it is read. Fetch itself, in tests of the API.
 */
export async function fetchDocumented(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init);
  const method = (init.method ?? "GET").toUpperCase();
  return checkDocumented(method, new URL(url).pathname, response);
}

/** The same for an answer that is there already. */
export async function checkDocumented(method: string, path: string, response: Response): Promise<Response> {
  const { status, headers } = response;
  const refuse = (what: string) => {
    throw new UndocumentedError(`${method} ${path} answered ${status}: ${what}`);
  };
  const found = paths.find(({ pattern }) => pattern.test(path));
  const operation = found?.methods[method === "HEAD" ? "get" : method.toLowerCase()];
  // What no operation is has two answers.
  const answer = operation ? operation.responses[status] : outside[found ? 405 : 404];
  if (!answer || (!operation && status !== (found ? 405 : 404)))
    return refuse("the status is not documented.");
  for (const [name, described] of Object.entries(answer.headers ?? {})) {
    const value = headers.get(name);
    if (value === null && described.required) refuse(`${name} is missing.`);
    const shape = described.schema ?? shared[described.$ref?.split("/").at(-1) ?? ""]?.schema;
    const number = shape?.type === "integer" ? Number(value) : value;
    if (value !== null && shape) conforms(shape, number, refuse, name);
  }
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  const { schema } = answer.content?.[type] ?? {};
  if (method === "HEAD") return response;
  if (!schema) {
    if (answer.content || type !== "") refuse(`"${type}" is not documented.`);
    return response;
  }
  if (type === "text/event-stream")
    return withCheckedEvents(response, (event) => conforms(schema, event, refuse));
  const text = await response.text();
  conforms(schema, JSON.parse(text), refuse);
  return new Response(text, response);
}

const outside: Record<number, Answer> = {
  404: { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
  405: {
    headers: { Allow: { required: true, schema: { type: "string" } } },
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  },
};

function conforms(schema: Schema, value: unknown, refuse: (what: string) => void, name = "the body"): void {
  const validate = validators.get(schema) ?? ajv.compile(closed(schema));
  validators.set(schema, validate);
  if (!validate(value)) refuse(`${name} is not as documented: ${ajv.errorsText(validate.errors)}`);
}

/** The stream as it is, which breaks at the first event that is not documented. */
function withCheckedEvents(response: Response, check: (event: unknown) => void): Response {
  const parser = createParser({ onEvent: ({ data }) => check(JSON.parse(data)) });
  const decoder = new TextDecoder();
  const checked = response.body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(checked, response);
}

/** The same schema without room for what it does not name: our own tests are to see every field that is not documented. */
function closed<T>(schema: T): T {
  const text = JSON.stringify(schema, (_, value) =>
    value?.type === "object" && value.properties && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );
  return JSON.parse(text.replaceAll('"#/components/', '"api#/components/'));
}
