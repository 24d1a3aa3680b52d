import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { takeOver } from "@/db/queries/leases";
import { appendEvents, eventsAfter } from "@/db/queries/run-events";
import { createRun, getRun, pruneRuns } from "@/db/queries/runs";
import { deleteScript, getScript, listScripts } from "@/db/queries/scripts";
import { runs, scripts } from "@/db/schema";
import { awaitRun } from "@/lib/runs/await-run";
import { cancelRun } from "@/lib/runs/cancel-run";
import { continueRun } from "@/lib/runs/continue-run";
import { followRun } from "@/lib/runs/follow-run";
import { goOnWithAbandoned } from "@/lib/runs/go-on";
import { isHeld } from "@/lib/runs/held-runs";
import { startRun } from "@/lib/runs/start-run";
import { countListeners } from "@/lib/runs/wake";
import { checkScript } from "@/lib/script/check-script";
import { isTerminal, type NumberedEvent, type ScriptEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, textOf } from "@/lib/script/script-state";
import { onBothDatabases } from "../support/databases";
import { expectComplete } from "../support/whole-log";
import { toBrief } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  duration_seconds: 45,
  key_points: ["Pick one listener"],
});
const newUser = () => crypto.randomUUID();
const chunks = (events: NumberedEvent[]) =>
  events.flatMap(({ event }) => (event.type === "chunk" ? [event.content] : [])).join("");

onBothDatabases((database) => {
  async function start(ownerId = newUser(), idempotencyKey: string = crypto.randomUUID()) {
    const started = await startRun(database(), { ownerId, brief, idempotencyKey });
    if (started.outcome !== "running") throw new Error(`The run was not started: ${started.outcome}`);
    return { ownerId, idempotencyKey, ...started };
  }

  test("a run ends saved: script, text, receipt, seconds, model and usage are those of its last event", async () => {
    const { ownerId, run, done } = await start();
    const events = await awaitRun(database(), { ownerId, runId: run.id });
    await done;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const end = events.at(-1)?.event;
    if (end?.type !== "complete") throw new Error("It did not complete.");
    const saved = await getScript(ownerId, end.id, database());
    expect(saved).toMatchObject({
      status: "complete",
      text: end.script,
      receipt: JSON.parse(JSON.stringify(end.receipt)), // the log keeps no empty fields
      seconds: end.receipt.seconds,
      words: end.receipt.words,
      usage: end.usage,
      model: "builtin",
    });
    expect(saved?.sections.map((section) => section.text).join("")).toBe(end.script);
    expect(chunks(events)).toBe(end.script);
    if (saved) expect(checkScript(saved.brief, saved.text)).toEqual(saved.receipt);
  });

  test("a reader that comes in anywhere gets exactly the rest", async () => {
    const { ownerId, run } = await start();
    const events = await awaitRun(database(), { ownerId, runId: run.id });
    for (let after = 0; after <= events.length; after++) {
      const rest = await awaitRun(database(), { ownerId, runId: run.id, after });
      expect(rest).toEqual(events.slice(after));
    }
  });

  test("a reader leaves nothing behind, whether it stays to the end or goes", async () => {
    const { ownerId, run, done } = await start();
    const leaving = new AbortController();
    const whole = awaitRun(database(), { ownerId, runId: run.id });
    const short = awaitRun(database(), { ownerId, runId: run.id }, leaving.signal);
    expect(countListeners(`events:${run.id}`)).toBe(2);
    leaving.abort();
    await Promise.all([whole, short, done]);
    expect(countListeners(`events:${run.id}`)).toBe(0);
    expect(countListeners(`cancel:${run.id}`)).toBe(0);
    expect(isHeld(run.id)).toBe(false);
  });

  test("the run goes on when its reader leaves", async () => {
    const { ownerId, run, done } = await start();
    const leaving = new AbortController();
    for await (const _ of followRun(database(), { ownerId, runId: run.id }, leaving.signal)) leaving.abort();
    await done;
    expect((await getScript(ownerId, run.scriptId, database()))?.status).toBe("complete");
  });

  test("one key is one run, however often and however concurrently it is sent", async () => {
    const [ownerId, key] = [newUser(), "the-key"];
    const posts = await Promise.all(Array.from({ length: 50 }, () => start(ownerId, key)));
    expect(new Set(posts.map(({ run }) => run.id)).size).toBe(1);
    await Promise.all(posts.map(({ done }) => done));
    expect((await listScripts(ownerId, { page: 1 }, database())).total).toBe(1);
    const other = await startRun(database(), {
      ownerId,
      brief: { ...brief, topic: "Something else" },
      idempotencyKey: key,
    });
    expect(other.outcome).toBe("key_taken");
  });

  test("Stop keeps what was released, and Continue goes on from there with no sentence twice", async () => {
    const { ownerId, run, done } = await start();
    const before: NumberedEvent[] = [];
    for await (const batch of followRun(
      database(),
      { ownerId, runId: run.id },
      new AbortController().signal,
    )) {
      before.push(...batch);
      if (batch.some(({ event }) => event.type === "checked")) await cancelRun(database(), ownerId, run.id);
    }
    await done;
    const stopped = before.at(-1)?.event;
    if (stopped?.type !== "cancelled") throw new Error(`It ended ${stopped?.type}.`);
    expect(stopped.script).toBe(chunks(before));
    expect(await getScript(ownerId, run.scriptId, database())).toMatchObject({
      status: "stopped",
      text: stopped.script,
    });
    const continued = await continueRun(database(), ownerId, run.id);
    if (continued.outcome !== "running") throw new Error("There was nothing to continue.");
    const after = await awaitRun(database(), { ownerId, runId: continued.run.id });
    await continued.done;
    const end = after.at(-1)?.event;
    if (end?.type !== "complete") throw new Error("It did not complete.");
    expect(end.id).toBe(run.scriptId);
    expect(end.script.startsWith(stopped.script)).toBe(true);
    expect(chunks(after)).toBe(end.script);
    expect(new Set(end.receipt.requirements.map(({ id }) => id)).size).toBe(end.receipt.requirements.length);
    expect(textOf(after.map(({ event }) => event).reduce(applyEvent, emptyScript))).toBe(end.script);
    expect(after.filter(({ event }) => isTerminal(event))).toHaveLength(1);
    // Asked again, it is the same continuation.
    expect(await continueRun(database(), ownerId, run.id)).toMatchObject({ run: { id: continued.run.id } });
  });

  /** A run that its writer left after these events. */
  async function leave(events: ScriptEvent[], ownerId = newUser()) {
    const idempotencyKey = crypto.randomUUID();
    const { run } = await createRun(database(), { ownerId, brief, idempotencyKey, requestHash: "x" });
    if (events.length > 0) await appendEvents(database(), run, events);
    await expire(run.id);
    return { ownerId, run };
  }

  function expire(runId: string) {
    return database()
      .update(runs)
      .set({ leaseUntil: sql`now() - interval '1 second'` })
      .where(eq(runs.id, runId));
  }

  test("a run that its writer left at any border is written on in the same log, released text first", async () => {
    const { ownerId, run } = await start();
    const whole = (await awaitRun(database(), { ownerId, runId: run.id })).map(({ event }) => event);
    const borders = [0, 1, 2, 4, ...whole.flatMap(({ type }, at) => (type === "checked" ? [at + 1] : []))];
    // And one that broke off between "Saving to database..." and the end.
    for (const border of [...borders, whole.length - 1]) {
      const left = await leave(whole.slice(0, border));
      await Promise.all(await goOnWithAbandoned(database()));
      const log = await expectComplete(database(), { ownerId: left.ownerId, runId: left.run.id });
      expect(log.slice(0, border).map(({ event }) => event)).toEqual(whole.slice(0, border));
    }
  });

  test("a run that was wanted stopped when its writer left is stopped by whoever finds it", async () => {
    const { ownerId, run } = await leave([
      { type: "progress", message: "Initializing...", stage: "initializing" },
    ]);
    await cancelRun(database(), ownerId, run.id);
    await Promise.all(await goOnWithAbandoned(database()));
    const events = await eventsAfter(database(), ownerId, run.id, 0);
    expect(events.at(-1)?.event).toMatchObject({ type: "cancelled", script: "" });
  });

  test("a run that writer after writer leaves is ended, with what it released and a way to go on", async () => {
    const { ownerId, run } = await leave([]);
    await database().update(runs).set({ epoch: 8 }).where(eq(runs.id, run.id));
    await Promise.all(await goOnWithAbandoned(database()));
    const events = await eventsAfter(database(), ownerId, run.id, 0);
    expect(events).toHaveLength(1);
    expect(events[0]?.event).toMatchObject({ type: "error", code: "interrupted", retryable: true });
    expect((await getScript(ownerId, run.scriptId, database()))?.status).toBe("failed");
  });

  test("events that are sent again after a lost answer are there once", async () => {
    const { ownerId, run } = await leave([]);
    const hello = { type: "progress", message: "Initializing...", stage: "initializing" } as const;
    expect(await appendEvents(database(), run, [hello])).toBe(true);
    expect(await appendEvents(database(), run, [hello])).toBe(true);
    expect(await eventsAfter(database(), ownerId, run.id, 0)).toEqual([{ seq: 1, event: hello }]);
  });

  test("the log of a complete script goes after its days, one that can be continued stays, and so does every script", async () => {
    const ownerId = newUser();
    const age = (runId: string, days: number) =>
      database()
        .update(runs)
        .set({ createdAt: sql`now() - make_interval(days => ${days})` })
        .where(eq(runs.id, runId));
    const [old, recent, stopped] = [await start(ownerId), await start(ownerId), await start(ownerId)];
    await cancelRun(database(), ownerId, stopped.run.id);
    await Promise.all([old.done, recent.done, stopped.done]);
    await Promise.all([age(old.run.id, 31), age(recent.run.id, 29), age(stopped.run.id, 400)]);
    expect(await pruneRuns(database(), 30)).toBe(1);
    expect(await pruneRuns(database(), 30)).toBe(0);
    expect(await eventsAfter(database(), ownerId, old.run.id, 0)).toEqual([]);
    expect(await getRun(database(), ownerId, old.run.id)).toBeNull();
    expect((await eventsAfter(database(), ownerId, recent.run.id, 0)).length).toBeGreaterThan(0);
    expect((await eventsAfter(database(), ownerId, stopped.run.id, 0)).length).toBeGreaterThan(0);
    expect((await getScript(ownerId, old.run.scriptId, database()))?.status).toBe("complete");
    expect((await listScripts(ownerId, { page: 1 }, database())).total).toBe(3);
  });

  test("a writer that was replaced cannot append", async () => {
    const { ownerId, run } = await leave([]);
    const taken = await takeOver(database(), ownerId, run.id);
    expect(taken?.epoch).toBe(run.epoch + 1);
    const late = { type: "chunk", content: "Too late.", section: 0, sentence: 0 } as const;
    expect(await appendEvents(database(), run, [late])).toBe(false);
    expect(await eventsAfter(database(), ownerId, run.id, 0)).toEqual([]);
  });

  test("deleting a script while it is written ends its readers and its writer", async () => {
    const { ownerId, run, done } = await start();
    const reading = awaitRun(database(), { ownerId, runId: run.id });
    expect(await deleteScript(ownerId, run.scriptId, database())).toBe(true);
    await Promise.all([reading, done]);
    expect(await getScript(ownerId, run.scriptId, database())).toBeNull();
  });

  test("nobody sees or touches another user's work", async () => {
    const { run, done, ownerId } = await start();
    await done;
    const stranger = newUser();
    expect(await getRun(database(), stranger, run.id)).toBeNull();
    expect(await eventsAfter(database(), stranger, run.id, 0)).toEqual([]);
    expect(await cancelRun(database(), stranger, run.id)).toBe(false);
    expect(await continueRun(database(), stranger, run.id)).toEqual({ outcome: "not_found" });
    expect(await getScript(stranger, run.scriptId, database())).toBeNull();
    expect(await deleteScript(stranger, run.scriptId, database())).toBe(false);
    expect((await listScripts(stranger, { page: 1 }, database())).total).toBe(0);
    expect(await deleteScript(ownerId, run.scriptId, database())).toBe(true);
    expect(await getScript(ownerId, run.scriptId, database())).toBeNull();
  });

  test("the library is searched in topic and text, newest first, in pages", async () => {
    const ownerId = newUser();
    const { done } = await start(ownerId);
    await done;
    const rows = Array.from({ length: 45 }, (_, number) => ({
      ownerId,
      brief,
      topic: `Topic ${number} 100%`,
      text: number === 7 ? "The word heron is here." : "",
      model: "builtin",
    }));
    await database().insert(scripts).values(rows);
    const first = await listScripts(ownerId, { page: 1 }, database());
    expect(first).toMatchObject({ page: 1, pages: 3, total: 46 });
    expect(first.scripts[0]?.topic).toBe("Topic 44 100%");
    expect((await listScripts(ownerId, { page: 99 }, database())).page).toBe(3);
    expect((await listScripts(ownerId, { search: "HERON", page: 1 }, database())).scripts).toHaveLength(1);
    expect((await listScripts(ownerId, { search: "0%", page: 1 }, database())).total).toBe(45);
    expect((await listScripts(ownerId, { search: "1_0%", page: 1 }, database())).total).toBe(0);
  });
});
