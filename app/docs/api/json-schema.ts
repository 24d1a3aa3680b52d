import type { Field, NamedObject } from "@/components/docs/reference";

/** As much of JSON Schema as the document of our own API uses. */
export type JsonSchema = {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
};

/** The fields of an object, those that must be there first told apart by `isRequired`. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) =>
    toField(name, schema, { isRequired: required.includes(name) }),
  );
}

export function toField(
  name: string,
  schema: JsonSchema,
  { isRequired, description = schema.description ?? "" }: { isRequired: boolean; description?: string },
): Field {
  const inner = innermost(schema);
  return {
    name,
    ...typeOf(schema),
    isRequired,
    description,
    facts: factsOf(schema),
    values: (inner.enum ?? []).map(String),
    fields: fieldsOf(inner),
  };
}

export function toNamedObject(name: string, schema: JsonSchema): NamedObject {
  const parts = schema.oneOf ?? schema.anyOf ?? [];
  return {
    name,
    description: schema.description ?? "",
    fields: fieldsOf(schema),
    oneOf: parts.map((part) => ({ ...typeOf(part), fields: fieldsOf(part) })),
  };
}

/** The name of the object that a schema refers to. */
export function nameOf({ $ref }: JsonSchema): string | null {
  return $ref?.split("/").at(-1) ?? null;
}

/** What a list has, or what may be null as well: there are the values and the fields. */
function innermost(schema: JsonSchema): JsonSchema {
  const other = schema.anyOf?.find(({ type }) => type !== "null");
  if (other) return innermost(other);
  return schema.items ? innermost(schema.items) : schema;
}

function typeOf(schema: JsonSchema): { type: string; object: string | null } {
  const object = nameOf(schema);
  if (object) return { type: "", object };
  if (schema.const !== undefined) return { type: JSON.stringify(schema.const), object: null };
  if (schema.items) return within("list of", schema.items);
  if (schema.anyOf) return eitherOf(schema.anyOf);
  if (typeof schema.additionalProperties === "object")
    return within("object with values of", schema.additionalProperties);
  return { type: plainType(schema), object: null };
}

function within(words: string, schema: JsonSchema): { type: string; object: string | null } {
  const { type, object } = typeOf(schema);
  return { type: `${words} ${type}`.trim(), object };
}

function eitherOf(parts: JsonSchema[]): { type: string; object: string | null } {
  const [first, ...rest] = parts.filter(({ type }) => type !== "null").map(typeOf);
  const others = rest.map(({ type }) => `${type} or `).join("");
  const orNull = parts.some(({ type }) => type === "null") ? "null or " : "";
  return {
    type: `${orNull}${others}${first?.type ?? ""}`.replace(/ or $/, " or"),
    object: first?.object ?? null,
  };
}

const formats: Record<string, string> = { "date-time": "date and time", uri: "URL", uuid: "UUID" };
const types: Record<string, string> = { integer: "whole number", string: "text", boolean: "true or false" };

function plainType({ type = "any value", format = "" }: JsonSchema): string {
  return formats[format] ?? types[type] ?? type;
}

function factsOf(schema: JsonSchema): string[] {
  const least =
    schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + 1);
  const own = [
    schema.default === undefined ? null : `default ${JSON.stringify(schema.default)}`,
    range(least, schema.maximum, ""),
    range(schema.minLength, schema.maxLength, " characters"),
    range(schema.minItems, schema.maxItems, " entries"),
  ];
  const inside = schema.items && !schema.items.$ref ? factsOf(schema.items) : [];
  return [...own.filter((fact) => fact !== null), ...inside.map((fact) => `each ${fact}`)];
}

/** As much as the database can count to is no limit that anybody meets. */
const mostId = 2_147_483_647;

function range(least: number | undefined, most: number | undefined, unit: string): string | null {
  const figure = (value: number) => value.toLocaleString("en");
  if (most === undefined || most === mostId)
    return least === undefined ? null : `at least ${figure(least)}${unit}`;
  return least === undefined
    ? `at most ${figure(most)}${unit}`
    : `${figure(least)} to ${figure(most)}${unit}`;
}
