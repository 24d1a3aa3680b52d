"use client";

import { useRouter } from "next/navigation";
import { useEffect, useReducer, useRef } from "react";
import { toast } from "sonner";
import type { Problem } from "@/lib/http/problem";
import { ProblemError } from "@/lib/http/run-client";
import type { BriefInput } from "@/lib/script/brief";
import { connectionLost, notReached } from "./announce";
import { dropRun } from "./kept-run";
import { readOn, readStream, readWhole } from "./read-run";
import { newJob, type RunJob, type WholeScriptActions } from "./run-job";
import { idleRun, reduceRun, type ScriptRun } from "./run-reducer";
import { requestStop } from "./stop-run";

export type RunControls = {
  run: ScriptRun;
  /** Resolves when the run has ended; with a problem if the server refused the brief. */
  start: (brief: BriefInput, mode: ScriptRun["mode"]) => Promise<Problem | null>;
  resume: (runId: string, brief: BriefInput | null) => Promise<Problem | null>;
  stop: () => void;
};

/** The life of a run on the page. Work begins in handlers; leaving the page ends the reading, not the run. */
export function useScriptRun(actions: WholeScriptActions): RunControls {
  const [run, dispatch] = useReducer(reduceRun, idleRun);
  const router = useRouter();
  const current = useRef<RunJob | null>(null);
  const unheard = useRef<RunJob | null>(null);
  const surroundings = {
    dispatch,
    actions,
    openScript: (id: number) => router.push(`/dashboard/scripts/${id}`),
  };

  useEffect(() => () => current.current?.abort.abort(), []);

  async function work(job: RunJob, read: () => Promise<void>): Promise<Problem | null> {
    current.current = job;
    try {
      await read();
      return null;
    } catch (error) {
      return job.abort.signal.aborted ? null : explain(job, error);
    } finally {
      job.ended = true;
      unheard.current = job.runId ? null : job;
      current.current = null;
    }
  }

  async function start(brief: BriefInput, mode: ScriptRun["mode"]): Promise<Problem | null> {
    if (current.current) return null; // a second click belongs to the same press
    const job = newJob({
      ...surroundings,
      brief,
      regular: mode === "regular",
      ...keyOf(unheard.current, brief),
    });
    dispatch({ type: "start", brief, mode });
    return work(job, () => (job.regular ? readWhole(job, brief) : readStream(job, brief)));
  }

  async function resume(runId: string, brief: BriefInput | null): Promise<Problem | null> {
    if (current.current) return null;
    const job = newJob({ ...surroundings, brief, runId });
    dispatch({ type: "continue", runId, brief });
    return work(job, () => readOn(job, runId, run.script));
  }

  function stop(): void {
    if (current.current) requestStop(current.current);
  }

  return { run, start, resume, stop };
}

/** A press that was never answered may have reached the server: the same brief again is the same press. */
function keyOf(unheard: RunJob | null, brief: BriefInput): Pick<RunJob, "key"> | null {
  return unheard && JSON.stringify(unheard.brief) === JSON.stringify(brief) ? { key: unheard.key } : null;
}

/** Tells the reader why a run is no longer listened to. */
function explain(job: RunJob, error: unknown): Problem | null {
  if (error instanceof ProblemError) {
    job.dispatch({ type: "refused" });
    dropRun();
    if (!error.problem.errors?.length) toast.error(error.problem.detail);
    return error.problem;
  }
  const message = job.runId ? connectionLost : notReached;
  job.dispatch({ type: "lost", message });
  toast.error(message);
  return null;
}
