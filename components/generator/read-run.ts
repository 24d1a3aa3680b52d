import { continueRun, openRun, ProblemError } from "@/lib/http/run-client";
import type { BriefInput } from "@/lib/script/brief";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";
import { announceEnd } from "./announce";
import { isBehind } from "./catch-up";
import { dropRun, keepRun } from "./kept-run";
import { openInTime, SilentStreamError } from "./open-in-time";
import { paceChunks, readingPause } from "./pace-chunks";
import type { RunJob } from "./run-job";
import { sendStop } from "./stop-run";

/** Shows a new script sentence by sentence; falls back to the whole one where the stream brings nothing. */
export async function readStream(job: RunJob, brief: BriefInput): Promise<void> {
  try {
    const events = await openInTime((signal) => openRun(brief, { idempotencyKey: job.key, signal }), {
      signal: job.abort.signal,
      onOpened: (runId) => noteRunId(job, runId),
    });
    await show(job, events, emptyScript);
  } catch (error) {
    if (!(error instanceof SilentStreamError)) throw error;
    job.regular = true;
    job.dispatch({ type: "fall back" });
    await readWhole(job, brief); // the same key: the server attaches to the run that is already there
  }
}

/** Waits for a whole new script and shows it at once. */
export async function readWhole(job: RunJob, brief: BriefInput): Promise<void> {
  const begun = await job.actions.beginScript(brief, job.key);
  if (!begun.ok) throw new ProblemError(begun.problem);
  noteRunId(job, begun.runId);
  let events: NumberedEvent[] = [];
  while (!events.some(({ event }) => isTerminal(event))) {
    events = await job.actions.readScript(begun.runId);
    if (job.abort.signal.aborted) return;
  }
  const script = events.reduce((state, { event }) => applyEvent(state, event), emptyScript);
  job.dispatch({ type: "caught up", script, last: events.at(-1)?.event });
  end(job, events.at(-1));
}

/** Goes on with a run; `shown` is what the page has of it already and must not show twice. */
export async function readOn(job: RunJob, runId: string, shown: ScriptState): Promise<void> {
  const opened = await continueRun(runId, job.abort.signal);
  noteRunId(job, opened.runId);
  await show(job, opened.events, shown);
}

/** Shows events as they come; those that repeat what is already on the page are folded out of sight first. */
async function show(job: RunJob, events: AsyncIterable<NumberedEvent>, shown: ScriptState): Promise<void> {
  let replay: ScriptState | null = isBehind(emptyScript, shown) ? emptyScript : null;
  let last: NumberedEvent | undefined;
  for await (const item of paceChunks(events, () => (replay ? 0 : readingPause()))) {
    if (job.abort.signal.aborted) return;
    last = item;
    if (replay) {
      replay = applyEvent(replay, item.event);
      if (isBehind(replay, shown)) continue;
      job.dispatch({ type: "caught up", script: replay, last: item.event });
      replay = null;
    } else job.dispatch({ type: "event", event: item.event });
    if (isTerminal(item.event)) break;
  }
  end(job, last);
}

function end(job: RunJob, last: NumberedEvent | undefined): void {
  if (!last || !isTerminal(last.event)) throw new Error("The events ended before the script did.");
  dropRun();
  announceEnd(last.event, job.openScript);
}

function noteRunId(job: RunJob, runId: string): void {
  if (!runId) return;
  job.runId = runId;
  job.dispatch({ type: "opened", runId });
  keepRun({ runId, brief: job.brief });
  if (job.stopWanted) void sendStop(job);
}
