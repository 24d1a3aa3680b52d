import type { Database } from "@/db/client";
import { eventsAfter } from "@/db/queries/run-events";
import { createRun, getRun } from "@/db/queries/runs";
import { deleteScript } from "@/db/queries/scripts";
import type { Run } from "@/db/schema";
import { followRun } from "@/lib/runs/follow-run";
import { openLog, type RunLog } from "@/lib/runs/run-log";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";
import { applyEvent, emptyScript } from "@/lib/script/script-state";
import { noUsage } from "@/lib/script/spend";
import { textIn } from "../support/whole-log";
import { toBrief } from "../support/write-all";

export type StreamLog = ReturnType<typeof openStreamLog>;
/** Whether the log took it, and the run as it is then. */
type Appended = { mine: boolean; run: Run | null };
type Hand = { run: Run; log: RunLog; turn: Promise<unknown> };

const ownerId = crypto.randomUUID();
const brief = toBrief({ topic: "A stream of the conformance suite", duration_seconds: 45, key_points: [] });
/** More bytes than these are several events in one commit. */
const mostEventBytes = 4096;

/**
 * Streams of bytes as runs: an append is a commit of events, closing is the terminal one. All that is kept is in the
 * database; here stays the hand that writes a run, of which there is one, as in the product.
 */
export function openStreamLog(database: Database) {
  const hands = new Map<string, Hand>();

  /** The run of a stream as the database has it now. */
  async function find(path: string): Promise<Run | null> {
    const hand = hands.get(path);
    return hand ? getRun(database, ownerId, hand.run.id) : null;
  }

  async function commit(path: string, { run, log }: Hand, bytes: Buffer, closes: boolean): Promise<Appended> {
    const chunks = toChunks(bytes);
    const end: ScriptEvent = { type: "cancelled", id: run.scriptId, script: "", usage: noUsage };
    const events = [...chunks, end];
    const mine = closes
      ? await log.close(events, events.reduce(applyEvent, emptyScript), brief)
      : await log.append(chunks);
    return { mine, run: await find(path) };
  }

  return {
    find,
    /** Makes a stream, or finds the one that is there, of whatever content type. */
    async create(path: string, contentType: string): Promise<{ run: Run; created: boolean }> {
      const made = await createRun(database, {
        ownerId,
        brief,
        idempotencyKey: path,
        requestHash: contentType,
      });
      const log = openLog(database, made.run, new AbortController().signal);
      if (made.created) hands.set(path, { run: made.run, log, turn: Promise.resolve() });
      return made;
    },
    /** One append after the other, as the engine's events come to a run. */
    async append(path: string, bytes: Buffer, closes: boolean): Promise<Appended> {
      const hand = hands.get(path);
      if (!hand) return { mine: false, run: null };
      const appended = hand.turn.then(() => commit(path, hand, bytes, closes));
      hand.turn = appended;
      return appended;
    },
    read: (run: Run, after: number) => eventsAfter(database, ownerId, run.id, after),
    follow: (run: Run, after: number, signal: AbortSignal) =>
      followRun(database, { ownerId, runId: run.id, after }, signal),
    remove: (run: Run) => deleteScript(ownerId, run.scriptId, database),
  };
}

/** Each byte as the character of its number, so that no byte gets past the log's text unseen. */
function toChunks(bytes: Buffer): ScriptEvent[] {
  const text = bytes.toString("latin1");
  const parts = Array.from({ length: Math.ceil(text.length / mostEventBytes) }, (_, index) =>
    text.slice(index * mostEventBytes, (index + 1) * mostEventBytes),
  );
  return parts.map((content, sentence) => ({ type: "chunk", content, section: 0, sentence }));
}

/** The bytes that events carry, as they were appended. */
export function bytesOf(events: NumberedEvent[]): Buffer {
  return Buffer.from(textIn(events.map(({ event }) => event)), "latin1");
}
