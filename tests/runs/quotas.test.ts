import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { type QuotaSubject, readQuotas } from "@/db/queries/quotas";
import { quotaDays, runs } from "@/db/schema";
import { awaitRun } from "@/lib/runs/await-run";
import { cancelRun } from "@/lib/runs/cancel-run";
import { continueRun } from "@/lib/runs/continue-run";
import { startRun } from "@/lib/runs/start-run";
import { onBothDatabases } from "../support/databases";
import { toBrief } from "../support/write-all";

const many = { runsAtOnce: 1000, runsADay: 1000, tokensADay: 1_000_000_000 };
const brief = toBrief({ topic: "Tea", duration_seconds: 20 });

function newOwner(limits: Partial<QuotaSubject["limits"]> = {}) {
  const ownerId = crypto.randomUUID();
  return { ownerId, subjects: [{ subject: `user:${ownerId}`, limits: { ...many, ...limits } }] };
}

onBothDatabases((database) => {
  const start = (owner: ReturnType<typeof newOwner>, idempotencyKey: string = crypto.randomUUID()) =>
    startRun(database(), { ...owner, brief, idempotencyKey });

  async function usedBy({ subjects }: ReturnType<typeof newOwner>) {
    const uses = await readQuotas(database(), subjects);
    return Object.fromEntries(uses.map(({ limit, used }) => [limit, used]));
  }

  test.each(["runsAtOnce", "runsADay"] as const)(
    "a hundred at once with room for five: exactly five start (%s)",
    async (limit) => {
      const owner = newOwner({ [limit]: 5 });
      const started = await Promise.all(Array.from({ length: 100 }, () => start(owner)));
      const running = started.flatMap((one) => (one.outcome === "running" ? [one] : []));
      expect(running).toHaveLength(5);
      expect(started.filter(({ outcome }) => outcome === "over_quota")).toHaveLength(95);
      expect(await usedBy(owner)).toMatchObject({ runsADay: 5 });
      await Promise.all(running.map(({ done }) => done));
      const kept = await database().select().from(runs).where(eq(runs.ownerId, owner.ownerId));
      expect(kept).toHaveLength(5);
      // The places at once are free again; those of the day are not.
      expect((await start(owner)).outcome).toBe(limit === "runsAtOnce" ? "running" : "over_quota");
    },
  );

  test("tokens are reserved before the first call and settled with what was taken; spend stays below the cap", async () => {
    const probe = newOwner();
    const first = await start(probe);
    if (first.outcome !== "running") throw new Error("It did not start.");
    const { reservedTokens } = first.run;
    expect(await usedBy(probe)).toEqual({ runsAtOnce: 1, runsADay: 1, tokensADay: reservedTokens });
    await first.done;
    const events = await awaitRun(database(), { ownerId: probe.ownerId, runId: first.run.id });
    const end = events.at(-1)?.event;
    const taken = end?.type === "complete" ? end.usage.outputTokens : 0;
    expect(taken).toBeGreaterThan(0);
    expect(await usedBy(probe)).toEqual({ runsAtOnce: 0, runsADay: 1, tokensADay: taken });

    const cap = Math.floor(reservedTokens * 3.5);
    const owner = newOwner({ tokensADay: cap });
    let most = 0;
    for (let round = 0; round < 4; round++) {
      const started = await Promise.all(Array.from({ length: 10 }, () => start(owner)));
      most = Math.max(most, (await usedBy(owner)).tokensADay ?? 0);
      if (round === 0) expect(started.filter(({ outcome }) => outcome === "running")).toHaveLength(3);
      await Promise.all(started.map((one) => (one.outcome === "running" ? one.done : null)));
    }
    const spent = (await usedBy(owner)).tokensADay ?? 0;
    expect(most).toBeLessThanOrEqual(cap);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(cap);
  });

  test("the strictest subject binds, and what it refuses counts for none of them", async () => {
    const key = { subject: `key:${crypto.randomUUID()}`, limits: { ...many, runsADay: 1 } };
    const owner = newOwner();
    const both = { ...owner, subjects: [...owner.subjects, key] };
    expect((await start(both)).outcome).toBe("running");
    expect(await start(both)).toMatchObject({ outcome: "over_quota", over: { subject: key.subject } });
    expect(await usedBy(owner)).toMatchObject({ runsADay: 1 });
    expect((await start(owner)).outcome).toBe("running");
  });

  test("a repeated key takes nothing more, also when nothing is left", async () => {
    const owner = newOwner({ runsADay: 1 });
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => start(owner, "same")));
    expect(new Set(outcomes.map((one) => (one.outcome === "running" ? one.run.id : one.outcome))).size).toBe(
      1,
    );
    expect(await usedBy(owner)).toMatchObject({ runsADay: 1 });
    expect((await start(owner, "other")).outcome).toBe("over_quota");
  });

  test("Continue counts as a run: refused over the limit, and settled with what it took itself", async () => {
    const owner = newOwner({ runsADay: 2 });
    const long = toBrief({ topic: "Tea", duration_seconds: 240 });
    const started = await startRun(database(), { ...owner, brief: long, idempotencyKey: "long" });
    if (started.outcome !== "running") throw new Error("It did not start.");
    const { run, done } = started;
    await cancelRun(database(), owner.ownerId, run.id);
    await done;
    const before = (await usedBy(owner)).tokensADay ?? 0;
    expect(before).toBeLessThan(run.reservedTokens);
    const refused = await continueRun(database(), owner.ownerId, run.id, newOwner({ runsADay: 0 }).subjects);
    expect(refused.outcome).toBe("over_quota");
    const continued = await continueRun(database(), owner.ownerId, run.id, owner.subjects);
    if (continued.outcome !== "running") throw new Error("It did not go on.");
    await continued.done;
    const end = (await awaitRun(database(), { ownerId: owner.ownerId, runId: continued.run.id })).at(
      -1,
    )?.event;
    if (end?.type !== "complete") throw new Error("It did not complete.");
    expect(await usedBy(owner)).toEqual({ runsAtOnce: 0, runsADay: 2, tokensADay: end.usage.outputTokens });
  });

  test("a day's count is of that day: yesterday's is not in it", async () => {
    const owner = newOwner({ runsADay: 1 });
    await database()
      .insert(quotaDays)
      .values({ subject: owner.subjects[0]?.subject ?? "", day: "2001-01-01", runs: 9, tokens: 9 });
    expect(await usedBy(owner)).toEqual({ runsAtOnce: 0, runsADay: 0, tokensADay: 0 });
    expect((await start(owner)).outcome).toBe("running");
  });
});
