import type { RequirementResult } from "@/lib/script/receipt-schema";
import type { Call } from "@/lib/script/spend";
import type { Failure, FailureKind } from "./failure";
import type { SectionDraft } from "./section-draft";

/** Calls a section may cost for a must, and for a should alone; the last has two more to bring the whole to its time. */
export const mostCalls = { must: 4, should: 2, last: 2 };

/** The state of one section over all its calls; `best` is null until an answer was whole. */
export type SectionWork = {
  index: number;
  calls: Call[];
  /** Whose turn it is among the writers, by number, and how often it failed since it has it. */
  turn: number;
  failed: number;
  /** Writers that were left because they failed, by number, and why; later sections begin with another. */
  down: Map<number, FailureKind>;
  /** Why the section changed hands last. */
  changed: FailureKind | null;
  /** The first draft and every repair of it; going on with a short one is no repair. */
  attempts: number;
  answered: Answered;
  /** Tokens of the answers so far, counted from what was read, so that the count does not hang on how it arrived. */
  written: number;
  /** Answers that were to go on with the section and left it unsound. */
  tries: number;
  best: SectionDraft | null;
  /** Who wrote the best draft, by number. */
  bestBy: number;
  /** What was wrong with sentences that are gone; the next call is told. */
  refused: RequirementResult[];
  failure: Failure | null;
};

/** Seconds asked of the model so far, and seconds it wrote. */
export type Answered = { asked: number; said: number };

export const noAnswers: Answered = { asked: 0, said: 0 };

/** The sum of what was asked and said in several sections. */
export function addAnswers(all: readonly Answered[]): Answered {
  return all.reduce((a, b) => ({ asked: a.asked + b.asked, said: a.said + b.said }), noAnswers);
}

/** Seconds of answers that were just as long as asked, as if the model had given them before: one odd answer tells little. */
const presumedSeconds = 8;

/**
 * How much more a model writes than it is asked for, by its answers so far; 1 while it is nearly so. Between 0.7 and
 * 1.6: beyond that it is not a matter of asking for less.
 */
export function excessOf({ asked, said }: Answered): number {
  const excess = Math.min(1.6, Math.max(0.7, (said + presumedSeconds) / (asked + presumedSeconds)));
  return Math.abs(excess - 1) < 0.07 ? 1 : excess;
}

/** An empty worksheet for a section. */
export function openSection(index: number): SectionWork {
  return {
    index,
    calls: [],
    turn: 0,
    failed: 0,
    down: new Map(),
    changed: null,
    attempts: 0,
    answered: noAnswers,
    written: 0,
    tries: 0,
    best: null,
    bestBy: 0,
    refused: [],
    failure: null,
  };
}
