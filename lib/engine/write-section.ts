import { type Brief, paceOf } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";
import { languages } from "@/lib/script/language";
import type { Persona } from "@/lib/script/persona";
import type { Plan } from "@/lib/script/plan";
import type { RequirementResult } from "@/lib/script/receipt-schema";
import { type Call, toDollars } from "@/lib/script/spend";
import { estimateSeconds, wordsIn } from "@/lib/script/timing";
import type { RunData } from "@/lib/script/writing-request";
import type { Clock } from "./clock";
import { type Draft, readDraft } from "./draft";
import { type Failure, secondsBeforeRetry } from "./failure";
import { type FailoverEvent, handOver } from "./hand-over";
import type { Meter } from "./meter";
import { type Task, toPrompt, toSectionData } from "./prompt";
import {
  bestStart,
  faultsOf,
  isFarOff,
  isOnlyShort,
  judgeDraft,
  layOutDraft,
  type SectionFrame,
  shouldStop,
  soundStart,
  spoiledBy,
} from "./section-draft";
import { type Answered, addAnswers, excessOf, mostCalls, type SectionWork } from "./section-work";
import type { Writer, Writers } from "./writer";

/** What a reader is told of a section before it is released. */
export type WorkEvent = Extract<ScriptEvent, { type: "repair" }> | FailoverEvent;

export type SectionOptions = {
  brief: Brief;
  plan: Plan;
  persona: Persona | null;
  run: RunData;
  writers: Writers;
  signal: AbortSignal;
  seed: number;
  clock: Clock;
  meter: Meter;
  /** Told why a call failed, for the operator; the user gets a plain sentence. */
  report: (writer: string, failure: Failure) => void;
  /** The released text that the section follows, and its budget once that text is measured. */
  before: string;
  seconds: number;
  /** What the model wrote of what it was asked for in the released sections. */
  answered: Answered;
};

/**
 * Writes, checks and repairs one section until it passes or its calls are used up; `work.best` is then its
 * best draft. A model that fails is left for the next one, and the section is begun anew: nobody has seen it. Called
 * again with the same work it checks anew, and goes on only if the draft fails now.
 */
export async function* writeSection(
  work: SectionWork,
  options: SectionOptions,
): AsyncGenerator<WorkEvent, void, undefined> {
  const frame: SectionFrame = { ...options, index: work.index };
  if (work.best) work.best = judgeDraft(work.best.sentences, frame);
  for (;;) {
    const faults = work.best ? faultsOf(work.best) : [];
    if (work.best && faults.length === 0 && !isFarOff(work.best, frame)) return;
    if (isSpent(work, faults, options, frame)) return;
    const change = handOver(work, options.writers);
    if (change === "nobody") return;
    if (change) yield change;
    const task = nextTask(work, faults, frame);
    const isShort = work.best !== null && work.refused.length === 0 && isOnlyShort(work.best, frame);
    const isRepair = work.failure !== null || (task.task !== "write" && !isShort);
    if (isRepair) yield toRepair(work, faults);
    if (work.failure) await options.clock.wait(secondsBeforeRetry(work.failure, work.failed), options.signal);
    if (isRepair || task.task === "write") work.attempts++;
    await callModel(work, task, options, frame);
  }
}

function toRepair(work: SectionWork, faults: RequirementResult[]): WorkEvent {
  const found = [...work.refused, ...faults].map((fault) => fault.kind);
  const kinds = found.length > 0 ? found : ["section_time"]; // within its window, and still too far off for the whole
  const reason = work.failure ? ["finish"] : [...new Set(kinds)];
  return { type: "repair", section: work.index, attempt: work.attempts + 1, reason };
}

/** True when no further call may be made for what is wrong. */
function isSpent(
  work: SectionWork,
  faults: RequirementResult[],
  options: SectionOptions,
  frame: SectionFrame,
): boolean {
  const isBound = !work.best || faults.some(({ level }) => level === "must") || isFarOff(work.best, frame);
  const isLast = work.best !== null && work.index === options.plan.sections.length - 1;
  const most = isBound ? mostCalls.must + (isLast ? mostCalls.last : 0) : mostCalls.should;
  if (work.calls.length >= most) return true;
  return tokensLeft(work, options) < plannedTokens(options) / 4;
}

/**
 * Goes on after the last sentence that can stay; only where none can, the section is written anew. So it is by a
 * model that takes it over: a section has one voice.
 */
function nextTask(
  { best, bestBy, turn, refused, tries }: SectionWork,
  faults: RequirementResult[],
  frame: SectionFrame,
): Task {
  if (!best || bestBy !== turn) return { task: "write" };
  const start = soundStart(best, frame, tries);
  if (start) return { task: "continue", ...start, findings: refused.map(toFinding) };
  return {
    task: "rewrite",
    draft: best.sentences.join("").trim(),
    findings: [...new Set([...refused, ...faults].map(toFinding))],
  };
}

function toFinding({ label, detail, evidence }: RequirementResult): string {
  return `${label}: ${detail}${evidence ? ` "${evidence}"` : ""}`;
}

async function callModel(
  work: SectionWork,
  task: Task,
  options: SectionOptions,
  frame: SectionFrame,
): Promise<void> {
  const { plan, run, signal, meter } = options;
  signal.throwIfAborted();
  const section = plan.sections[work.index];
  if (!section) throw new Error(`The plan has no section ${work.index}.`);
  const writer = options.writers[work.turn];
  if (!writer) throw new Error(`There is no writer ${work.turn}.`);
  // What follows begins a line: a heading or a label there has to be seen as one.
  const kept = task.task === "continue" ? [...task.kept.slice(0, -1), `${task.kept.at(-1)?.trim()}\n`] : [];
  const excess = excessOf(addAnswers([options.answered, work.answered]));
  const request = toSectionData(section, task, { ...options, excess });
  const maxOutputTokens = Math.min(tokensLeft(work, options), Math.ceil(plannedTokens(options) * 1.2));
  const draft = await readDraft(writer.model, toPrompt(run, request), {
    signal,
    seed: options.seed + work.calls.length + 1,
    // One that was cut off has thought for longer than was foreseen: the next try leaves it more room.
    maxOutputTokens: maxOutputTokens + writer.roomTokens * (1 + work.failed),
    patienceSeconds: writer.patienceSeconds,
    isEnough: (sentences) => shouldStop([...kept, ...sentences], frame),
  });
  const call = toCall(draft, writer);
  work.calls.push(call);
  work.written += writtenBy(draft, plannedTokens(options));
  meter.add(call.outputTokens);
  if (draft.ending === "failed") {
    signal.throwIfAborted();
    options.report(writer.id, draft.failure);
    return fail(work, draft.failure);
  }
  const said = estimateSeconds(draft.sentences.join(""), paceOf(options.brief));
  // An answer that was ended early says nothing of the length it would have had.
  if (said > 0 && (!draft.isCut || said > request.seconds))
    work.answered = addAnswers([work.answered, { asked: request.seconds, said }]);
  const answer = layOutDraft([...kept, ...draft.sentences], frame);
  if (!answer || answer.sentences.length === kept.length) {
    call.ending = "empty";
    return fail(work, { kind: "empty" });
  }
  work.failure = null;
  const written = bestStart(answer, kept.length, frame);
  work.refused = spoiledBy(answer);
  if (task.task === "continue") work.tries++;
  if (work.best && written.weight >= work.best.weight) return;
  work.best = written;
  work.bestBy = work.turn;
}

function fail(work: SectionWork, failure: Failure): void {
  work.failure = failure;
  work.failed++;
}

function toCall({ ending, tokens, ...draft }: Draft, { id, price }: Writer): Call {
  const dollars = toDollars(tokens, price);
  return {
    model: id,
    ending: "failure" in draft ? draft.failure.kind : ending,
    ...tokens,
    ...(dollars === undefined ? {} : { dollars }),
  };
}

/** Tokens a word at the most: English has 1.3, languages in other scripts up to about 3. */
const tokensPerWord = { latin: 2, other: 4 };

/** Output tokens that a section is planned to take, with some for a last sentence that runs over. */
export function plannedTokens({ seconds, brief }: Pick<SectionOptions, "seconds" | "brief">): number {
  const perWord = languages[brief.language].script === "Latin" ? tokensPerWord.latin : tokensPerWord.other;
  return wordsIn(seconds, paceOf(brief)) * perWord + 60;
}

/** Tokens of an answer, as far as they do not hang on the moment at which it broke off. */
function writtenBy(draft: Draft, planned: number): number {
  return draft.ending === "whole" ? draft.sentences.join("").length / 4 : planned / 2;
}

/** Output tokens that a section may still cost, of two and a half times the plan: a guard, not a way to set its length. */
function tokensLeft(work: SectionWork, options: SectionOptions): number {
  return Math.floor(plannedTokens(options) * 2.5) - Math.ceil(work.written);
}
