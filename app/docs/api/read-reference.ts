import type { DocumentedAnswer, DocumentedOperation, Field, Reference } from "@/components/docs/reference";
import { buildOpenApi } from "@/lib/http/openapi";
import { allOperations } from "@/lib/http/operations/all-operations";
import { type Operation, problemsOf, tags } from "@/lib/http/operations/operation";
import { problemKinds } from "@/lib/http/problem";
import { scopes } from "@/lib/http/scopes";
import { examplesOf } from "./examples/examples-of";
import { fieldsOf, type JsonSchema, nameOf, toField, toNamedObject } from "./json-schema";

type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: JsonSchema;
};

type Content = Record<string, { schema: JsonSchema }>;

type Response = {
  description: string;
  headers?: Record<string, { $ref?: string; description?: string; schema?: JsonSchema }>;
  content?: Content;
};

type Described = {
  parameters: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, Response>;
};

/** What the reference page shows, out of the OpenAPI document and what the operations say beside it. */
export function readReference(url: string): Reference {
  const schemas = Object.entries(objects).map(([name, schema]) => toNamedObject(name, schema));
  const isEvent = ({ name }: { name: string }) => name.endsWith("Event") && name !== "ScriptEvent";
  return {
    url,
    scopes: Object.entries(scopes).map(([name, description]) => ({ name, description })),
    problems: Object.entries(problemKinds).map(([kind, problem]) => ({ kind, ...problem })),
    groups: Object.entries(tags).map(([name, description]) => ({
      name,
      description,
      operations: allOperations
        .filter(({ tag }) => tag === name)
        .map((operation) => document(operation, url)),
    })),
    events: schemas.filter(isEvent),
    objects: schemas.filter((object) => !isEvent(object)),
  };
}

// The document is made of plain JSON by its own module, which says nothing of its inside: this is how it is read.
const openApi = buildOpenApi() as unknown as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, JsonSchema> };
};

const objects = openApi.components.schemas;

function document(operation: Operation, url: string): DocumentedOperation {
  const { id, method, path, summary, description, scope } = operation;
  const described = openApi.paths[path]?.[method];
  if (!described) throw new Error(`The document does not have ${method} ${path}.`);
  const body = described.requestBody?.content["application/json"]?.schema;
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    scope,
    parameters: (["path", "query", "header"] as const)
      .map((place) => ({ place, fields: parametersIn(place, described.parameters) }))
      .filter(({ fields }) => fields.length > 0),
    body: body ? shapeOf(body) : null,
    answers: Object.entries(described.responses)
      .filter(([status]) => status in operation.answers)
      .map(([status, response]) => toAnswer(status, response)),
    problems: problemsOf(operation),
    examples: examplesOf(operation, url),
  };
}

function parametersIn(place: Parameter["in"], parameters: Parameter[]): Field[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, required, description, schema }) =>
      toField(name, schema, { isRequired: required, description }),
    );
}

/** The fields of a body or an answer, where it has a name too. */
function shapeOf(schema: JsonSchema): { object: string | null; fields: Field[] } {
  const object = nameOf(schema);
  return { object, fields: fieldsOf(object ? (objects[object] ?? schema) : schema) };
}

function toAnswer(status: string, { description, headers = {}, content = {} }: Response): DocumentedAnswer {
  const [[type, media] = []] = Object.entries(content);
  return {
    status,
    description,
    // Those that every answer has are told of once, not here.
    headers: Object.entries(headers).flatMap(([name, header]) =>
      header.$ref
        ? []
        : toField(name, header.schema ?? {}, { isRequired: true, description: header.description }),
    ),
    isStream: type === "text/event-stream",
    ...(media ? shapeOf(media.schema) : { object: null, fields: [] }),
  };
}
