import fc from "fast-check";

type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
};

/** Texts that have broken other programs. */
export const hostileTexts = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\u202egnitirw\u202c",
  "العربية עברית",
  "\u200b\ufeff",
  "👩‍👩‍👧‍👦".repeat(20),
  "a".repeat(20_000),
  "Ω".repeat(301),
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "' OR 1=1 --",
  '"; DROP TABLE scripts; --',
  "$1 $& {{7*7}} %s %n",
  "../../etc/passwd",
  "file:///etc/passwd",
  "http://169.254.169.254/latest",
  "<script>alert(1)</script>",
  "null",
  "NaN",
  "-1",
  "1e309",
  "2147483648",
  "99999999999999999999",
  "\\",
  "%",
  "%00",
  "\r\nX-Injected: 1",
];

export const hostileText = fc.constantFrom(...hostileTexts);

/** Numbers at the edges of something. */
const hostileNumber = fc.constantFrom(
  ...[0, -0, -1, 0.1, 1e-320, 1e308, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 63), 14.999, 3600.001],
);

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom(null, true, [], {}, [[]], [null], { a: 1 }, { length: -1 }),
  fc.array(hostileText, { maxLength: 3 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
);

const words = fc.constantFrom(
  "tea",
  "Pick one listener",
  "über",
  "three episodes",
  "日本語の台本",
  "2026",
  "don't",
);

/** Values that a JSON Schema takes, small ones; `components` is where its references lead. */
export function toArbitrary(schema: Schema, components: Record<string, unknown>): fc.Arbitrary<unknown> {
  const inner = (part: Schema) => toArbitrary(part, components);
  if (schema.$ref) return inner(components[schema.$ref.split("/").at(-1) ?? ""] as Schema); // our own document's
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(inner));
  switch (schema.type) {
    case "string":
      return toText(schema);
    case "integer":
      return fc.integer({
        min: schema.minimum ?? (schema.exclusiveMinimum ?? -2) + 1,
        max: schema.maximum ?? 1000,
      });
    case "number":
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(inner(schema.items ?? {}), { maxLength: Math.min(4, schema.maxItems ?? 4) });
    case "object":
      return toObject(schema, inner);
    default:
      return hostileValue;
  }
}

function toText({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === "uri") return fc.constantFrom("https://example.com/v1", "http://localhost:9/v1");
  if (format === "uuid") return fc.uuid();
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: Math.max(maxLength, 12) });
  return fc
    .array(words, { minLength: 1, maxLength: 5 })
    .map((said) => said.join(" ").slice(0, maxLength))
    .filter((text) => text.length >= minLength);
}

function toObject(schema: Schema, inner: (part: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties } = schema;
  if (properties) {
    const fields = Object.entries(properties).map(([name, part]) => [name, inner(part)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: required });
  }
  const value = typeof additionalProperties === "object" ? inner(additionalProperties) : hostileValue;
  return fc.dictionary(fc.constantFrom("time", "key_point:0", "avoid:guru"), value, { maxKeys: 3 });
}

/** One place of a value changed: another value there, nothing there, or something beside it. */
export function mutate(
  value: unknown,
  { place, change, to }: { place: number; change: "replace" | "drop" | "add"; to: unknown },
): unknown {
  const copy: Record<string, unknown> = { it: structuredClone(value) };
  const fresh = structuredClone(to);
  const places: [holder: Record<string, unknown>, name: string][] = [];
  const look = (holder: Record<string, unknown>) => {
    for (const [name, inner] of Object.entries(holder)) {
      places.push([holder, name]);
      if (typeof inner === "object" && inner !== null) look(inner as Record<string, unknown>); // lists have names too
    }
  };
  look(copy);
  const [holder, name] = places[place % places.length] ?? [copy, "it"];
  if (change === "drop") delete holder[name];
  else if (change === "add" && Array.isArray(holder)) holder.push(fresh);
  else if (change === "add") holder[typeof to === "string" ? to.slice(0, 200) : "more"] = fresh;
  else holder[name] = fresh;
  return copy.it;
}
