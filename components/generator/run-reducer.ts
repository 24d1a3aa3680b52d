import type { Brief, BriefInput } from "@/lib/script/brief";
import { isTerminal, type NumberedEvent, type ScriptEvent, stages } from "@/lib/script/events";
import { toPublicPlan } from "@/lib/script/plan";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";
import { connectionLost } from "./announce";
import type { LineState } from "./keep-trying";
import { previewPlan } from "./preview-plan";

/** A run as it stood when the page was opened with its name. */
export type OpenedRun = { runId: string; brief: Brief; script: ScriptState; last: number };

/** What the generator shows of a run. */
export type ScriptRun = {
  phase: "idle" | "running" | "stopping" | "ended";
  mode: "streaming" | "regular";
  /** The brief that was sent; null when a run was taken up by its id alone. */
  brief: BriefInput | null;
  runId: string | null;
  script: ScriptState;
  /** The number of the newest event in it. */
  last: number;
  /** What was on the page from its first paint; the rest arrives. */
  opening: ScriptState;
  /** True while the page tries to reach the run again. */
  reconnecting: boolean;
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
  last: 0,
  opening: emptyScript,
  reconnecting: false,
  lost: null,
  before: null,
};

export type RunAction =
  | { type: "start"; brief: BriefInput; mode: ScriptRun["mode"] }
  | { type: "continue" }
  | { type: "read on" }
  | { type: "opened"; runId: string }
  | { type: "fall back" }
  | { type: "event"; seq: number; event: ScriptEvent }
  | { type: "caught up"; script: ScriptState; last: NumberedEvent | undefined }
  | { type: "stopping" }
  | { type: "stop failed" }
  | { type: "line"; state: LineState }
  | { type: "lost"; message: string }
  | { type: "gone"; message: string }
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
        lost: null,
        last: 0,
        // The released text stays in sight until the replay has caught up with it.
        script: { ...run.script, ...underWay, receipt: null, usage: null, failure: null },
        before: { ...run, before: null },
      };
    case "read on":
      return { ...run, phase: "running", mode: "streaming", lost: null };
    case "opened":
      return { ...run, runId: action.runId };
    case "fall back":
      return { ...run, mode: "regular", script: { ...run.script, ...unobserved } };
    case "event":
      if (action.seq <= run.last) return run;
      return settle({ ...run, script: applyEvent(run.script, action.event), last: action.seq }, action.event);
    case "caught up":
      return settle({ ...run, script: action.script, last: action.last?.seq ?? 0 }, action.last?.event);
    case "stopping":
      return { ...run, phase: "stopping" };
    case "stop failed":
      return run.phase === "stopping" ? { ...run, phase: "running" } : run;
    case "line":
      return onLine(run, action.state);
    case "lost":
      return { ...run, phase: "ended", reconnecting: false, lost: action.message, before: null };
    case "gone":
      return { ...reduceRun(run, { ...action, type: "lost" }), runId: null };
    case "refused":
      return run.before ?? idleRun;
  }
}

function onLine(run: ScriptRun, state: LineState): ScriptRun {
  if (state === "lost") return reduceRun(run, { type: "lost", message: connectionLost });
  const phase = run.phase === "ended" ? "running" : run.phase;
  return { ...run, phase, lost: null, reconnecting: state === "broken" };
}

/** A page that was opened with a run's name shows what was released from its first paint on. */
export function openRunOf(opened: OpenedRun | null): ScriptRun {
  if (!opened) return idleRun;
  const { runId, brief, last } = opened;
  const start = startOf({ brief, mode: "streaming" });
  const script = last === 0 ? start : opened.script;
  const planned = script.plan.length > 0 ? script : { ...script, plan: start.plan };
  const phase = hasEnded(script) ? "ended" : "running";
  return { ...idleRun, phase, runId, brief, script: planned, last, opening: script };
}

function hasEnded({ status }: ScriptState): boolean {
  return status === "complete" || status === "cancelled" || status === "failed";
}

/** True while the server may still be writing for this page. */
export function isUnderWay(run: ScriptRun): boolean {
  return run.phase === "running" || run.phase === "stopping";
}

/** What a run that is under way is doing now. */
export function messageOf(run: ScriptRun): string {
  return run.reconnecting ? "Connection lost. Trying again..." : run.script.message;
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
