"use client";

import { useRouter } from "next/navigation";
import { useEffect, useReducer, useRef } from "react";
import { toast } from "sonner";
import type { Problem } from "@/lib/http/problem";
import { cancelRun, continueRun, openRun, ProblemError } from "@/lib/http/run-client";
import type { BriefInput } from "@/lib/script/brief";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";
import { announceEnd, connectionLost, notReached } from "./announce";
import { isBehind } from "./catch-up";
import { newIdempotencyKey } from "./idempotency-key";
import { dropRun, keepRun } from "./kept-run";
import { openInTime, SilentStreamError } from "./open-in-time";
import { paceChunks, readingPause } from "./pace-chunks";
import { idleRun, reduceRun, type ScriptRun } from "./run-reducer";

export type WholeScript =
  | { ok: true; runId: string; events: NumberedEvent[] }
  | { ok: false; problem: Problem };

/** The server's side of the regular mode. */
export type WholeScriptActions = {
  generateWholeScript: (brief: BriefInput, idempotencyKey: string) => Promise<WholeScript>;
  stopByKey: (idempotencyKey: string) => Promise<void>;
};

/** One press of Generate or Continue, from the press to the end. */
type Job = {
  key: string;
  brief: BriefInput | null;
  regular: boolean;
  runId: string | null;
  stopWanted: boolean;
  abort: AbortController;
};

export type RunControls = {
  run: ScriptRun;
  /** Resolves when the run has ended; with a problem if the server refused the brief. */
  start: (brief: BriefInput, mode: ScriptRun["mode"]) => Promise<Problem | null>;
  resume: (runId: string, brief: BriefInput | null) => Promise<void>;
  stop: () => void;
};

/** The life of a run on the page: start, stop, continue. Work begins in handlers; leaving the page ends the reading. */
export function useScriptRun(actions: WholeScriptActions): RunControls {
  const [run, dispatch] = useReducer(reduceRun, idleRun);
  const router = useRouter();
  const current = useRef<Job | null>(null);

  useEffect(() => () => current.current?.abort.abort(), []);

  async function work(job: Job, read: () => Promise<void>): Promise<Problem | null> {
    current.current = job;
    try {
      await read();
      return null;
    } catch (error) {
      if (job.abort.signal.aborted) return null;
      return refuseOrLose(error, job);
    } finally {
      current.current = null;
    }
  }

  function refuseOrLose(error: unknown, job: Job): Problem | null {
    if (error instanceof ProblemError) {
      dispatch({ type: "refused" });
      if (!error.problem.errors?.length) toast.error(error.problem.detail);
      return error.problem;
    }
    const message = job.runId ? connectionLost : notReached;
    dispatch({ type: "lost", message });
    toast.error(message);
    return null;
  }

  async function start(brief: BriefInput, mode: ScriptRun["mode"]): Promise<Problem | null> {
    if (current.current) return null; // a second click belongs to the same press
    const job = newJob({ brief, regular: mode === "regular" });
    dispatch({ type: "start", brief, mode });
    return work(job, () => (mode === "regular" ? readWhole(job, brief) : readStream(job, brief)));
  }

  async function resume(runId: string, brief: BriefInput | null): Promise<void> {
    if (current.current) return;
    const shown = run.script;
    const job = newJob({ brief, runId });
    dispatch({ type: "continue", runId, brief });
    await work(job, async () => {
      const opened = await continueRun(runId, job.abort.signal);
      noteRunId(job, opened.runId);
      await show(job, opened.events, shown);
    });
  }

  async function readStream(job: Job, brief: BriefInput): Promise<void> {
    try {
      const events = await openInTime((signal) => openRun(brief, { idempotencyKey: job.key, signal }), {
        signal: job.abort.signal,
        onOpened: (runId) => noteRunId(job, runId),
      });
      await show(job, events, emptyScript);
    } catch (error) {
      if (!(error instanceof SilentStreamError)) throw error;
      job.regular = true;
      dispatch({ type: "fall back" });
      await readWhole(job, brief); // the same key: the server attaches to the run that is already there
    }
  }

  async function readWhole(job: Job, brief: BriefInput): Promise<void> {
    if (job.stopWanted && !job.runId) void stopWhole(job, brief);
    const answer = await actions.generateWholeScript(brief, job.key);
    if (job.abort.signal.aborted) return;
    if (!answer.ok) throw new ProblemError(answer.problem);
    dispatch({ type: "opened", runId: answer.runId });
    const script = answer.events.reduce((state, { event }) => applyEvent(state, event), emptyScript);
    dispatch({ type: "caught up", script });
    end(answer.events.at(-1));
  }

  /** Shows events as they come; those that repeat what is already on the page are folded out of sight first. */
  async function show(job: Job, events: AsyncIterable<NumberedEvent>, shown: ScriptState): Promise<void> {
    let replay: ScriptState | null = isBehind(emptyScript, shown) ? emptyScript : null;
    let last: NumberedEvent | undefined;
    for await (const item of paceChunks(events, () => (replay ? 0 : readingPause()))) {
      if (job.abort.signal.aborted) return;
      last = item;
      if (replay) {
        replay = applyEvent(replay, item.event);
        if (isBehind(replay, shown)) continue;
        dispatch({ type: "caught up", script: replay });
        replay = null;
      } else dispatch({ type: "event", event: item.event });
      if (isTerminal(item.event)) break;
    }
    end(last);
  }

  function end(last: NumberedEvent | undefined): void {
    if (!last || !isTerminal(last.event)) throw new Error("The events ended before the script did.");
    dropRun();
    announceEnd(last.event, (id) => router.push(`/dashboard/scripts/${id}`));
  }

  function noteRunId(job: Job, runId: string): void {
    job.runId = runId || job.runId;
    dispatch({ type: "opened", runId });
    if (job.runId) keepRun({ runId: job.runId, brief: job.brief });
    if (job.stopWanted && job.runId) void sendStop(job, cancelRun(job.runId));
  }

  function stop(): void {
    const job = current.current;
    if (!job || job.stopWanted) return;
    job.stopWanted = true;
    dispatch({ type: "stopping" });
    if (job.runId) void sendStop(job, cancelRun(job.runId));
    else if (job.regular && job.brief) void stopWhole(job, job.brief);
    // Else the stop is sent as soon as the answer brings the run's id.
  }

  /**
   * Server actions run one after the other, so a second action cannot stop the first. The same key over the
   * stream attaches to the run and gives its id at once.
   */
  async function stopWhole(job: Job, brief: BriefInput): Promise<void> {
    const attached = new AbortController();
    const stopped = openRun(brief, { idempotencyKey: job.key, signal: attached.signal })
      .then(({ runId }) => {
        job.runId = runId;
        return cancelRun(runId);
      })
      .catch(() => actions.stopByKey(job.key))
      .finally(() => attached.abort());
    await sendStop(job, stopped);
  }

  async function sendStop(job: Job, stopped: Promise<void>): Promise<void> {
    try {
      await stopped;
    } catch {
      if (current.current !== job) return; // it has ended meanwhile
      job.stopWanted = false;
      dispatch({ type: "stop failed" });
      toast.error("The stop did not reach the server. Please press Stop again.");
    }
  }

  return { run, start, resume, stop };
}

function newJob(job: { brief: BriefInput | null; regular?: boolean; runId?: string }): Job {
  return {
    regular: false,
    runId: null,
    ...job,
    key: newIdempotencyKey(),
    stopWanted: false,
    abort: new AbortController(),
  };
}
