import type { Database } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { appendEvents, eventsAfter, finishRun, renewLease } from "@/db/queries/runs";
import type { Run } from "@/db/schema";
import { systemClock } from "@/lib/engine/clock";
import type { Failure } from "@/lib/engine/failure";
import { writeScript } from "@/lib/engine/write-script";
import { env } from "@/lib/env";
import { noteHealth } from "@/lib/models/health";
import { resolveWriters } from "@/lib/models/resolve-writers";
import type { Brief } from "@/lib/script/brief";
import { isTerminal, type ScriptEvent } from "@/lib/script/events";
import { applyPersona } from "@/lib/script/persona";
import {
  applyEvent,
  emptyScript,
  type ScriptState,
  spentOn,
  substitutionsOf,
} from "@/lib/script/script-state";
import type { Usage } from "@/lib/script/spend";
import { loadKeptSections } from "./kept-sections";
import { toSavedScript } from "./saved-script";
import { onWake, wake } from "./wake";

const renewSeconds = 2;

/** What an earlier run of the same script has released and spent. */
export type Before = { released: ScriptEvent[]; spent?: Usage };

/**
 * Writes a run to its end, whoever reads it. A section's events are appended in one transaction, then readers
 * are woken. Never throws: whatever goes wrong becomes the run's one terminal event, or is left to the lease.
 */
export async function executeRun(
  database: Database,
  run: Run,
  brief: Brief,
  before: Before = { released: [] },
): Promise<void> {
  const stop = new AbortController();
  const lost = new AbortController();
  const offCancel = onWake(`cancel:${run.id}`, () => stop.abort());
  const renewal = setInterval(() => {
    renewLease(database, run).then(
      ({ mine, cancelRequested }) => {
        if (!mine) lost.abort();
        if (cancelRequested) stop.abort();
      },
      () => undefined, // the database is away: the next append will say so
    );
  }, renewSeconds * 1000);
  try {
    await write(database, run, brief, before, AbortSignal.any([stop.signal, lost.signal]));
  } catch (error) {
    console.error(`Run ${run.id} broke off.`, error);
    await breakOff(database, run, brief, {
      type: "error",
      message: "Something went wrong on our side. What was written so far is kept; you can continue.",
      code: "internal",
      retryable: true,
      id: run.scriptId,
    }).catch((cause) => console.error(`Run ${run.id} could not be closed; its lease will run out.`, cause));
  } finally {
    clearInterval(renewal);
    offCancel();
    wake(`events:${run.id}`);
  }
}

async function write(
  database: Database,
  run: Run,
  brief: Brief,
  { released, spent }: Before,
  signal: AbortSignal,
): Promise<unknown> {
  let state = released.reduce(applyEvent, emptyScript);
  let effective = brief;
  let batch: ScriptEvent[] = [];
  const kept = await loadKeptSections(database, run, brief);
  const over = new AbortController();
  const events = writeScript(brief, {
    writers: resolveWriters(brief),
    signal: AbortSignal.any([signal, over.signal]),
    scriptId: run.scriptId,
    seed: run.scriptId,
    clock: systemClock,
    loadPersona: async () => {
      if (!brief.persona_id) return null;
      const persona = await getPersona(database, run.ownerId, brief.persona_id);
      effective = applyPersona(brief, persona);
      return persona;
    },
    sectionsAhead: env.SECTIONS_AHEAD,
    report: (writer, failure) => {
      console.warn(`Run ${run.id}: a call of ${writer} failed: ${failure.kind}${describe(failure.cause)}`);
      // An endpoint that a brief names says nothing of the server's own model of that name.
      if (brief.base_url === undefined) learnFrom(writer, failure);
    },
    spent,
    from: released.length > 0 ? textsOf(state) : undefined,
    substitutions: substitutionsOf(state, brief.model),
    kept,
  });
  try {
    for (;;) {
      const next = events.next();
      // While the engine waits for a model, what it has said so far is committed: one commit a section.
      if (batch.length > 0 && (state.stage === "saving" || !(await isReady(next)))) {
        if (!(await appendEvents(database, run, batch))) return;
        batch = [];
        wake(`events:${run.id}`);
      }
      const { value: event, done } = await next;
      if (done) throw new Error("The engine ended without a terminal event.");
      state = applyEvent(state, event);
      batch.push(event);
      if (isTerminal(event)) return await close(database, run, batch, state, effective);
    }
  } finally {
    over.abort();
    await events.return();
  }
}

/** True when a promise settles without waiting for anything outside this process. */
function isReady(promise: Promise<unknown>): Promise<boolean> {
  const settled = promise.then(
    () => true,
    () => true, // the error is met where the promise is awaited
  );
  return Promise.race([settled, new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);
}

/** For whoever chooses a model next. */
function learnFrom(writer: string, { kind }: Failure): void {
  if (kind === "refused_key" || kind === "no_credit" || kind === "unknown_model") noteHealth(writer, kind);
}

/** What an operator needs of a provider's error; never its words, which may quote the brief or a part of the key. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  const status =
    "statusCode" in cause && cause.statusCode !== undefined ? `, status ${cause.statusCode}` : "";
  const { cause: inner } = cause;
  const code = inner instanceof Error && "code" in inner ? `, ${inner.code}` : "";
  return ` (${cause.name}${status}${code})`;
}

/** Ends a run from its log alone, for a writer that is gone or broken. */
export async function breakOff(
  database: Database,
  run: Run,
  brief: Brief,
  terminal: ScriptEvent,
): Promise<void> {
  const log = await eventsAfter(database, run.ownerId, run.id, 0);
  const written = log.map(({ event }) => event).reduce(applyEvent, emptyScript);
  const ending = terminal.type === "error" ? { ...terminal, usage: spentOn(written) } : terminal;
  await close(database, run, [ending], applyEvent(written, ending), brief);
  wake(`events:${run.id}`);
}

function close(database: Database, run: Run, events: ScriptEvent[], state: ScriptState, brief: Brief) {
  const { status } = state;
  if (status === "idle" || status === "running")
    throw new Error("A run can be closed by a terminal event only.");
  return finishRun(database, run, {
    events,
    status,
    scriptId: run.scriptId,
    script: toSavedScript(state, events.at(-1), brief),
  });
}

function textsOf(state: ScriptState): string[] {
  return state.sections.map((section) => section.sentences.join(""));
}
