import type { LanguageModelV4 } from "@ai-sdk/provider";
import { type Brief, paceOf } from "@/lib/script/brief";
import { budgetOf, checkScript, roundSeconds } from "@/lib/script/check-script";
import { type ScriptEvent, type Stage, stages, type Usage } from "@/lib/script/events";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { planSections, toPublicPlan } from "@/lib/script/plan";
import { splitSentences } from "@/lib/script/sentences";
import { estimateSeconds } from "@/lib/script/timing";
import { countWords } from "@/lib/script/words";
import type { Clock } from "./clock";
import { addUsage, noUsage } from "./draft";
import { toRunData } from "./prompt";
import { runAhead } from "./run-ahead";
import { judgeDraft } from "./section-draft";
import { addAnswers, openSection, type SectionWork, writeSection } from "./write-section";

export type WriteOptions = {
  model: LanguageModelV4;
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
  report?: (cause: unknown) => void;
  /** Tokens an earlier run has spent on the same script. */
  spent?: Usage;
  /** Texts of sections already released by an earlier run: they are neither written nor sent again. */
  from?: string[];
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
  const started = options.clock.now();
  const inner = new AbortController();
  const signal = AbortSignal.any([options.signal, inner.signal]);
  const released: string[] = [...(options.from ?? [])];
  let works: SectionWork[] = [];
  const usage = () => works.map((work) => work.usage).reduce(addUsage, options.spent ?? noUsage);
  const script = () => released.join("");
  try {
    if (!options.from) yield progress("initializing");
    if (!options.from) yield progress("persona");
    const persona = await options.loadPersona();
    signal.throwIfAborted();
    const brief = applyPersona(input, persona);
    const plan = planSections(brief);
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
      model: options.model,
      seed: options.seed + index * 100,
      clock: options.clock,
      report: options.report ?? (() => {}),
      before: script(),
      seconds: budgetOf(plan, measured, index),
      answered: addAnswers(works.slice(0, released.length).map((work) => work.answered)),
    });
    const ahead = new Map<number, ReturnType<typeof writeSection>>();
    for (let index = released.length; index < plan.sections.length; index++) {
      for (const work of works.slice(index, index + 1 + options.sectionsAhead))
        if (!ahead.has(work.index) && !kept.has(work.index))
          ahead.set(work.index, runAhead(writeSection(work, optionsFor(work.index))));
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
        yield { ...modelFailed(work.failure), id: options.scriptId, usage: usage() };
        return;
      }
      signal.throwIfAborted();
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
        model: options.model.modelId,
        requirements: work.best.requirements,
      };
      released.push(text);
      measured.push(seconds);
    }
    yield progress("saving");
    yield {
      type: "complete",
      id: options.scriptId,
      script: script(),
      generation_time: Math.round(options.clock.now() - started) / 1000,
      receipt: checkScript(brief, script(), persona),
      usage: usage(),
    };
  } catch (error) {
    if (!options.signal.aborted) throw error;
    yield { type: "cancelled", id: options.scriptId, script: script(), usage: usage() };
  } finally {
    inner.abort();
  }
}

function progress(stage: Stage): ScriptEvent {
  return { type: "progress", message: stages[stage], stage };
}

function modelFailed(failure: SectionWork["failure"]): Extract<ScriptEvent, { type: "error" }> {
  const messages: Record<string, string> = {
    length: "The model kept being cut off before the section was whole.",
    "content-filter": "The model's filter refused this section.",
    empty: "The model answered with nothing.",
    error: failure?.isFinal
      ? "The model's provider refused the request; its key or its model id may be wrong."
      : "The model could not be reached or broke off.",
  };
  const what = messages[failure?.reason ?? "error"] ?? "The model broke off.";
  return {
    type: "error",
    message: `${what} What was written so far is kept; you can continue, or choose another model.`,
    code: "model_failed",
    retryable: true,
  };
}
