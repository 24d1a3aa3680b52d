import { type Brief, paceOf } from "@/lib/script/brief";
import { budgetOf, checkScript, roundSeconds } from "@/lib/script/check-script";
import { type ScriptEvent, type Stage, stages } from "@/lib/script/events";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { planSections, toPublicPlan } from "@/lib/script/plan";
import { type Substitution, withSubstitutions } from "@/lib/script/receipt-schema";
import { splitSentences } from "@/lib/script/sentences";
import { addUsage, noUsage, type Usage, usageOf } from "@/lib/script/spend";
import { estimateSeconds } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import { tokensOf } from "./ceiling";
import type { Clock } from "./clock";
import { describeFailure, type Failure } from "./failure";
import { passOver, substitutionOf } from "./hand-over";
import { CeilingError, createMeter } from "./meter";
import { toRunData } from "./prompt";
import { runAhead } from "./run-ahead";
import { judgeDraft } from "./section-draft";
import { addAnswers, openSection, type SectionWork } from "./section-work";
import { writeSection } from "./write-section";
import type { Writers } from "./writer";

export type WriteOptions = {
  writers: Writers;
  /** Aborting it is Stop: the script ends `cancelled`, with what was released. */
  signal: AbortSignal;
  /** The number under which the script is kept; it stands in the terminal event. */
  scriptId: number;
  seed: number;
  clock: Clock;
  loadPersona: () => Promise<Persona | null>;
  /** How many sections are written while an earlier one is still in hand. */
  sectionsAhead: number;
  /** Told why a call failed, for the operator. */
  report?: (writer: string, failure: Failure) => void;
  /** Seconds that earlier writers of this run have taken. */
  earlierSeconds?: number;
  /** Output tokens that it may take at the outside; without it two and a half times the plan. */
  mostTokens?: number;
  /** Tokens an earlier run has spent on the same script. */
  spent?: Usage;
  /** Texts of sections already released by an earlier run: they are neither written nor sent again. */
  from?: string[];
  /** Which of those another model wrote than the one asked for. */
  substitutions?: Substitution[];
  /** Texts that stay as they are, by section: they are sent and checked like the others, but not written. */
  kept?: ReadonlyMap<number, string>;
};

/**
 * Writes a script section by section; a section's events come only once it is checked. The events end with
 * exactly one terminal event. Bugs throw; a stop and a failing model do not.
 */
export async function* writeScript(
  input: Brief,
  options: WriteOptions,
): AsyncGenerator<ScriptEvent, void, undefined> {
  const { writers } = options;
  const started = options.clock.now();
  const inner = new AbortController();
  const released: string[] = [...(options.from ?? [])];
  const ahead = new Map<number, ReturnType<typeof writeSection>>();
  let ceiling = new AbortController().signal;
  let works: SectionWork[] = [];
  const usage = () => works.map(({ calls }) => usageOf(calls)).reduce(addUsage, options.spent ?? noUsage);
  const script = () => released.join("");
  try {
    if (!options.from) yield progress("initializing");
    if (!options.from) yield progress("persona");
    const persona = await options.loadPersona();
    options.signal.throwIfAborted();
    const brief = applyPersona(input, persona);
    const plan = planSections(brief);
    const tokens = tokensOf(brief, { ...options, from: released.length });
    const inFlight = tokens.most - tokens.ceiling;
    const meter = createMeter(Math.min(tokens.ceiling, (options.mostTokens ?? tokens.most) - inFlight));
    ceiling = meter.signal;
    const signal = AbortSignal.any([options.signal, inner.signal, ceiling]);
    if (!options.from) {
      yield { type: "plan", sections: toPublicPlan(plan), targetSeconds: plan.targetSeconds };
      yield progress("writing");
    }
    const measured = released.map((text) => estimateSeconds(text, paceOf(brief)));
    const run = toRunData(brief, persona, plan);
    const kept = options.kept ?? new Map<number, string>();
    works = plan.sections.map((section) => openSection(section.index));
    // What a section knows is fixed where it is begun, so that the same answers give the same script at any pace.
    const optionsFor = (index: number) => ({
      brief,
      plan,
      persona,
      run,
      signal,
      writers,
      meter,
      seed: options.seed + index * 100,
      clock: options.clock,
      report: options.report ?? (() => {}),
      before: script(),
      seconds: budgetOf(plan, measured, index),
      answered: addAnswers(
        works
          .slice(0, released.length)
          .filter(({ turn }) => turn === works[index]?.turn)
          .map((work) => work.answered),
      ),
    });
    for (let index = released.length; index < plan.sections.length; index++) {
      for (const work of works.slice(index, index + 1 + options.sectionsAhead)) {
        if (ahead.has(work.index) || kept.has(work.index)) continue;
        passOver(work, works.slice(0, released.length), writers);
        ahead.set(work.index, runAhead(writeSection(work, optionsFor(work.index))));
      }
      const [work, section, writing, same] = [
        works[index],
        plan.sections[index],
        ahead.get(index),
        kept.get(index),
      ];
      if (!work || !section) throw new Error(`The plan has no section ${index}.`);
      if (same !== undefined) work.best = judgeDraft(splitSentences(same), { ...optionsFor(index), index });
      if (writing) yield* writing;
      // Written ahead it was checked against less; now that all before it is released, it is checked for good.
      if (same === undefined) yield* writeSection(work, optionsFor(index));
      if (!work.best) {
        inner.abort();
        await settle(ahead);
        yield { ...modelFailed(work), id: options.scriptId, usage: usage() };
        return;
      }
      options.signal.throwIfAborted();
      const startSeconds = roundSeconds(measured.reduce((sum, seconds) => sum + seconds, 0));
      const text = work.best.sentences.join("");
      const seconds = estimateSeconds(text, paceOf(brief));
      yield { type: "section", index, title: section.title, startSeconds };
      for (const [sentence, content] of work.best.sentences.entries())
        yield { type: "chunk", content, section: index, sentence };
      yield {
        type: "checked",
        section: index,
        seconds: roundSeconds(seconds),
        words: countWords(text, brief.language),
        attempts: work.attempts,
        model: writers[work.bestBy]?.id ?? "",
        requirements: work.best.requirements,
        calls: work.calls,
      };
      released.push(text);
      measured.push(seconds);
    }
    yield progress("saving");
    yield {
      type: "complete",
      id: options.scriptId,
      script: script(),
      generation_time:
        Math.round((options.earlierSeconds ?? 0) * 1000 + options.clock.now() - started) / 1000,
      receipt: withSubstitutions(checkScript(brief, script(), persona), [
        ...(options.substitutions ?? []),
        ...works.flatMap((work) => substitutionOf(work, writers)),
      ]),
      usage: usage(),
    };
  } catch (error) {
    if (!options.signal.aborted && !ceiling.aborted) throw error;
    inner.abort();
    await settle(ahead); // what the calls in flight have cost counts too
    if (options.signal.aborted)
      yield { type: "cancelled", id: options.scriptId, script: script(), usage: usage() };
    else yield { ...ceilingReached(ceiling.reason), id: options.scriptId, usage: usage() };
  } finally {
    inner.abort();
  }
}

function progress(stage: Stage): ScriptEvent {
  return { type: "progress", message: stages[stage], stage };
}

/** Waits until all that was begun ahead has seen the abort. */
async function settle(ahead: ReadonlyMap<number, AsyncGenerator<unknown>>): Promise<void> {
  const drain = async (writing: AsyncGenerator<unknown>) => {
    for await (const _ of writing); // nobody reads its events any more
  };
  await Promise.allSettled([...ahead.values()].map(drain));
}

/** Everyone to whom the section was given, and how each of them failed in the end. */
function modelFailed({ calls }: SectionWork): Failed {
  const last = new Map(calls.map(({ model, ending }) => [model, ending]));
  const what = [...last].map(([model, ending]) => describeFailure(model, ending)).join("; ");
  return {
    type: "error",
    message: `${what}. What was written so far is kept; you can continue, or choose another model.`,
    code: "model_failed",
    retryable: true,
  };
}

type Failed = Extract<ScriptEvent, { type: "error" }>;

function ceilingReached(reason: unknown): Failed {
  const tokens = reason instanceof CeilingError ? reason.ceilingTokens.toLocaleString("en") : "";
  return {
    type: "error",
    message: `This run was stopped at its ceiling of ${tokens} output tokens, which is far more than it was planned to take. What was written so far is kept; you can continue, or choose another model.`,
    code: "ceiling",
    retryable: true,
  };
}
