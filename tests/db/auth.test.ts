import { expect, test, vi } from "vitest";
import { createApiKey, getUsableKey, listApiKeys, mostApiKeys, revokeApiKey } from "@/db/queries/api-keys";
import { getPersona } from "@/db/queries/personas";
import {
  beginSession,
  endSession,
  endSessions,
  getSessionState,
  listOverSessions,
  listSessions,
} from "@/db/queries/sessions";
import { keepGuest } from "@/db/queries/users";
import { personas } from "@/db/schema";
import { ensureLocalKey, hashApiKey, isApiKey, makeApiKey, startOfKey } from "@/lib/auth/api-keys";
import { freshSession, readSession } from "@/lib/auth/session";
import { startRun } from "@/lib/runs/start-run";
import { onBothDatabases } from "../support/databases";
import { toBrief } from "../support/write-all";

const day = 24 * 60 * 60 * 1000;

test("a guest's session names its user; a changed one and one from elsewhere name nobody", async () => {
  const session = (await freshSession(undefined)) ?? "";
  expect(await readSession(session)).toMatchObject({ userId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(await readSession((await freshSession(undefined)) ?? "")).not.toEqual(await readSession(session));
  expect(await readSession(`${session.slice(0, -3)}abc`)).toBeNull();
  expect(await readSession("")).toBeNull();
});

test("a forged session is replaced by a new guest's", async () => {
  expect(await readSession((await freshSession("forged")) ?? "")).toMatchObject({ isGuest: true });
});

test("a key has a checksum: one changed, cut or foreign is none of ours", () => {
  const key = makeApiKey();
  expect(key).toMatch(/^sw_[0-9A-Za-z]{36}$/);
  expect(isApiKey(key)).toBe(true);
  for (const at of [4, 20, key.length - 1]) {
    const other = key[at] === "a" ? "b" : "a";
    expect(isApiKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
  }
  for (const text of [key.slice(0, -1), `${key}0`, ` ${key}`, "", "sk-1234", key.replace("sw_", "sx_")])
    expect(isApiKey(text)).toBe(false);
});

onBothDatabases((database) => {
  test("a session is prolonged once a day and keeps its user, until it is ended", async () => {
    const session = (await freshSession(undefined)) ?? "";
    const { userId = "" } = (await readSession(session)) ?? {};
    expect(await freshSession(session, database())).toBeNull();
    vi.useFakeTimers({ now: Date.now() + 2 * day, toFake: ["Date"] });
    const renewed = (await freshSession(session, database())) ?? "";
    expect(renewed).not.toBe(session);
    expect(await readSession(renewed)).toEqual({ userId, id: userId, isGuest: true });
    vi.useRealTimers();
    await endSession(database(), userId, userId);
    vi.useFakeTimers({ now: Date.now() + 2 * day, toFake: ["Date"] });
    expect(await freshSession(session, database())).toBeNull();
    vi.useRealTimers();
  });

  test("the local key is the same at every start, is stored as a hash, and names its owner", async () => {
    const key = await ensureLocalKey(database(), ["generate"]);
    expect(await ensureLocalKey(database(), ["generate", "scripts:read"])).toBe(key);
    expect(isApiKey(key)).toBe(true);
    expect(hashApiKey(key)).not.toContain(key.slice(-8));
    expect(await getUsableKey(database(), hashApiKey(key))).toMatchObject({
      ownerId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      isGuest: true,
      scopes: ["generate", "scripts:read"],
    });
    expect(await getUsableKey(database(), hashApiKey(makeApiKey()))).toBeNull();
    expect(await getUsableKey(database(), key)).toBeNull();
  });

  test("a key is good until it is revoked or has run out, and only its owner can revoke it", async () => {
    const [owner, stranger] = [crypto.randomUUID(), crypto.randomUUID()];
    const make = (expiresAt: Date | null) => {
      const key = makeApiKey();
      const kept = { name: "Mine", hash: hashApiKey(key), start: startOfKey(key), scopes: [], expiresAt };
      return createApiKey(database(), owner, kept).then((made) => ({ key, id: made?.id ?? 0 }));
    };
    const [good, over] = [await make(new Date(Date.now() + day)), await make(new Date(Date.now() - 1000))];
    expect(await getUsableKey(database(), hashApiKey(good.key))).toMatchObject({ ownerId: owner });
    expect(await getUsableKey(database(), hashApiKey(over.key))).toBeNull();
    expect((await listApiKeys(database(), owner)).map(({ id }) => id)).toEqual([over.id, good.id]);
    expect(JSON.stringify(await listApiKeys(database(), owner))).not.toContain(hashApiKey(good.key));
    expect(await revokeApiKey(database(), stranger, good.id)).toBe(false);
    expect(await revokeApiKey(database(), owner, good.id)).toBe(true);
    expect(await getUsableKey(database(), hashApiKey(good.key))).toBeNull();
    const more = await Promise.all(Array.from({ length: mostApiKeys }, () => make(null)));
    expect(more.filter(({ id }) => id > 0)).toHaveLength(mostApiKeys - 1);
  });

  test("an ended session is over, whether it had a row or not, and a stranger cannot end it", async () => {
    const [owner, stranger] = [crypto.randomUUID(), crypto.randomUUID()];
    const [here, there] = [
      await beginSession(database(), owner, "Firefox"),
      await beginSession(database(), owner, "Safari"),
    ];
    await endSession(database(), stranger, here);
    expect(await getSessionState(database(), here)).toBe("good");
    await endSessions(database(), owner, { except: here });
    expect(await getSessionState(database(), there)).toBe("over");
    expect((await listSessions(database(), owner)).map(({ browser }) => browser)).toEqual(["Firefox"]);
    await endSession(database(), owner, here);
    expect(await listOverSessions(database(), [here, there, stranger])).toHaveLength(2);
    expect(await getSessionState(database(), stranger)).toBeNull();
    await endSession(database(), stranger, stranger);
    expect(await getSessionState(database(), stranger)).toBe("over");
  });

  test("a persona belongs to its owner: to anybody else it is unknown", async () => {
    const [owner, stranger] = [crypto.randomUUID(), crypto.randomUUID()];
    await keepGuest(database(), owner);
    const [persona] = await database()
      .insert(personas)
      .values({ ownerId: owner, name: "Ana", wordsPerMinute: 120, avoid: ["guru"] })
      .returning({ id: personas.id });
    const id = persona?.id ?? 0;
    expect(await getPersona(database(), owner, id)).toMatchObject({ name: "Ana", avoid: ["guru"] });
    expect(await getPersona(database(), stranger, id)).toBeNull();
    const brief = toBrief({ topic: "Tea", persona_id: id, duration_seconds: 30 });
    const refused = await startRun(database(), { ownerId: stranger, brief, idempotencyKey: "a" });
    expect(refused).toEqual({
      outcome: "refused",
      errors: [{ pointer: "/persona_id", detail: `You have no persona ${id}.` }],
    });
    const started = await startRun(database(), { ownerId: owner, brief, idempotencyKey: "a" });
    if (started.outcome === "running") await started.done;
    expect(started.outcome).toBe("running");
  });
});
