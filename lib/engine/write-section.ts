import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type Brief, paceOf } from "@/lib/script/brief";
import { checkSection } from "@/lib/script/check-script";
import type { CheckContext } from "@/lib/script/checks/check";
import { sectionTolerance } from "@/lib/script/checks/time";
import { dropUnspoken } from "@/lib/script/clean-text";
import type { ScriptEvent, Usage } from "@/lib/script/events";
import type { Plan } from "@/lib/script/plan";
import type { RequirementResult } from "@/lib/script/receipt-schema";
import { sectionBreak } from "@/lib/script/sections";
import { estimateSeconds, wordsIn } from "@/lib/script/timing";
import type { RunData } from "@/lib/script/writing-request";
import type { Clock } from "./clock";
import { addUsage, noUsage, readDraft } from "./draft";
import { type Task, toPrompt, toSectionData } from "./prompt";

export type RepairEvent = Extract<ScriptEvent, { type: "repair" }>;

/** A section's best text so far, ready to be released sentence by sentence. */
export type SectionDraft = { sentences: string[]; requirements: RequirementResult[] };

/** The state of one section over all its calls; `best` is null until a draft was whole. */
export type SectionWork = {
  index: number;
  calls: number;
  attempts: number;
  usage: Usage;
  best: SectionDraft | null;
  failure: { reason: string; isFinal: boolean } | null;
};

export type SectionOptions = {
  brief: Brief;
  plan: Plan;
  run: RunData;
  model: LanguageModelV4;
  signal: AbortSignal;
  seed: number;
  clock: Clock;
  /** Told why a call failed, for the operator; the user gets a plain sentence. */
  report: (cause: unknown) => void;
  /** The released text that the section follows, and its budget once that text is measured. */
  before: string;
  seconds: number;
};

/** Calls a section may cost: one draft, two repairs, and one more for a continuation or a lost connection. */
const mostCalls = 4;
const mostAttempts = 3;
const retrySeconds = 0.3;

/** An empty worksheet for a section. */
export function openSection(index: number): SectionWork {
  return { index, calls: 0, attempts: 0, usage: noUsage, best: null, failure: null };
}

/**
 * Writes, checks and repairs one section until it passes or its calls are used up; `work.best` is then its
 * best draft. Called again with the same work it checks anew, and goes on only if the draft fails now.
 */
export async function* writeSection(
  work: SectionWork,
  options: SectionOptions,
): AsyncGenerator<RepairEvent, void, undefined> {
  if (work.best) work.best = judge(work, work.best.sentences, options);
  for (;;) {
    const faults = work.best ? faultsOf(work.best) : [];
    if (work.best && faults.length === 0) return;
    const task = nextTask(work, faults, options);
    if (!task) return;
    if (task.task === "rewrite" || work.failure) {
      const reason = work.failure ? ["finish"] : [...new Set(faults.map((fault) => fault.kind))];
      yield { type: "repair", section: work.index, attempt: work.attempts + 1, reason };
    }
    if (work.failure?.reason === "error") await options.clock.wait(retrySeconds * work.calls, options.signal);
    await callModel(work, task, options);
  }
}

function nextTask(work: SectionWork, faults: RequirementResult[], options: SectionOptions): Task | null {
  if (work.calls >= mostCalls || work.failure?.isFinal) return null;
  if (!work.best) return { task: "write" };
  const draft = work.best.sentences.join("").trim();
  const missing = options.seconds - estimateSeconds(draft, paceOf(options.brief));
  const onlyShort = faults.every(({ kind }) => kind === "section_time" || kind === "time") && missing > 0;
  if (onlyShort && work.attempts < mostAttempts && missing >= 2)
    return { task: "continue", draft, seconds: missing };
  if (work.attempts >= mostAttempts) return null;
  const findings = faults.map(
    ({ label, detail, evidence }) => `${label}: ${detail}${evidence ? ` "${evidence}"` : ""}`,
  );
  return { task: "rewrite", draft, findings };
}

async function callModel(work: SectionWork, task: Task, options: SectionOptions): Promise<void> {
  const { brief, plan, run, model, signal, before, seconds } = options;
  const section = plan.sections[work.index];
  if (!section) throw new Error(`The plan has no section ${work.index}.`);
  const kept = task.task === "continue" ? (work.best?.sentences ?? []) : [];
  work.calls++;
  if (task.task !== "continue") work.attempts++;
  const draft = await readDraft(
    model,
    toPrompt(run, toSectionData(section, task, { brief, seconds, before })),
    {
      signal,
      seed: options.seed + work.calls,
      maxOutputTokens: Math.ceil(wordsIn(seconds, paceOf(brief)) * 4) + 200,
      isEnough: (sentences) => isEnough(work, [...kept, ...sentences], options),
    },
  );
  work.usage = addUsage(work.usage, draft.usage);
  if (draft.ending === "failed") {
    signal.throwIfAborted();
    options.report(draft.cause ?? new Error(`The answer ended with "${draft.reason}".`));
    work.failure = { reason: draft.reason, isFinal: isRefusal(draft.cause) };
    return;
  }
  const sentences = layOut([...kept, ...draft.sentences], isLast(work, options));
  if (sentences.length === 0) {
    work.failure = { reason: "empty", isFinal: false };
    return;
  }
  work.failure = null;
  const judged = judge(work, sentences, options);
  if (!work.best || weightOf(judged, options) < weightOf(work.best, options)) work.best = judged;
}

/** True for a failure that no second try can mend: the provider says so (a wrong key, an unknown model). */
function isRefusal(cause: unknown): boolean {
  return cause instanceof Error && "isRetryable" in cause && cause.isRetryable === false;
}

/** True at the sentence boundary where a section has its time and everything else it needs. */
function isEnough(work: SectionWork, sentences: string[], options: SectionOptions): boolean {
  const { seconds } = options;
  const spoken = estimateSeconds(sentences.join(""), paceOf(options.brief));
  if (spoken < seconds - sectionTolerance(seconds) * 0.3) return false;
  if (spoken > seconds * 2 + 10) return true; // a runaway: it will fail its time and be written again
  return faultsOf(judge(work, layOut(sentences, isLast(work, options)), options)).length === 0;
}

function judge(work: SectionWork, sentences: string[], options: SectionOptions): SectionDraft {
  const { brief, plan, before, seconds } = options;
  const context: CheckContext = { brief, plan, before, seconds };
  return { sentences, requirements: checkSection(sentences.join(""), work.index, context) };
}

/** What a repair is worth: every must and should that failed. */
function faultsOf(draft: SectionDraft): RequirementResult[] {
  return draft.requirements.filter(
    ({ status, level }) => status === "fail" && (level === "must" || level === "should"),
  );
}

/** How bad a draft is: missed musts first, then missed shoulds, then how far it is from its time. */
function weightOf(draft: SectionDraft, { brief, seconds }: SectionOptions): number {
  const missed = faultsOf(draft).reduce((sum, { level }) => sum + (level === "must" ? 1000 : 1), 0);
  const off = Math.abs(estimateSeconds(draft.sentences.join(""), paceOf(brief)) - seconds) / seconds;
  return missed + Math.min(0.99, off);
}

function isLast(work: SectionWork, { plan }: SectionOptions): boolean {
  return work.index === plan.sections.length - 1;
}

/** Sentences with one space or one line break between them, and the section break after the last. */
function layOut(sentences: string[], endsScript: boolean): string[] {
  const spoken = sentences.map((sentence) => ({
    words: dropUnspoken(sentence).trim(),
    space: /\n/.test(sentence) ? "\n" : " ",
  }));
  const whole = spoken.filter(({ words }) => words !== "");
  return whole.map(({ words, space }, index) => {
    if (index < whole.length - 1) return words.replace(/\s+/g, " ") + space;
    return words.replace(/\s+/g, " ") + (endsScript ? "" : sectionBreak);
  });
}
