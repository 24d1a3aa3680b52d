import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openEmbedded, openPostgres } from "@/db/client";
import { eventsAfter } from "@/db/queries/run-events";
import { isTerminal } from "@/lib/script/events";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type ProviderServer, startProviderServer } from "../support/provider-server";
import { soundText } from "../support/scripted-model";
import { waitUntil } from "../support/wait-until";
import { countReleased, expectComplete } from "../support/whole-log";
import { toBrief } from "../support/write-all";
import { startWriterProcess, type WriterProcess } from "../support/writers";

/** `npm run test:soak` kills more often. */
const kills = process.env.SOAK ? 200 : 50;
const runsAtOnce = 5;

let server: PostgresServer;
let provider: ProviderServer;
/** Calls in order, with what was asked; `held` says which sections of which topic stall half-way. */
const calls: { topic: string; section: number }[] = [];
const held = new Map<string, number>();

beforeAll(async () => {
  server = await startPostgres();
  provider = await startProviderServer({
    answer: ({ promptText }) => {
      const request = parseWritingRequest(promptText);
      if (!request) throw new Error("The prompt holds no writing request.");
      const { topic } = request.run;
      const section = request.section.index;
      calls.push({ topic, section });
      const stalls = held.get(topic) === section;
      return {
        text: soundText(request),
        firstTokenSeconds: 0.05,
        tokensPerSecond: 150,
        ...(stalls ? { fault: { kind: "stall" } } : {}),
      };
    },
  });
});

afterAll(async () => {
  await Promise.all([provider.close(), server.stop()]);
});

/** Enough of them for six sections. */
const points = ["Pick one listener", "Choose a quiet room", "Plan ten episodes", "Publish on one day"];

const settings = (url: string) => ({
  DATABASE_URL: url,
  OPENAI_API_KEY: "test",
  OPENAI_BASE_URL: provider.baseUrls.openai,
});

const orderOf = (topic: string) => ({
  ownerId: crypto.randomUUID(),
  idempotencyKey: crypto.randomUUID(),
  brief: toBrief({ topic, duration_seconds: 60, model: "gpt-4.1-mini", key_points: points }),
});

/** A migrated database of its own on the one server, so that a lock in it holds up nobody else. */
async function newDatabase(name: string): Promise<{ url: string; database: Database; sql: postgres.Sql }> {
  const root = postgres(server.url, { max: 1 });
  await root.unsafe(`create database ${name}`);
  await root.end();
  const url = server.url.replace(/\/postgres$/, `/${name}`);
  return { url, database: await openPostgres(url), sql: postgres(url, { max: 2, onnotice: () => {} }) };
}

type Scene = { writer: WriterProcess; topic: string; sql: postgres.Sql; database: Database };
/** Brings a run to its stage; what it returns lets go of what holds it there, after the kill. */
type Stage = (scene: Scene) => Promise<{ runId: string; ownerId: string; release?: () => void }>;

/** Starts a run that stalls half-way in a section, once all before it is released. */
const stalledIn =
  (section: number): Stage =>
  async ({ writer, topic, database }) => {
    held.set(topic, section);
    const order = orderOf(topic);
    const runId = await writer.start(order);
    await waitUntil(async () => {
      const log = await eventsAfter(database, order.ownerId, runId, 0);
      return countReleased(log.map(({ event }) => event)) === section;
    });
    return { runId, ownerId: order.ownerId, release: () => held.delete(topic) };
  };

/** Holds a lock from now until it is released, and waits until the writer has run into it. */
async function runInto(sql: postgres.Sql, lock: string, before: () => Promise<unknown> = async () => {}) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => (locked = resolve));
  const holding = sql.begin(async (tx) => {
    await tx.unsafe(lock);
    locked();
    await released;
  });
  holding.catch(() => undefined);
  await isLocked;
  await before();
  return {
    release,
    waiting: () => sql`select 1 from pg_locks where not granted`.then(({ length }) => length > 0),
  };
}

const stages: Record<string, Stage> = {
  "before its first event": async ({ writer, topic, sql }) => {
    const lock = await runInto(sql, "lock table run_events in access exclusive mode");
    const order = orderOf(topic);
    const runId = await writer.start(order);
    await waitUntil(lock.waiting);
    return { runId, ownerId: order.ownerId, release: lock.release };
  },
  "in the middle of its first section": stalledIn(0),
  "in the middle of its second section": stalledIn(1),
  "in the middle of a later section": stalledIn(3),
  "while a section is being committed": async (scene) => {
    const stalled = await stalledIn(1)(scene);
    const lock = await runInto(scene.sql, `select 1 from runs where id = '${stalled.runId}' for update`);
    // Continued from where it stalled: the section is taken by a second call, then its commit meets the lock.
    held.delete(scene.topic);
    await waitUntil(lock.waiting, { seconds: 30 });
    return { ...stalled, release: lock.release };
  },
  "while it is being saved": async (scene) => {
    const { topic, sql, writer } = scene;
    held.set(topic, 1);
    const order = orderOf(topic);
    const runId = await writer.start(order);
    const lock = await runInto(
      sql,
      `select 1 from scripts where id = (select script_id from runs where id = '${runId}') for update`,
    );
    held.delete(topic);
    await waitUntil(lock.waiting, { seconds: 30 });
    return { runId, ownerId: order.ownerId, release: lock.release };
  },
};

test.concurrent.each(Object.keys(stages))(
  "killed %s, a run goes on after the restart, within 5 s, from its first unreleased section",
  async (name) => {
    const topic = `Stage ${Object.keys(stages).indexOf(name)}`;
    const { url, database, sql } = await newDatabase(`stage_${Object.keys(stages).indexOf(name)}`);
    const writer = await startWriterProcess(settings(url));
    const stage = stages[name];
    if (!stage) throw new Error("There is no such stage.");
    const { runId, ownerId, release } = await stage({ writer, topic, sql, database });
    await writer.kill();
    release?.();
    const released = await eventsAfter(database, ownerId, runId, 0);
    const callsBefore = calls.length;
    const restarted = await startWriterProcess(settings(url));
    const ready = performance.now();
    await waitUntil(() => sql`select 1 from runs where epoch = 2`.then(({ length }) => length > 0));
    expect((performance.now() - ready) / 1000).toBeLessThan(5);
    await waitUntil(() => sql`select 1 from runs where status <> 'running'`.then(({ length }) => length > 0));
    const log = await expectComplete(database, { ownerId, runId });
    expect(log.slice(0, released.length)).toEqual(released);
    const again = calls.slice(callsBefore).filter((call) => call.topic === topic);
    const whole = countReleased(released.map(({ event }) => event));
    expect(again.filter(({ section }) => section < whole)).toEqual([]);
    await restarted.kill();
    await sql.end();
  },
  90_000,
);

test("killed at random times, all runs go on in another process, and no released section is asked for again", async () => {
  const { url, database, sql } = await newDatabase("random");
  const survivor = await startWriterProcess(settings(url));
  const killed: { runId: string; ownerId: string; topic: string; released: number; at: number }[] = [];
  let rounds = 0;
  /** Processes one after the other, each killed at a random time while its runs are at random places. */
  async function lane() {
    while (killed.length < kills) {
      const writer = await startWriterProcess(settings(url));
      const orders = Array.from({ length: runsAtOnce }, () => orderOf(`Random ${rounds++}`));
      const starts = orders.map(async (order) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 1500));
        return { ...order, runId: await writer.start(order) };
      });
      const begun = Promise.allSettled(starts);
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 2000));
      await writer.kill();
      for (const start of await begun) {
        if (start.status === "rejected") continue; // killed before it was kept
        const { runId, ownerId, brief } = start.value;
        const events = (await eventsAfter(database, ownerId, runId, 0)).map(({ event }) => event);
        if (events.some(isTerminal)) continue; // it was over before
        killed.push({
          runId,
          ownerId,
          topic: brief.topic,
          released: countReleased(events),
          at: calls.length,
        });
      }
    }
  }
  await Promise.all([lane(), lane()]);
  await waitUntil(() => sql`select 1 from runs where status = 'running'`.then(({ length }) => length === 0), {
    seconds: 60,
    what: "The end of all runs",
  });
  for (const { runId, ownerId, topic, released, at } of killed) {
    await expectComplete(database, { ownerId, runId });
    const again = calls.slice(at).filter((call) => call.topic === topic && call.section < released);
    expect(again).toEqual([]);
  }
  const places = Object.groupBy(killed, ({ released }) => released);
  console.log(
    `Killed runs by sections released: ${Object.entries(places)
      .map(([released, runs]) => `${released}: ${runs?.length}`)
      .join(", ")}`,
  );
  expect(Object.keys(places).length).toBeGreaterThan(3);
  await survivor.kill();
  await sql.end();
}, 600_000);

test("the embedded database: killed three times in mid run, a run goes on after each restart and is whole in the end", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "scriptwright-crash-"));
  const embedded = { ...settings(""), DATABASE_URL: "", DATA_DIR: folder };
  const order = orderOf("Embedded");
  let writer = await startWriterProcess(embedded);
  const runId = await writer.start(order);
  for (const section of [0, 2, 4]) {
    held.set("Embedded", section);
    // The folder belongs to the writer: what it has released is known from what it asks for.
    await waitUntil(() => calls.some((call) => call.topic === "Embedded" && call.section >= section), {
      seconds: 30,
    });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 500));
    await writer.kill();
    held.delete("Embedded");
    writer = await startWriterProcess(embedded);
  }
  const before = calls.length;
  await waitUntil(() => calls.length > before && provider.open() === 0, { seconds: 30 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await writer.kill("SIGTERM");
  const database = await openEmbedded(folder);
  await expectComplete(database, { ownerId: order.ownerId, runId });
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
