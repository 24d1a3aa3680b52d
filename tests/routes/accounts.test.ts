import { decode, encode } from "next-auth/jwt";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Database, openPostgres } from "@/db/client";
import { createApiKey } from "@/db/queries/api-keys";
import { endSession } from "@/db/queries/sessions";
import { freePort } from "../support/free-port";
import { type IdentityServer, startIdentityServer } from "../support/identity-server";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, startServer } from "../support/server";
import { newVisitor, type Visitor } from "../support/visitor";
import { waitUntil } from "../support/wait-until";

const secret = "only-for-the-tests-of-this-product";
const cookieName = "scriptwright.session";
const day = 24 * 60 * 60 * 1000;

let store: PostgresServer;
let database: Database;
let sql: postgres.Sql;
let identities: IdentityServer;
let server: AppServer;
let people = 100;

beforeAll(async () => {
  [store, identities] = await Promise.all([startPostgres(), startIdentityServer()]);
  server = await open();
  database = await openPostgres(store.url);
  sql = postgres(store.url, { max: 2, onnotice: () => {} });
});

afterAll(async () => {
  await Promise.all([server.kill("SIGKILL"), identities.close(), sql.end({ timeout: 1 })]);
  await store.stop();
});

async function open(env: Record<string, string> = {}) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  return startServer({
    port,
    env: {
      DATABASE_URL: store.url,
      NEXTAUTH_URL: url,
      BUILTIN_TOKENS_PER_SECOND: "500",
      ...identities.env,
      ...env,
    },
  });
}

/** From now on it is this person who says yes at the provider. */
function bring(name: string | null) {
  identities.person = { id: people++, name, email: "ana@example.com" };
  return identities.person;
}

async function newGuest(url = server.url) {
  const visitor = newVisitor(url);
  await visitor.visit("/dashboard/script");
  return visitor;
}

async function newAccount(name: string) {
  const person = bring(name);
  const visitor = newVisitor(server.url);
  await visitor.signIn("github");
  return { visitor, person, ...(await claimsOf(visitor)) };
}

async function claimsOf({ cookies }: Visitor): Promise<{ sub: string; sid: string }> {
  const token = await decode({ token: cookies.get(cookieName), secret });
  return { sub: token?.sub ?? "", sid: String(token?.sid ?? "") };
}

async function write(visitor: Visitor, topic: string) {
  const response = await visitor.send("/api/v1/creator-tools/generate-script", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ topic, template: "short", duration_seconds: 20 }),
  });
  expect(response.status).toBe(200);
  return Number((await response.json()).id);
}

const listModels = (visitor: Visitor) => visitor.send("/api/v1/models");

test("a guest who signs in becomes the account in place; the cookie holds two ids and the guest's is over", async () => {
  bring("Ana Gomez");
  const visitor = await newGuest();
  const before = visitor.cookies.get(cookieName) ?? "";
  const guest = await claimsOf(visitor);
  const script = await write(visitor, "Why cats purr");
  const landed = await visitor.signIn("github");
  expect(landed.address.pathname).toBe("/dashboard/settings");
  expect(landed.text).toContain("Ana Gomez");
  expect(landed.text).toContain("ana@example.com");
  expect(landed.text).toContain("Firefox on Linux");
  const token = await decode({ token: visitor.cookies.get(cookieName), secret });
  expect(Object.keys(token ?? {}).sort()).toEqual(["exp", "iat", "jti", "sid", "sub"]);
  expect(token?.sub).toBe(guest.sub);
  expect((await visitor.visit(`/dashboard/scripts/${script}`)).status).toBe(200);

  const thief = newVisitor(server.url);
  thief.cookies.set(cookieName, before);
  expect((await thief.visit(`/dashboard/scripts/${script}`)).address.pathname).toBe("/sign-in");
  expect((await listModels(thief)).status).toBe(401);
});

test("on another browser the same person finds the account, and what was written there moves into it", async () => {
  const { visitor, sub } = await newAccount("Ben");
  const other = await newGuest();
  const guest = await claimsOf(other);
  const script = await write(other, "Why dogs bark");
  expect((await visitor.visit(`/dashboard/scripts/${script}`)).status).toBe(404);
  await other.signIn("github");
  expect((await claimsOf(other)).sub).toBe(sub);
  expect((await visitor.visit(`/dashboard/scripts/${script}`)).status).toBe(200);
  expect(await sql`select from users where id = ${guest.sub}`).toHaveLength(0);
});

test("a run goes on while its guest moves, and counts for the account", async () => {
  const { visitor, sub } = await newAccount("Cleo");
  const other = await newGuest();
  const guest = await claimsOf(other);
  const stream = await other.send("/api/v1/creator-tools/generate-script-stream", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ topic: "Tea", duration_seconds: 240 }),
  });
  const run = stream.headers.get("x-run-id") ?? "";
  await waitUntil(async () => {
    const [row] = await sql`select next_seq from runs where id = ${run}`;
    return Number(row?.next_seq) > 5;
  });
  await other.signIn("github");
  const [moved] = await sql`select status, owner_id from runs where id = ${run}`;
  expect(moved).toEqual({ status: "running", owner_id: sub });
  const ended = await waitUntil(async () => {
    const [row] = await sql`select status, script_id from runs where id = ${run}`;
    return row?.status !== "running" && row;
  });
  expect(ended.status).toBe("complete");
  expect((await visitor.visit(`/dashboard/scripts/${ended.script_id}`)).status).toBe(200);
  expect(await sql`select from quota_days where subject = ${`user:${guest.sub}`}`).toHaveLength(0);
  await stream.body?.cancel().catch(() => undefined);
});

test("a second identity is added to the account that is signed in, and from then on either leads there", async () => {
  const { visitor, person, sub, sid } = await newAccount("Dora");
  expect((await visitor.visit("/dashboard/settings")).text).toContain("Connect Google");
  const landed = await visitor.signIn("google");
  expect(landed.address.pathname).toBe("/dashboard/settings");
  expect(landed.text).not.toContain("Connect Google");
  expect(await claimsOf(visitor)).toEqual({ sub, sid });
  identities.person = person;
  const other = newVisitor(server.url);
  await other.signIn("google");
  expect((await claimsOf(other)).sub).toBe(sub);
});

test("somebody with the same address is somebody else; without a name they have one all the same", async () => {
  const { sub } = await newAccount("Emil");
  bring(null);
  const other = newVisitor(server.url);
  expect((await other.signIn("github")).text).toContain(`user-${identities.person.id}`);
  const nameless = newVisitor(server.url);
  bring(null);
  expect((await nameless.signIn("google")).text).toContain("No name");
  expect(new Set([sub, (await claimsOf(other)).sub, (await claimsOf(nameless)).sub]).size).toBe(3);
});

test("a session is prolonged after a day; an ended one is refused by pages and API, and never prolonged", async () => {
  const { visitor, sub, sid } = await newAccount("Fay");
  vi.useFakeTimers({ now: Date.now() - 2 * day, toFake: ["Date"] });
  const old = await encode({ token: { sub, sid }, secret, maxAge: 90 * 24 * 60 * 60 });
  vi.useRealTimers();
  visitor.cookies.set(cookieName, old);
  expect((await visitor.visit("/dashboard/personas")).status).toBe(200);
  expect(visitor.cookies.get(cookieName)).not.toBe(old);
  expect(await claimsOf(visitor)).toEqual({ sub, sid });

  await endSession(database, sub, sid);
  const current = visitor.cookies.get(cookieName);
  for (const cookie of [current, old]) {
    visitor.cookies.set(cookieName, cookie ?? "");
    const { address, text } = await visitor.visit("/dashboard/scripts?page=2");
    expect(address.pathname + address.search).toBe("/sign-in?next=%2Fdashboard%2Fscripts");
    expect(text).toContain("You were signed out of this browser.");
    expect(visitor.cookies.get(cookieName)).toBe(cookie);
    expect((await listModels(visitor)).status).toBe(401);
  }
  expect(await (await visitor.send("/api/auth/session")).json()).toEqual({});
  expect(visitor.cookies.has(cookieName)).toBe(false);
});

test("who signs out is nobody with the old cookie, and a guest again without it", async () => {
  const { visitor, sub } = await newAccount("Gus");
  const before = visitor.cookies.get(cookieName) ?? "";
  await visitor.signOut();
  expect(visitor.cookies.has(cookieName)).toBe(false);
  const thief = newVisitor(server.url);
  thief.cookies.set(cookieName, before);
  expect((await listModels(thief)).status).toBe(401);
  await visitor.visit("/dashboard/script");
  expect((await claimsOf(visitor)).sub).not.toBe(sub);
});

test("a forged state, and an answer that another browser asked for, sign nobody in", async () => {
  bring("Hal");
  for (const provider of ["github", "google"] as const) {
    const visitor = await newGuest();
    const before = visitor.cookies.get(cookieName);
    const asked = await visitor.askFor(provider, "/dashboard/script");
    const answer = (await visitor.send(asked)).headers.get("location") ?? "";
    const forged = new URL(answer);
    forged.searchParams.set("state", "forged");
    for (const [who, address] of [
      [newVisitor(server.url), answer],
      [visitor, forged.href],
    ] as const) {
      const landed = await who.visit(address);
      expect(landed.address.pathname).toBe("/sign-in");
      expect(landed.text).toContain("The sign-in was not completed");
    }
    expect(visitor.cookies.get(cookieName)).toBe(before);
  }
  expect(await sql`select from users where name = 'Hal'`).toHaveLength(0);
});

test("one lands on pages of this site alone, and an error in the address is not repeated", async () => {
  bring("Ida");
  const visitor = newVisitor(server.url);
  const landed = await visitor.signIn("google", "https://elsewhere.example/login");
  expect(landed.address.href).toBe(`${server.url}/dashboard/script`);
  expect((await visitor.visit("/sign-in?next=https://elsewhere.example")).address.origin).toBe(server.url);
  const { text } = await newVisitor(server.url).visit("/sign-in?error=Send-money");
  expect(text).toContain("You could not be signed in. Please try again.");
});

test("the export holds everything that is the user's, and neither hashes nor anybody else's", async () => {
  const { visitor, sub } = await newAccount("Jo");
  const stranger = await newGuest();
  await write(stranger, "A stranger's topic");
  const scripts = [await write(visitor, "Why birds sing"), await write(visitor, "Why fish swim")];
  const key = { name: "Bot", hash: "hash-of-the-key", start: "sw_abcdef", scopes: ["generate"] };
  await createApiKey(database, sub, key);
  await sql`insert into personas (owner_id, name) values (${sub}, 'My voice')`;
  const response = await visitor.send("/dashboard/settings/export");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="scriptwright-/);
  const text = await response.text();
  const all = JSON.parse(text);
  expect(all).toMatchObject({
    profile: { name: "Jo", email: "ana@example.com" },
    identities: [{ provider: "github" }],
    sessions: [{ browser: "Firefox on Linux" }],
    apiKeys: [{ name: "Bot", start: "sw_abcdef" }],
    personas: [{ name: "My voice" }],
    scripts: scripts.map((id) => ({ id, receipt: { compliant: true }, brief: { template: "short" } })),
  });
  for (const script of all.scripts) {
    expect(script.text.length).toBeGreaterThan(50);
    expect(script.runs[0].events.at(-1).event).toMatchObject({ type: "complete", script: script.text });
  }
  expect(text).not.toMatch(/hash-of-the-key|stranger/);
  const { text: nothing } = await newVisitor(server.url).visit("/dashboard/settings/export");
  expect(JSON.parse(nothing)).toMatchObject({ profile: null, scripts: [] });
});

test("where guests may not come nobody is made one, and what a guest wrote before comes along at sign-in", async () => {
  const closed = await open({ GUESTS: "off" });
  try {
    const early = await newGuest();
    const script = await write(early, "Why owls hoot");
    const nobody = newVisitor(closed.url);
    const { address, text } = await nobody.visit("/dashboard/script?from=7");
    expect(address.pathname + address.search).toBe("/sign-in?next=%2Fdashboard%2Fscript%3Ffrom%3D7");
    expect(text).not.toContain("as a guest");
    expect((await nobody.post("callback/guest")).status).toBe(400);
    expect(nobody.cookies.has(cookieName)).toBe(false);
    expect((await listModels(nobody)).status).toBe(401);

    const visitor = newVisitor(closed.url);
    visitor.cookies.set(cookieName, early.cookies.get(cookieName) ?? "");
    expect((await visitor.visit("/dashboard/scripts")).address.pathname).toBe("/sign-in");
    expect((await listModels(visitor)).status).toBe(401);
    bring("Kim");
    await visitor.signIn("github");
    expect((await visitor.visit(`/dashboard/scripts/${script}`)).status).toBe(200);
  } finally {
    await closed.kill("SIGKILL");
  }
});

test("the log names codes and nothing else: no token, secret or address, and nothing that a stranger sends", async () => {
  const visitor = newVisitor(server.url);
  await visitor.send("/api/auth/_log", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ level: "error", code: "one\nforged line", message: "a stranger's words" }),
  });
  const log = server.log();
  expect(log).toContain("next-auth: OAUTH_CALLBACK_ERROR");
  expect(log).toContain("next-auth: an unknown code");
  for (const word of [...identities.secrets, "ana@example.com", "stranger", "forged", secret])
    expect(log).not.toContain(word);
});
