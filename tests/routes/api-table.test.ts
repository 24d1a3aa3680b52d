import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openPostgres } from "@/db/client";
import { revokeApiKey } from "@/db/queries/api-keys";
import { createOwnTemplate } from "@/db/queries/own-templates";
import { createPersona } from "@/db/queries/personas";
import { makeApiKey } from "@/lib/auth/api-keys";
import { allOperations } from "@/lib/http/operations/all-operations";
import { allScopes, type Scope } from "@/lib/http/scopes";
import { personaSchema } from "@/lib/script/persona-schema";
import { ask, methodsOf, type Things } from "../support/api";
import { makeKey } from "../support/keys";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, newGuestCookie, posterOf, removeData, startServer } from "../support/server";

let postgres: PostgresServer;
let database: Database;
let server: AppServer;
/** Whose things are asked for, and somebody else; each may do everything. */
let owner: { key: string; ownerId: string };
let stranger: { key: string };
/** Keys of the owner's that are no good any more. */
let revoked: string;
let expired: string;
let cookie: string;
let things: Things;
const keysWithout = new Map<Scope | null, Promise<{ key: string }>>();

beforeAll(async () => {
  postgres = await startPostgres();
  database = await openPostgres(postgres.url);
  server = await startServer({ env: { DATABASE_URL: postgres.url, BUILTIN_TOKENS_PER_SECOND: "5000" } });
  owner = await makeKey(database);
  stranger = await makeKey(database);
  const { ownerId } = owner;
  const gone = await makeKey(database, { ownerId });
  await revokeApiKey(database, ownerId, gone.id);
  revoked = gone.key;
  expired = (await makeKey(database, { ownerId, expiresAt: new Date(Date.now() - 1000) })).key;
  cookie = await newGuestCookie(server);
  things = await makeThings();
});

afterAll(async () => {
  await server.kill();
  removeData(server);
  await postgres.stop();
});

/** One of each that an address can name, all of the owner's. */
async function makeThings(): Promise<Things> {
  const post = posterOf(server, "");
  const written = await post(
    "creator-tools/generate-script",
    { topic: "Tea", duration_seconds: 15 },
    bearer(owner),
  );
  const { id } = await written.json();
  const persona = await createPersona(owner.ownerId, personaSchema.parse({ name: "Ana" }), database);
  const template = await createOwnTemplate(
    owner.ownerId,
    { name: "Mine", brief: { style: "energetic" } },
    database,
  );
  return {
    runs: written.headers.get("x-run-id") ?? "",
    scripts: String(id),
    personas: String(persona),
    templates: String(template),
  };
}

/** A key of the owner's with all scopes but this one; with none where none is named. */
function keyWithout(scope: Scope | null): Promise<{ key: string }> {
  const scopes = scope === null ? [] : allScopes.filter((other) => other !== scope);
  const key = keysWithout.get(scope) ?? makeKey(database, { ownerId: owner.ownerId, scopes });
  keysWithout.set(scope, key);
  return key;
}

const bearer = ({ key }: { key: string }) => ({ authorization: `Bearer ${key}` });

async function expectProblem(response: Response, status: number, kind: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect((await response.json()).type).toBe(`/problems/${kind}`);
}

test("no two operations have the same id, or the same address and method", () => {
  const count = (of: string[]) => new Set(of).size;
  expect(count(allOperations.map(({ id }) => id))).toBe(allOperations.length);
  expect(count(allOperations.map(({ method, path }) => `${method} ${path}`))).toBe(allOperations.length);
});

describe.each(allOperations)("$id", (operation) => {
  const { scope, params, body, method } = operation;
  const send = (
    headers: Record<string, string>,
    more: Omit<Parameters<typeof ask>[2], "headers" | "things"> = {},
  ) => ask(server, operation, { headers, things, ...more });

  test("is for those who are known", async () => {
    const nobody = await send({});
    expect(nobody.headers.get("www-authenticate")).toBe("Bearer");
    await expectProblem(nobody, 401, "unauthorized");
    const mistyped = owner.key.slice(0, -1) + (owner.key.endsWith("0") ? "1" : "0");
    for (const key of [mistyped, makeApiKey(), revoked, expired, "", "x y"]) {
      const response = await send({ authorization: `Bearer ${key}` });
      expect(response.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
      await expectProblem(response, 401, "unauthorized");
    }
    await expectProblem(await send({ cookie: "scriptwright.session=forged" }), 401, "unauthorized");
    // A key that is no good is not made up for by a session.
    await expectProblem(await send({ cookie, authorization: "Basic eA==" }), 401, "unauthorized");
  });

  if (scope !== null)
    test("is not for a key without its scope", async () => {
      const response = await send(bearer(await keyWithout(scope)));
      expect(response.headers.get("www-authenticate")).toBe(
        `Bearer error="insufficient_scope", scope="${scope}"`,
      );
      await expectProblem(response, 403, "insufficient-scope");
    });

  if (scope === null)
    test("is for a key without any scope", async () => {
      const response = await send(bearer(await keyWithout(null)));
      expect(response.status).toBeLessThan(300);
    });

  if (params)
    test("says of somebody else's what it says of nothing", async () => {
      const other = await send(bearer(stranger));
      await expectProblem(other, 404, "not-found");
      for (const id of [
        "0",
        "-1",
        "1e3",
        "0x10",
        "2147483648",
        "99999999999999999999",
        "x",
        "%",
        "a b",
        "constructor",
      ])
        await expectProblem(
          await ask(server, operation, {
            headers: bearer(owner),
            things: Object.fromEntries(Object.keys(things).map((kind) => [kind, id])),
          }),
          404,
          "not-found",
        );
    });

  test("refuses a query parameter that it does not know", async () => {
    await expectProblem(await send(bearer(owner), { query: { limitt: 3 } }), 400, "invalid-request");
  });

  if (body)
    test("refuses a body that it cannot read", async () => {
      const key = bearer(owner);
      const deep = `${"[".repeat(33)}${"]".repeat(33)}`;
      await expectProblem(await send(key, { body: deep }), 400, "too-deep");
      await expectProblem(await send(key, { body: `{"topic": "${"a".repeat(270_000)}"}` }), 413, "too-large");
      for (const broken of ["", "{", "\u0000", '{"topic": }', '{"a": 1} x'])
        await expectProblem(await send(key, { body: broken }), 400, "invalid-json");
      for (const type of [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=a",
        "json",
      ])
        await expectProblem(await send({ ...key, "content-type": type }), 415, "unsupported-media-type");
      const refused = operation.refusedAs?.body ?? "invalid-request";
      for (const wrong of [[], null, 7, { __proto__: null, nonsense: true }])
        await expectProblem(await send(key, { body: JSON.stringify(wrong) }), 422, refused);
    });

  test("leaves other methods alone, and says which there are", async () => {
    const allowed = methodsOf(operation);
    for (const other of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((verb) => !allowed.includes(verb))) {
      const response = await send(bearer(owner), { method: other, body: undefined });
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual([...allowed].sort());
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      await expectProblem(response, 405, "method-not-allowed");
    }
  });

  test("does nothing for a page of another site that has the user's cookie", async () => {
    const elsewhere: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site", origin: server.url },
    ];
    const here: Record<string, string>[] = [{ "sec-fetch-site": "same-origin" }, { origin: server.url }, {}];
    for (const from of elsewhere) {
      const response = await send({ cookie, ...from });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      if (method === "get") {
        expect(response.status).not.toBe(403);
        await response.body?.cancel();
      } else await expectProblem(response, 403, "cross-site");
      // What a key may do it may do from anywhere.
      expect((await send({ ...bearer(stranger), ...from }, { query: { nonsense: 1 } })).status).toBe(400);
    }
    for (const from of here)
      expect((await send({ cookie, ...from }, { query: { nonsense: 1 } })).status).toBe(400);
  });

  test("lets pages of any site use a key, and nobody a cookie", async () => {
    for (const [headers, origin] of [
      [bearer(owner), "*"],
      [{}, "*"],
      [{ cookie }, null],
    ] as const) {
      const response = await send({ ...headers, origin: server.url }, { query: { nonsense: 1 } });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
      if (origin) expect(response.headers.get("access-control-expose-headers")).toContain("X-Run-Id");
    }
    const url = `${server.url}/api/v1${operation.path.replace(/\{.*?\}/, "1")}`;
    const preflight = await fetch(url, { method: "OPTIONS", headers: { origin: "https://other.example" } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toContain(method.toUpperCase());
    expect(preflight.headers.get("access-control-allow-headers")).toMatch(/Authorization.*Idempotency-Key/);
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("tells on every answer how many requests are left", async () => {
    const response = await send(bearer(owner), { query: { nonsense: 1 } });
    expect(response.headers.get("ratelimit-policy")).toBe('"requests";q=100000;w=60');
    expect(response.headers.get("ratelimit")).toMatch(/^"requests";r=\d+;t=\d+$/);
  });
});

// What is deleted last is there for all that come before.
const inOrder = allOperations.toSorted(
  (a, b) => Number(a.method === "delete") - Number(b.method === "delete"),
);

test.each(inOrder)("the example of $id works", async (operation) => {
  const response = await ask(server, operation, { headers: bearer(owner), things });
  await response.text();
  expect(Object.keys(operation.answers)).toContain(String(response.status));
  if (operation.method !== "get") return;
  const head = await ask(server, operation, { headers: bearer(owner), things, method: "head" });
  expect(head.status).toBe(response.status);
  expect(await head.text()).toBe("");
});

test("an address that is none is answered as everything else is", async () => {
  for (const path of ["", "/nothing", "/scripts/1/nothing", "/openapi"]) {
    const response = await fetch(`${server.url}/api/v1${path}`, { headers: bearer(owner) });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    await expectProblem(response, 404, "not-found");
  }
});
