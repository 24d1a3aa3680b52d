import type { Problem } from "@/lib/http/problem";
import type { BriefInput } from "@/lib/script/brief";
import type { NumberedEvent } from "@/lib/script/events";
import { announceLine } from "./announce";
import { newIdempotencyKey } from "./idempotency-key";
import { newRetry, type Retry } from "./keep-trying";
import type { RunAction } from "./run-reducer";

/** The server's side of the regular mode: a run begins and is known by its id, then its events are asked for. */
export type WholeScriptActions = {
  beginScript: (
    brief: BriefInput,
    idempotencyKey: string,
  ) => Promise<{ ok: true; runId: string } | { ok: false; problem: Problem }>;
  /** May answer before the end; then it is asked again. */
  readScript: (runId: string) => Promise<NumberedEvent[]>;
};

/** What a job tells the page. */
export type JobSurroundings = {
  dispatch: (action: RunAction) => void;
  actions: WholeScriptActions;
  openScript: (id: number) => void;
  /** Puts the run's name where a reload finds it. */
  nameRun: (runId: string) => void;
};

/** One reading of a run, from the press or the page's opening to the end. Its one key makes it one run. */
export type RunJob = JobSurroundings & {
  key: string;
  brief: BriefInput | null;
  regular: boolean;
  /** It goes on with a run that had ended, whose text is on the page. */
  continues: boolean;
  runId: string | null;
  stopWanted: boolean;
  ended: boolean;
  /** The page has given up waiting; the job goes on trying without a word until another one begins. */
  lost: boolean;
  /** Aborted when the page is left: the reading ends, the run goes on. */
  abort: AbortController;
  /** Hears the reader ask to try again at once. */
  presses: EventTarget;
  retry: Retry;
};

type Given = Pick<RunJob, "brief"> & Partial<Pick<RunJob, "key" | "regular" | "continues" | "runId">>;

export function newJob(surroundings: JobSurroundings, given: Given): RunJob {
  const abort = new AbortController();
  const presses = new EventTarget();
  const retry = newRetry({
    signal: abort.signal,
    presses,
    canComeBack: () => job.runId !== null,
    report: (state) => {
      job.lost = state === "lost";
      announceLine(state);
      job.dispatch({ type: "line", state });
    },
  });
  const job: RunJob = {
    key: newIdempotencyKey(),
    regular: false,
    continues: false,
    runId: null,
    stopWanted: false,
    ended: false,
    lost: false,
    abort,
    presses,
    retry,
    ...surroundings,
    ...given,
  };
  return job;
}
