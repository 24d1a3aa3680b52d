import { expect, test, vi } from "vitest";
import { getKeyOwner } from "@/db/queries/api-keys";
import { getPersona } from "@/db/queries/personas";
import { keepGuest } from "@/db/queries/users";
import { personas } from "@/db/schema";
import { ensureLocalKey, hashApiKey } from "@/lib/auth/api-keys";
import { freshSession, readSession } from "@/lib/auth/session";
import { startRun } from "@/lib/runs/start-run";
import { onBothDatabases } from "../support/databases";
import { toBrief } from "../support/write-all";

const day = 24 * 60 * 60 * 1000;

test("a guest's session names its user; a changed one and one from elsewhere name nobody", async () => {
  const session = (await freshSession(undefined)) ?? "";
  expect(await readSession(session)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await readSession((await freshSession(undefined)) ?? "")).not.toBe(await readSession(session));
  expect(await readSession(`${session.slice(0, -3)}abc`)).toBeNull();
  expect(await readSession("")).toBeNull();
});

test("a session is prolonged once a day and keeps its user; a forged one is replaced by a new guest's", async () => {
  const session = (await freshSession(undefined)) ?? "";
  expect(await freshSession(session)).toBeNull();
  vi.useFakeTimers({ now: Date.now() + 2 * day, toFake: ["Date"] });
  const renewed = (await freshSession(session)) ?? "";
  expect(renewed).not.toBe(session);
  expect(await readSession(renewed)).toBe(await readSession(session));
  vi.useRealTimers();
  expect(await readSession((await freshSession("forged")) ?? "")).toMatch(/^[0-9a-f-]{36}$/);
});

onBothDatabases((database) => {
  test("the local key is the same at every start, is stored as a hash, and names its owner", async () => {
    const key = await ensureLocalKey(database());
    expect(await ensureLocalKey(database())).toBe(key);
    expect(hashApiKey(key)).not.toContain(key.slice(-8));
    expect(await getKeyOwner(database(), hashApiKey(key))).toMatch(/^[0-9a-f-]{36}$/);
    expect(await getKeyOwner(database(), hashApiKey("sw_unknown"))).toBeNull();
    expect(await getKeyOwner(database(), key)).toBeNull();
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
