import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "@/db/client";
import { createPersona } from "@/db/queries/personas";
import { runs, scripts } from "@/db/schema";
import { buildOpenApi } from "@/lib/http/openapi";
import { allOperations } from "@/lib/http/operations/all-operations";
import type { Operation } from "@/lib/http/operations/operation";
import { briefSchema } from "@/lib/script/brief";
import { personaSchema } from "@/lib/script/persona-schema";
import { hostileText, hostileValue, mutate, toArbitrary } from "../support/arbitrary-json";
import { checkDocumented } from "../support/documented";
import { makeKey } from "../support/keys";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, removeData, startServer } from "../support/server";

/** Another seed makes other requests: FUZZ_SEED=7 FUZZ_REQUESTS=50000 npm test -- tests/routes/api-fuzz */
const seed = Number(process.env.FUZZ_SEED ?? 20_260_301);
const requestCount = Number(process.env.FUZZ_REQUESTS ?? 6_000);
const atOnce = 12;

let postgres: PostgresServer;
let server: AppServer;
let keys: string[];
/** What there is of both users, by the first word of its address. */
let ids: Record<string, string[]>;

beforeAll(async () => {
  postgres = await startPostgres();
  const database = await openPostgres(postgres.url);
  server = await startServer({ env: { DATABASE_URL: postgres.url, BUILTIN_TOKENS_PER_SECOND: "100000" } });
  const users = [await makeKey(database), await makeKey(database)];
  const numbers = Array.from({ length: 40 }, (_, index) => String(index + 1));
  ids = { runs: [], scripts: numbers, personas: numbers, templates: [...numbers, "tutorial", "short"] };
  keys = users.map(({ key }) => key);
  for (const { ownerId } of users)
    for (let count = 0; count < 15; count++) {
      const brief = briefSchema.parse({ topic: `Tea ${count}` });
      const [script] = await database
        .insert(scripts)
        .values({ ownerId, brief, topic: brief.topic, model: "builtin", status: "complete" })
        .returning();
      const id = crypto.randomUUID();
      await database.insert(runs).values({
        ...{ id, ownerId, scriptId: script?.id ?? 0, idempotencyKey: id, requestHash: "" },
        ...{ status: "complete", leaseUntil: new Date() },
      });
      ids.runs?.push(id);
      await createPersona(ownerId, personaSchema.parse({ name: `Ana ${count}` }), database);
    }
});

afterAll(async () => {
  await server.kill();
  removeData(server);
  await postgres.stop();
});

type Sent = {
  operation: Operation;
  path: string;
  headers: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
};

const api = buildOpenApi();
const encoder = new TextEncoder();
/** What a URL and a header field can carry at all. */
const inUrl = hostileText
  .map((text) => text.toWellFormed().slice(0, 500))
  .filter((text) => !/^\.{0,2}$/.test(text));
const inHeader = hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, "").slice(0, 300));

const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6, nil: undefined });

/** Requests for an operation, most of them near to one that it takes. */
function arbitraryRequest(operation: Operation): fc.Arbitrary<Sent> {
  const isCostly = operation.tag === "Generate"; // what it takes starts a run
  const described = api.paths[operation.path]?.[operation.method] as Described; // made from the same operation
  const isText = (value: unknown) => typeof value === "string" && value.length > 2000;
  const schema = described.requestBody?.content["application/json"].schema;
  const mutation = fc.record({
    place: fc.nat(60),
    change: fc.constantFrom("replace", "replace", "drop", "add"),
    to: isCostly ? hostileValue.filter((value) => !isText(value)) : hostileValue,
  });
  const json = schema
    ? fc
        .tuple(
          fc.oneof(toArbitrary(schema, api.components.schemas), fc.constant(operation.example.body)),
          fc.oneof(
            { weight: isCostly ? 8 : 1, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 3 }) },
            { weight: 1, arbitrary: fc.constant([]) },
          ),
        )
        .map(([value, changes]) => JSON.stringify(changes.reduce<unknown>(mutate, value)) ?? "")
    : fc.constant("");
  const raw = fc.oneof(
    { weight: 20, arbitrary: json.map((text) => encoder.encode(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)) },
    { weight: 1, arbitrary: json.map((text) => encoder.encode(text.slice(0, text.length / 2))) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("[".repeat(60), '{"a":'.repeat(5000), '{"__proto__": {"topic": 1}}', "\ufeff{}")
        .map((t) => encoder.encode(t)),
    },
  );
  const queryNames = Object.keys(operation.query?.shape ?? {});
  const known = ids[operation.path.split("/")[1] ?? ""] ?? [""];
  return fc
    .record({
      id: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fc.uuid(), inUrl),
      query: fc.dictionary(
        fc.constantFrom(...queryNames, ...queryNames, ...queryNames, "nonsense"),
        fc.oneof(fc.integer({ min: -1, max: 120 }).map(String), inUrl),
        { maxKeys: queryNames.length === 0 ? 1 : 2, size: "xsmall" },
      ),
      key: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: inHeader }),
      type: fc.oneof(
        { weight: 12, arbitrary: fc.constant("application/json") },
        { weight: 1, arbitrary: inHeader },
      ),
      idempotency: rarely(inHeader),
      last: rarely(fc.oneof(fc.nat(40).map(String), inHeader)),
      body: raw,
    })
    .map(({ id, query, key, type, idempotency, last, body }) => {
      const search = new URLSearchParams(query).toString();
      return {
        operation,
        path: operation.path.replace(/\{[^}]+\}/, encodeURIComponent(id)) + (search ? `?${search}` : ""),
        headers: {
          authorization: `Bearer ${key}`,
          ...(schema ? { "content-type": type } : {}),
          ...(idempotency === undefined ? {} : { "idempotency-key": idempotency }),
          ...(last === undefined ? {} : { "last-event-id": last }),
        },
        ...(schema ? { body } : {}),
      };
    });
}

type Described = { requestBody?: { content: { "application/json": { schema: object } } } };

async function send({ operation, path, headers, body }: Sent): Promise<number> {
  const url = `${server.url}/api/v1${path}`;
  const response = await fetch(url, { method: operation.method.toUpperCase(), headers, body });
  const checked = await checkDocumented(operation.method.toUpperCase(), new URL(url).pathname, response);
  // Enough of a stream to see an event; then its reader leaves.
  const reader = checked.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  return response.status;
}

test(`whatever is sent is answered as documented, and never with 500 (seed ${seed})`, {
  timeout: 600_000,
}, async () => {
  const every = fc.oneof(
    ...allOperations.map((operation) => ({
      weight: operation.tag === "Generate" ? 2 : 5,
      arbitrary: arbitraryRequest(operation),
    })),
  );
  const requests = fc.sample(every, { numRuns: requestCount, seed });
  const began = performance.now();
  const counts = new Map<string, number>();
  /** One example of each thing that went wrong. */
  const wrong = new Map<string, string>();
  const rest = requests.values();
  const worker = async () => {
    for (const sent of rest) {
      const status = await send(sent).catch((error: Error) => {
        const body = sent.body && new TextDecoder().decode(sent.body).slice(0, 1000);
        const example = `${error.message}\n  ${sent.path}\n  ${JSON.stringify(sent.headers)}\n  ${body}`;
        wrong.set(`${sent.operation.id} ${error.message.replace(/^.* answered/, "").slice(0, 60)}`, example);
        return 0;
      });
      const key = `${sent.operation.id} ${status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (status >= 500) wrong.set(key, sent.path);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  const list = [...counts].sort().map(([key, count]) => `${key}: ${count}`);
  console.log(`seed ${seed}, ${requestCount} requests in ${seconds.toFixed(1)} s\n${list.join("\n")}`);
  expect([...wrong.values()]).toEqual([]);
  // Every operation was reached with something that it took.
  const reached = allOperations.filter(({ id, answers }) =>
    Object.keys(answers).some((status) => counts.has(`${id} ${status}`)),
  );
  expect(reached.length).toBe(allOperations.length);
});
