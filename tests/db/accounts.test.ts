import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Database } from "@/db/client";
import { signIn } from "@/db/queries/accounts";
import { createPersona, listPersonas, setDefaultPersona } from "@/db/queries/personas";
import { getSessionState } from "@/db/queries/sessions";
import { deleteUser, getProfile, keepGuest } from "@/db/queries/users";
import { quotaDays, runs, scripts } from "@/db/schema";
import { personaSchema } from "@/lib/script/persona-schema";
import { onBothDatabases } from "../support/databases";
import { toBrief } from "../support/write-all";

const browser = "Firefox on Linux";

function newIdentity(name = "Ana") {
  return { provider: "github", providerAccountId: crypto.randomUUID(), name, email: "ana@example.com" };
}

function guestSession(userId: string) {
  return { userId, id: userId, isGuest: true };
}

async function newGuest(database: Database) {
  const userId = crypto.randomUUID();
  await keepGuest(database, userId);
  return userId;
}

async function keepRun(database: Database, ownerId: string, idempotencyKey: string) {
  const brief = toBrief({ topic: "Tea" });
  const id = crypto.randomUUID();
  const [script] = await database
    .insert(scripts)
    .values({ ownerId, brief, topic: brief.topic, model: brief.model })
    .returning();
  const rest = { requestHash: "", leaseUntil: new Date(), quotaSubjects: [`user:${ownerId}`, "key:7"] };
  await database.insert(runs).values({ id, ownerId, scriptId: script?.id ?? 0, idempotencyKey, ...rest });
  return id;
}

onBothDatabases((database) => {
  const enter = (
    identity: ReturnType<typeof newIdentity>,
    current: Parameters<typeof signIn>[1]["current"],
  ) => signIn(database(), { identity, current, browser });

  test("a guest becomes an account in place, known to the database or not, and its session is over", async () => {
    for (const guest of [await newGuest(database()), crypto.randomUUID()]) {
      const { userId, sessionId } = await enter(newIdentity(), guestSession(guest));
      expect(userId).toBe(guest);
      expect(await getProfile(database(), guest)).toMatchObject({ name: "Ana", guest: false });
      expect(await getSessionState(database(), guest)).toBe("over");
      expect(await getSessionState(database(), sessionId)).toBe("good");
    }
  });

  test("a known identity takes the guest's work over: runs by their keys, quotas added up, one default", async () => {
    const identity = newIdentity();
    const { userId: account } = await enter(identity, null);
    const guest = await newGuest(database());
    const voice = (name: string) => personaSchema.parse({ name });
    await setDefaultPersona(account, await createPersona(account, voice("Mine"), database()), database());
    await setDefaultPersona(guest, await createPersona(guest, voice("Guest's"), database()), database());
    const first = await keepRun(database(), account, "same");
    const [second, third] = [
      await keepRun(database(), guest, "same"),
      await keepRun(database(), guest, "other"),
    ];
    await database()
      .insert(quotaDays)
      .values([
        { subject: `user:${account}`, day: "2026-01-01", runs: 1, tokens: 10 },
        { subject: `user:${guest}`, day: "2026-01-01", runs: 2, tokens: 5 },
        { subject: `user:${guest}`, day: "2026-01-02", runs: 3, tokens: 7 },
      ]);

    expect((await enter(identity, guestSession(guest))).userId).toBe(account);

    const moved = await database().select().from(runs).where(eq(runs.ownerId, account));
    const keys = Object.fromEntries(moved.map(({ id, idempotencyKey }) => [id, idempotencyKey]));
    expect(keys).toEqual({ [first]: "same", [second]: `moved ${second}`, [third]: "other" });
    for (const { quotaSubjects } of moved) expect(quotaSubjects).toEqual([`user:${account}`, "key:7"]);
    expect((await listPersonas(account, database())).map(({ name, isDefault }) => [name, isDefault])).toEqual(
      [
        ["Mine", true],
        ["Guest's", false],
      ],
    );
    const days = await database()
      .select()
      .from(quotaDays)
      .where(inArray(quotaDays.subject, [`user:${account}`, `user:${guest}`]));
    expect(days.sort((a, b) => a.day.localeCompare(b.day))).toEqual([
      { subject: `user:${account}`, day: "2026-01-01", runs: 3, tokens: 15 },
      { subject: `user:${account}`, day: "2026-01-02", runs: 3, tokens: 7 },
    ]);
    expect(await getProfile(database(), guest)).toBeNull();
  });

  test("an account's own work is never moved: a second identity is added to it, a known one is switched to", async () => {
    const [mine, second, other] = [newIdentity(), newIdentity("Ana G."), newIdentity("Ben")];
    const ana = await enter(mine, null);
    const ben = await enter(other, null);
    const here = { userId: ana.userId, id: ana.sessionId, isGuest: false };
    const run = await keepRun(database(), ana.userId, "a");
    expect(await enter(second, here)).toEqual(ana);
    expect((await enter(second, null)).userId).toBe(ana.userId);
    expect(await getProfile(database(), ana.userId)).toMatchObject({ name: "Ana" });
    const switched = await enter(other, here);
    expect(switched.userId).toBe(ben.userId);
    expect(await getSessionState(database(), ana.sessionId)).toBe("over");
    const [kept] = await database().select().from(runs).where(eq(runs.id, run));
    expect(kept?.ownerId).toBe(ana.userId);
  });

  test("the same address is not the same person", async () => {
    const [one, other] = [await enter(newIdentity(), null), await enter(newIdentity(), null)];
    expect(one.userId).not.toBe(other.userId);
  });

  test("two browsers that bring one new identity at once find one account, with the work of both", async () => {
    const identity = newIdentity();
    const guests = [await newGuest(database()), await newGuest(database())];
    for (const guest of guests) await keepRun(database(), guest, "same");
    const entered = await Promise.all(guests.map((guest) => enter(identity, guestSession(guest))));
    const [account = ""] = new Set(entered.map(({ userId }) => userId));
    expect(new Set(entered.map(({ userId }) => userId)).size).toBe(1);
    expect(await database().select().from(runs).where(eq(runs.ownerId, account))).toHaveLength(2);
  });

  test("one guest that brings two identities at once becomes one of them, and its work goes to no other", async () => {
    const guest = await newGuest(database());
    const known = newIdentity("Ben");
    const { userId: ben } = await enter(known, null);
    const id = await keepRun(database(), guest, "a");
    const [first] = await Promise.all([
      enter(newIdentity(), guestSession(guest)),
      enter(known, guestSession(guest)),
    ]);
    const [run] = await database().select().from(runs).where(eq(runs.id, id));
    expect([first.userId, ben]).toContain(run?.ownerId);
  });

  test("a deleted user is gone with their runs and quotas, and nobody else is", async () => {
    const [gone, stays] = [await newGuest(database()), await newGuest(database())];
    for (const owner of [gone, stays]) {
      await keepRun(database(), owner, "a");
      await database()
        .insert(quotaDays)
        .values({ subject: `user:${owner}`, day: "2026-01-01" });
    }
    await deleteUser(database(), gone);
    for (const [owner, left] of [
      [gone, 0],
      [stays, 1],
    ] as const) {
      expect(await database().select().from(scripts).where(eq(scripts.ownerId, owner))).toHaveLength(left);
      expect(
        await database()
          .select()
          .from(quotaDays)
          .where(eq(quotaDays.subject, `user:${owner}`)),
      ).toHaveLength(left);
    }
  });
});
