import { createConfig, lintFromString } from "@redocly/openapi-core";
import spectral, { type RulesetDefinition } from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { buildOpenApi } from "@/lib/http/openapi";
import { allOperations } from "@/lib/http/operations/all-operations";
import { problemsOf } from "@/lib/http/operations/operation";
import { problemKinds } from "@/lib/http/problem";
import { scriptEventSchema } from "@/lib/script/events";

const api = buildOpenApi();

function lintWithSpectral(source: string | Record<string, unknown>) {
  const linter = new spectral.Spectral();
  // The types of the two packages are not of the same age.
  linter.setRuleset({ extends: [[rulesets.oas as RulesetDefinition, "recommended"]] });
  return linter.run(source);
}

test("Redocly's recommended rules find nothing", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: JSON.stringify(api), absoluteRef: "/openapi.json", config });
  expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test("Spectral's recommended rules find nothing", async () => {
  const found = await lintWithSpectral({ ...api });
  expect(found.map(({ code, message, path }) => `${code}: ${message} ${path.join("/")}`)).toEqual([]);
});

test("the linters do find what is wrong", async () => {
  const wrong = JSON.stringify({ ...api, security: [{ nothing: [] }], tags: [] });
  const config = await createConfig({ extends: ["recommended"] });
  expect(await lintFromString({ source: wrong, absoluteRef: "/openapi.json", config })).not.toEqual([]);
  expect(await lintWithSpectral(wrong)).not.toEqual([]);
});

test("every field says what it is", () => {
  const silent: string[] = [];
  const look = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const isField = /\/properties$/.test(path);
      // What is referred to is described where it stands; an event's type is its name.
      const isKnown = inner?.description || inner?.$ref || inner?.const || /\/type$/.test(`${path}/${name}`);
      if (isField && !isKnown) silent.push(`${path}/${name}`);
      look(inner, `${path}/${name}`);
    }
  };
  look(api.components.schemas, "");
  look(api.paths, "");
  expect(silent).toEqual([]);
});

test("every reference leads somewhere, and no component is left over", () => {
  const text = JSON.stringify(api);
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(api.components.schemas).sort());
});

test("every event is a component of its own", () => {
  const types = scriptEventSchema.options.map(({ shape }) => String([...shape.type.values][0]));
  const names = types.map((type) => `${type[0]?.toUpperCase()}${type.slice(1)}Event`);
  expect(api.components.schemas.ScriptEvent).toMatchObject({
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  });
});

test("every kind of problem can be answered, and explains itself", () => {
  const answered = new Set(allOperations.flatMap(problemsOf));
  // No operation answers it: it is said where there is none.
  expect(
    Object.keys(problemKinds).filter((kind) => ![...answered, "method-not-allowed"].includes(kind)),
  ).toEqual([]);
  for (const { title, remedy } of Object.values(problemKinds)) expect(title && remedy).toBeTruthy();
});

test.each(allOperations)(
  "the example of $id is a request that $id takes, by schema and by document",
  (operation) => {
    const { params, query, body, example, path } = operation;
    const asText = (fields: object = {}) =>
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    expect(Object.keys(example.params ?? {})).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    expect(params?.safeParse(asText(example.params)).success ?? true).toBe(true);
    expect(query?.safeParse(asText(example.query)).success ?? true).toBe(true);
    expect(body?.safeParse(example.body).success ?? true).toBe(true);
    expect(example.body === undefined).toBe(body === undefined);
    if (!body) return;
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: "api", ...api });
    const pointer = `api#/paths/${path.replaceAll("/", "~1")}/${operation.method}/requestBody/content/application~1json/schema`;
    const validate = ajv.compile({ $ref: encodeURI(pointer) });
    expect(validate(example.body), ajv.errorsText(validate.errors)).toBe(true);
  },
);
