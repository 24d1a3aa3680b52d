import type { Problem } from "@/lib/http/problem";
import type { BriefInput } from "@/lib/script/brief";
import type { NumberedEvent } from "@/lib/script/events";
import { newIdempotencyKey } from "./idempotency-key";
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

/** One press of Generate or Continue, from the press to the end. Its one key makes it one run. */
export type RunJob = {
  key: string;
  brief: BriefInput | null;
  regular: boolean;
  runId: string | null;
  stopWanted: boolean;
  ended: boolean;
  /** Aborted when the page is left: the reading ends, the run goes on. */
  abort: AbortController;
  dispatch: (action: RunAction) => void;
  actions: WholeScriptActions;
  openScript: (id: number) => void;
};

type Given = Pick<RunJob, "brief" | "dispatch" | "actions" | "openScript"> & Partial<RunJob>;

export function newJob(given: Given): RunJob {
  return {
    key: newIdempotencyKey(),
    regular: false,
    runId: null,
    stopWanted: false,
    ended: false,
    abort: new AbortController(),
    ...given,
  };
}
