import type { BriefInput } from "@/lib/script/brief";
import { isTerminal, type ScriptEvent, stages } from "@/lib/script/events";
import { toPublicPlan } from "@/lib/script/plan";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";
import { previewPlan } from "./preview-plan";

/** What the generator shows of a run. */
export type ScriptRun = {
  phase: "idle" | "running" | "stopping" | "ended";
  mode: "streaming" | "regular";
  /** The brief that was sent; null when a run was taken up by its id alone. */
  brief: BriefInput | null;
  runId: string | null;
  script: ScriptState;
  /** What the run has cost, once it has ended and says so. */
  /** Why the page stopped listening, when the run itself has not said that it ended. */
  lost: string | null;
  /** What was on the page before, to go back to if the server refuses the brief. */
  before: ScriptRun | null;
};

export const idleRun: ScriptRun = {
  phase: "idle",
  mode: "streaming",
  brief: null,
  runId: null,
  script: emptyScript,
  lost: null,
  before: null,
};

export type RunAction =
  | { type: "start"; brief: BriefInput; mode: ScriptRun["mode"] }
  | { type: "continue"; runId: string; brief: BriefInput | null }
  | { type: "opened"; runId: string }
  | { type: "fall back" }
  | { type: "event"; event: ScriptEvent }
  | { type: "caught up"; script: ScriptState; last: ScriptEvent | undefined }
  | { type: "stopping" }
  | { type: "stop failed" }
  | { type: "lost"; message: string }
  | { type: "refused" };

export function reduceRun(run: ScriptRun, action: RunAction): ScriptRun {
  switch (action.type) {
    case "start":
      return {
        ...idleRun,
        brief: action.brief,
        mode: action.mode,
        phase: "running",
        script: startOf(action),
        before: { ...run, before: null },
      };
    case "continue":
      return {
        ...run,
        phase: "running",
        mode: "streaming",
        runId: action.runId,
        brief: action.brief,
        lost: null,
        // The released text stays in sight until the replay has caught up with it.
        script: { ...run.script, ...underWay, receipt: null, usage: null, failure: null },
        before: { ...run, before: null },
      };
    case "opened":
      return { ...run, runId: action.runId || run.runId };
    case "fall back":
      return { ...run, mode: "regular", script: { ...run.script, ...unobserved } };
    case "event":
      return settle({ ...run, script: applyEvent(run.script, action.event) }, action.event);
    case "caught up":
      return settle({ ...run, script: action.script }, action.last);
    case "stopping":
      return { ...run, phase: "stopping" };
    case "stop failed":
      return run.phase === "stopping" ? { ...run, phase: "running" } : run;
    case "lost":
      return { ...run, phase: "ended", lost: action.message, before: null };
    case "refused":
      return run.before ?? idleRun;
  }
}

/** True while the server may still be writing for this page. */
export function isUnderWay(run: ScriptRun): boolean {
  return run.phase === "running" || run.phase === "stopping";
}

const underWay = { status: "running", stage: "initializing", message: stages.initializing } as const;
/** The regular mode hears of no stage before the end; nearly all of its time is writing. */
const unobserved = { status: "running", stage: "writing", message: stages.writing } as const;

/** The page holds the places of the plan from the first moment; the server's own plan takes over when it comes. */
function startOf({ brief, mode }: { brief: BriefInput; mode: ScriptRun["mode"] }): ScriptState {
  const plan = previewPlan(brief);
  const stage = mode === "regular" ? unobserved : underWay;
  return { ...emptyScript, ...stage, plan: plan ? toPublicPlan(plan) : [] };
}

/** A run after its newest event: the terminal one ends it and says what it has cost. */
function settle(run: ScriptRun, event: ScriptEvent | undefined): ScriptRun {
  const shown = { ...run, before: null };
  return event && isTerminal(event) ? { ...shown, phase: "ended" } : shown;
}
