"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useReducer, useRef } from "react";
import { toast } from "sonner";
import type { Problem } from "@/lib/http/problem";
import { ProblemError } from "@/lib/http/scriptwright-client";
import type { BriefInput } from "@/lib/script/brief";
import { connectionLost, notContinued, notReached, runGone } from "./announce";
import { readContinued, readOn, readStream, readWhole } from "./read-run";
import { type JobSurroundings, newJob, type RunJob } from "./run-job";
import { isUnderWay, type OpenedRun, openRunOf, reduceRun, type ScriptRun } from "./run-reducer";
import { requestStop } from "./stop-run";

export type RunControls = {
  run: ScriptRun;
  /** Resolves when the run has ended; with a problem if the server refused the brief. */
  start: (brief: BriefInput, mode: ScriptRun["mode"]) => Promise<Problem | null>;
  /** Goes on with the run on the page: reads it again where the line was lost, else has it continued. */
  resume: () => void;
  stop: () => void;
};

/** The life of a run on the page. Leaving the page ends the reading, not the run. */
export function useScriptRun(
  opened: OpenedRun | null,
  { actions, nameRun }: Pick<JobSurroundings, "actions" | "nameRun">,
): RunControls {
  const [run, dispatch] = useReducer(reduceRun, opened, openRunOf);
  const router = useRouter();
  const current = useRef<RunJob | null>(null);
  const unheard = useRef<RunJob | null>(null);
  const surroundings: JobSurroundings = {
    dispatch,
    actions,
    nameRun,
    openScript: (id) => router.push(`/dashboard/scripts/${id}`),
  };

  const readOpened = useEffectEvent(() => {
    if (run.runId && isUnderWay(run)) readAgain(run.runId);
  });

  useEffect(() => {
    readOpened();
    return () => {
      current.current?.abort.abort();
      current.current = null;
    };
  }, []);

  async function work(job: RunJob, read: () => Promise<void>): Promise<Problem | null> {
    current.current = job;
    try {
      await read();
      return null;
    } catch (error) {
      return job.abort.signal.aborted ? null : explain(job, error);
    } finally {
      job.ended = true;
      if (current.current === job) {
        unheard.current = job.runId ? null : job;
        current.current = null;
      }
    }
  }

  async function start(brief: BriefInput, mode: ScriptRun["mode"]): Promise<Problem | null> {
    if (current.current && !current.current.lost) return null; // a second click belongs to the same press
    current.current?.abort.abort();
    const job = newJob(surroundings, {
      brief,
      regular: mode === "regular",
      ...keyOf(unheard.current, brief),
    });
    dispatch({ type: "start", brief, mode });
    return work(job, () => (job.regular ? readWhole(job, brief) : readStream(job, brief)));
  }

  function resume(): void {
    const { runId, lost } = run;
    if (current.current) current.current.presses.dispatchEvent(new Event("press"));
    else if (runId && lost) readAgain(runId);
    else if (runId) goOn(runId);
  }

  function goOn(endedId: string): void {
    dispatch({ type: "continue" });
    const job = newJob(surroundings, { brief: run.brief, continues: true });
    void work(job, () => readContinued(job, endedId, run.script));
  }

  function readAgain(runId: string): void {
    dispatch({ type: "read on" });
    const job = newJob(surroundings, { brief: run.brief, runId });
    void work(job, () => readOn(job, run.last, run.script));
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
  const problem = error instanceof ProblemError ? error.problem : null;
  if (job.runId) {
    const isGone = problem?.status === 404;
    const message = isGone ? runGone : connectionLost;
    job.dispatch({ type: isGone ? "gone" : "lost", message });
    toast.error(message);
    return null;
  }
  if (problem) {
    job.dispatch({ type: "refused" });
    if (!problem.errors?.length) toast.error(problem.detail);
    return problem;
  }
  job.dispatch(job.continues ? { type: "refused" } : { type: "lost", message: notReached });
  toast.error(job.continues ? notContinued : notReached);
  return null;
}
