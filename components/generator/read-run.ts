import { ProblemError, type Reader } from "@/lib/http/scriptwright-client";
import type { BriefInput } from "@/lib/script/brief";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";
import { announceEnd } from "./announce";
import { isBehind } from "./catch-up";
import { type Connect, followRun } from "./follow-run";
import { openInTime, SilentStreamError } from "./open-in-time";
import { ownServer } from "./own-server";
import { paceChunks, readingPause } from "./pace-chunks";
import type { RunJob } from "./run-job";
import { sendStop } from "./stop-run";
import type { Line } from "./watch-line";

/** Shows a new script sentence by sentence; falls back to the whole one where the stream brings nothing. */
export async function readStream(job: RunJob, brief: BriefInput): Promise<void> {
  const open = (line: Line) => {
    const { onHeartbeat } = readerOf(job, line);
    return openInTime(
      (signal) => ownServer.generateStream(brief, { idempotencyKey: job.key, signal, onHeartbeat }),
      {
        signal: line.signal,
        onOpened: (runId) => noteRunId(job, runId),
      },
    );
  };
  try {
    await show(job, follow(job, 0, open), emptyScript);
  } catch (error) {
    if (!(error instanceof SilentStreamError)) throw error;
    job.regular = true;
    job.dispatch({ type: "fall back" });
    await readWhole(job, brief); // the same key: the server attaches to the run that is already there
  }
}

/** Waits for a whole new script and shows it at once. */
export async function readWhole(job: RunJob, brief: BriefInput): Promise<void> {
  const runId = await persist(job, async () => {
    const begun = await job.actions.beginScript(brief, job.key);
    if (!begun.ok) throw new ProblemError(begun.problem);
    return begun.runId;
  });
  noteRunId(job, runId);
  let events: NumberedEvent[] = [];
  while (!events.some(({ event }) => isTerminal(event))) {
    events = await persist(job, () => job.actions.readScript(runId));
    if (job.abort.signal.aborted) return;
  }
  const script = events.reduce((state, { event }) => applyEvent(state, event), emptyScript);
  job.dispatch({ type: "caught up", script, last: events.at(-1) });
  end(job, events.at(-1));
}

/** Reads a run whose events up to `after` are on the page; from the first one on, `shown` must not show twice. */
export async function readOn(job: RunJob, after: number, shown: ScriptState): Promise<void> {
  await show(job, follow(job, after), after === 0 ? shown : emptyScript);
}

/** Goes on with a run that ended early; `shown` is what the page has of it and must not show twice. */
export async function readContinued(job: RunJob, endedId: string, shown: ScriptState): Promise<void> {
  const open = async (line: Line) => {
    const { runId, events } = await ownServer.runs.continue(endedId, readerOf(job, line));
    noteRunId(job, runId);
    return events;
  };
  await show(job, follow(job, 0, open), shown);
}

/** A job's run through all its connections: opened first, read on by its id from then on. */
function follow(
  job: RunJob,
  after: number,
  open?: (line: Line) => Promise<AsyncIterable<NumberedEvent>>,
): AsyncGenerator<NumberedEvent> {
  const connect: Connect = async (last, line) => {
    if (job.runId) return ownServer.runs.events(job.runId, last, readerOf(job, line));
    return open ? open(line) : null;
  };
  return followRun({ after, connect, signal: job.abort.signal, retry: job.retry });
}

function readerOf(job: RunJob, line: Line): Reader {
  const onHeartbeat = () => {
    line.heard();
    job.retry.worked();
  };
  return { signal: line.signal, onHeartbeat };
}

/** Asks until there is an answer, as patiently as a stream is read. */
async function persist<T>(job: RunJob, ask: () => Promise<T>): Promise<T> {
  while (true) {
    try {
      const answer = await ask();
      job.retry.worked();
      return answer;
    } catch (cause) {
      await job.retry.failed(cause);
    }
  }
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
      job.dispatch({ type: "caught up", script: replay, last: item });
      replay = null;
    } else job.dispatch({ type: "event", ...item });
    if (isTerminal(item.event)) break;
  }
  end(job, last);
}

function end(job: RunJob, last: NumberedEvent | undefined): void {
  if (!last || !isTerminal(last.event)) throw new Error("The events ended before the script did.");
  announceEnd(last.event, job.openScript);
}

function noteRunId(job: RunJob, runId: string): void {
  if (!runId || job.abort.signal.aborted) return;
  job.runId = runId;
  job.dispatch({ type: "opened", runId });
  job.nameRun(runId);
  if (job.stopWanted) void sendStop(job);
}
