import type { Database } from "@/db/client";
import { getPersona } from "@/db/queries/personas";
import { eventsAfter } from "@/db/queries/run-events";
import type { Run } from "@/db/schema";
import { systemClock } from "@/lib/engine/clock";
import type { Failure } from "@/lib/engine/failure";
import { writeScript } from "@/lib/engine/write-script";
import { env } from "@/lib/env";
import { noteHealth } from "@/lib/models/health";
import { resolveWriters } from "@/lib/models/resolve-writers";
import type { Brief } from "@/lib/script/brief";
import { isTerminal, type ScriptEvent, stages } from "@/lib/script/events";
import { applyPersona } from "@/lib/script/persona";
import {
  applyEvent,
  emptyScript,
  type ScriptState,
  spentOn,
  substitutionsOf,
} from "@/lib/script/script-state";
import type { Usage } from "@/lib/script/spend";
import { holdRun } from "./held-runs";
import { loadKeptSections } from "./kept-sections";
import { rideOut } from "./ride-out";
import { openLog } from "./run-log";
import { onWake } from "./wake";

/** What earlier writers of the same script have released and spent; of this run, its output tokens and its time. */
export type Before = { released: ScriptEvent[]; spent?: Usage; taken?: number; seconds?: number };

/**
 * Writes a run to its end, whoever reads it. A section's events are committed together, then readers are woken.
 * Never throws: whatever goes wrong becomes the run's one terminal event, or is left to the lease.
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
  const release = holdRun(database, {
    writer: run,
    onStop: () => stop.abort(),
    onLost: () => lost.abort(),
  });
  if (run.cancelRequestedAt) stop.abort();
  try {
    await write(database, run, brief, before, { stop: stop.signal, lost: lost.signal });
  } catch (error) {
    if (lost.signal.aborted) return; // another writer has the run, or it is gone
    console.error(`Run ${run.id} broke off.`, error);
    await breakOff(database, run, brief, {
      type: "error",
      message: "Something went wrong on our side. What was written so far is kept; you can continue.",
      code: "internal",
      retryable: true,
      id: run.scriptId,
    }).catch((cause) => console.error(`Run ${run.id} could not be closed; its lease will run out.`, cause));
  } finally {
    release();
    offCancel();
  }
}

async function write(
  database: Database,
  run: Run,
  brief: Brief,
  { released, spent, taken = 0, seconds }: Before,
  { stop, lost }: { stop: AbortSignal; lost: AbortSignal },
): Promise<unknown> {
  const log = openLog(database, run, lost);
  let state = released.reduce(applyEvent, emptyScript);
  let effective = brief;
  let batch: ScriptEvent[] = [];
  const kept = await rideOut(() => loadKeptSections(database, run, brief), lost);
  const over = new AbortController();
  const events = writeScript(brief, {
    writers: resolveWriters(brief),
    signal: AbortSignal.any([stop, lost, over.signal]),
    scriptId: run.scriptId,
    seed: run.scriptId,
    clock: systemClock,
    earlierSeconds: seconds,
    loadPersona: async () => {
      const id = brief.persona_id;
      if (!id) return null;
      const persona = await rideOut(() => getPersona(database, run.ownerId, id), lost);
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
    mostTokens: run.reservedTokens > 0 ? run.reservedTokens - taken : undefined,
    // Without a plan nothing was released: then it begins at the beginning.
    from: state.plan.length > 0 ? textsOf(state) : undefined,
    substitutions: substitutionsOf(state, brief.model),
    kept,
  });
  try {
    for (;;) {
      // A whole section goes out before the engine turns to the next: its reader waits for each millisecond here.
      if (batch.at(-1)?.type === "checked") {
        if (!(await log.append(batch))) return;
        batch = [];
      }
      const next = events.next();
      // While the engine waits for a model, what else it has said so far is committed.
      if (isWhole(batch) && (state.stage === "saving" || !(await isReady(next)))) {
        if (!(await log.append(batch))) return;
        batch = [];
      }
      const { value: event, done } = await next;
      if (done) throw new Error("The engine ended without a terminal event.");
      if (isSaid(event, state)) continue;
      state = applyEvent(state, event);
      batch.push(event);
      if (isTerminal(event)) return lost.aborted ? undefined : await log.close(batch, state, effective);
    }
  } finally {
    over.abort();
    await events.return();
  }
}

/** True for events that may be committed: some, and no section without its end, so that a log never ends within one. */
function isWhole(batch: readonly ScriptEvent[]): boolean {
  const border = batch.findLast(({ type }) => type === "section" || type === "checked");
  return batch.length > 0 && border?.type !== "section";
}

/** True for a stage that an earlier writer has announced already. */
function isSaid(event: ScriptEvent, { stage }: ScriptState): boolean {
  const order = Object.keys(stages);
  return event.type === "progress" && stage !== null && order.indexOf(event.stage) <= order.indexOf(stage);
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

/** Ends a run from its log alone, for a writer that is broken. */
export async function breakOff(
  database: Database,
  run: Run,
  brief: Brief,
  terminal: ScriptEvent,
): Promise<void> {
  const events = await eventsAfter(database, run.ownerId, run.id, 0);
  const written = events.map(({ event }) => event).reduce(applyEvent, emptyScript);
  const ending = terminal.type === "error" ? { ...terminal, usage: spentOn(written) } : terminal;
  const log = openLog(database, { ...run, nextSeq: events.length + 1 }, new AbortController().signal);
  await log.close([ending], applyEvent(written, ending), brief);
}

function textsOf(state: ScriptState): string[] {
  return state.sections.map((section) => section.sentences.join(""));
}
