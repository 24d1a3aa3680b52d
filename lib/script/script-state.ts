import { isTerminal, type PlannedSection, type ScriptEvent, type Stage } from "./events";
import type { Receipt, RequirementResult, Substitution } from "./receipt-schema";
import { addUsage, type Call, noUsage, type Usage, usageOf } from "./spend";

export type WrittenSection = {
  index: number;
  title: string;
  startSeconds: number;
  sentences: string[];
  /** Set once the section is whole and checked. */
  checked?: {
    seconds: number;
    words: number;
    attempts: number;
    model: string;
    requirements: RequirementResult[];
    calls?: Call[];
  };
};

export type ScriptState = {
  status: "idle" | "running" | "complete" | "cancelled" | "failed";
  stage: Stage | null;
  message: string;
  plan: PlannedSection[];
  targetSeconds: number;
  sections: WrittenSection[];
  /** Sections being written again now, with the codes of what failed. */
  repairing: { section: number; attempt: number; reason: string[] } | null;
  /** Sections that went to another model, in the order in which they did. */
  failovers: Failover[];
  /** What all calls have cost, once the run has ended. */
  usage: Usage | null;
  scriptId: number | null;
  receipt: Receipt | null;
  generationSeconds: number | null;
  failure: { message: string; retryable: boolean } | null;
};

export type Failover = { section: number; from: string; to: string; reason: string; message: string };

export const emptyScript: ScriptState = {
  status: "idle",
  stage: null,
  message: "",
  plan: [],
  targetSeconds: 0,
  sections: [],
  repairing: null,
  failovers: [],
  usage: null,
  scriptId: null,
  receipt: null,
  generationSeconds: null,
  failure: null,
};

/** What a script looks like after one more event. Events after the terminal one change nothing. */
export function applyEvent(state: ScriptState, event: ScriptEvent): ScriptState {
  if (state.status === "complete" || state.status === "cancelled" || state.status === "failed") return state;
  const next: ScriptState = isTerminal(event)
    ? { ...state, stage: null, repairing: null, usage: event.usage ?? null }
    : { ...state, status: "running" };
  switch (event.type) {
    case "progress":
      return { ...next, stage: event.stage, message: event.message };
    case "plan":
      return { ...next, plan: event.sections, targetSeconds: event.targetSeconds };
    case "section":
      return {
        ...next,
        repairing: null,
        sections: [
          ...state.sections,
          { index: event.index, title: event.title, startSeconds: event.startSeconds, sentences: [] },
        ],
      };
    case "chunk":
      return {
        ...next,
        sections: mapSection(state, event.section, (section) => ({
          ...section,
          sentences: [...section.sentences, event.content],
        })),
      };
    case "checked": {
      const { type: _, section: index, ...checked } = event;
      return { ...next, sections: mapSection(state, index, (section) => ({ ...section, checked })) };
    }
    case "repair": {
      const { type: _, ...repairing } = event;
      return { ...next, repairing };
    }
    case "failover": {
      const { type: _, ...failover } = event;
      return { ...next, repairing: null, failovers: [...state.failovers, failover] };
    }
    case "complete":
      return {
        ...next,
        status: "complete",
        scriptId: event.id,
        receipt: event.receipt,
        generationSeconds: event.generation_time,
      };
    case "cancelled":
      return { ...next, status: "cancelled", scriptId: event.id };
    case "error":
      return {
        ...next,
        status: "failed",
        scriptId: event.id ?? null,
        failure: { message: event.message, retryable: event.retryable },
      };
    default:
      return state; // a type added later: ignored, as the wire format asks
  }
}

/** The text released so far: every chunk in order, byte for byte. */
export function textOf(state: ScriptState): string {
  return state.sections.map((section) => section.sentences.join("")).join("");
}

/** What the released sections have cost, by the log alone: for a run whose writer cannot say it any more. */
export function spentOn(state: ScriptState): Usage {
  return state.sections.map(({ checked }) => usageOf(checked?.calls ?? [])).reduce(addUsage, noUsage);
}

/** The released sections that another model wrote than the one asked for, with why. */
export function substitutionsOf(state: ScriptState, asked: string): Substitution[] {
  return state.sections.flatMap(({ index, checked }) => {
    if (!checked || checked.model === asked) return [];
    // A section may begin with a stand-in because an earlier one had to change.
    const why = state.failovers.findLast(({ section, to }) => section <= index && to === checked.model);
    return why ? [{ section: index, asked, wrote: checked.model, reason: why.reason }] : [];
  });
}

function mapSection(state: ScriptState, index: number, change: (section: WrittenSection) => WrittenSection) {
  return state.sections.map((section) => (section.index === index ? change(section) : section));
}
