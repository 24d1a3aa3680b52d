import { type Brief, paceOf } from "./brief";
import type { Check, CheckContext } from "./checks/check";
import { checks } from "./checks/registry";
import type { Persona } from "./persona";
import { carryOver, type Plan, planSections } from "./plan";
import type { Level, Receipt, Requirement, RequirementResult } from "./receipt-schema";
import { splitSections } from "./sections";
import { clockVersion, estimateSeconds } from "./timing";
import { countWords } from "./words";

/**
 * The receipt of any text against a brief: every requirement with its status and the sentence that proves it.
 * Pure: the saved brief and the saved text give the saved receipt. `persona` is whose pace and banned words the
 * brief already has; only the advice on made-up facts looks at it.
 */
export function checkScript(brief: Brief, text: string, persona: Persona | null = null): Receipt {
  const plan = planSections(brief);
  const sections = splitSections(text);
  const matched = sections.length === plan.sections.length;
  const measured = sections.map((section) => estimateSeconds(section, paceOf(brief)));
  const whole: CheckContext = { brief, plan, persona, before: "", seconds: plan.targetSeconds };
  const requirements = checks.flatMap((check) =>
    requirementsOf(check, brief, plan).map(({ requirement, level }): RequirementResult => {
      if (check.receipt === "script")
        return { ...requirement, ...check.run(text, requirement, whole), level };
      const index = requirement.section ?? 0;
      const section = sections[index];
      if (!matched || section === undefined)
        return {
          ...requirement,
          level,
          status: "not_checkable",
          detail: "The text is not divided as planned.",
        };
      const seconds = budgetOf(plan, measured.slice(0, index), index);
      return { ...requirement, ...check.run(section, requirement, { ...whole, index, seconds }), level };
    }),
  );
  const compliant = requirements.every(({ level, status }) => level !== "must" || status === "pass");
  return {
    compliant,
    status: compliant ? "compliant" : "needs_review",
    seconds: roundSeconds(estimateSeconds(text, paceOf(brief))),
    words: countWords(text, brief.language),
    requirements,
    versions,
  };
}

const versions = {
  clock: clockVersion,
  ...Object.fromEntries(checks.map(({ kind, version }) => [kind, version])),
};

/**
 * What one section must pass before it is released, checked on its text alone and what came before it. The last
 * section answers for the whole script too, once all before it is there: nothing after it can make up for anything.
 */
export function checkSection(text: string, index: number, context: CheckContext): RequirementResult[] {
  const completes =
    index === context.plan.sections.length - 1 && splitSections(context.before).length === index;
  return checks.flatMap((check) => {
    if (check.checked === "script" && !completes) return [];
    const scope = check.checked === "script" ? context.before + text : text;
    const within = check.checked === "script" ? context : { ...context, index };
    return requirementsOf(check, context.brief, context.plan)
      .filter(({ requirement }) => check.checked !== "own-section" || requirement.section === index)
      .map(({ requirement, level }) => ({
        ...requirement,
        section: index,
        ...check.run(scope, requirement, within),
        level,
      }));
  });
}

/**
 * What a check asks of this brief, without what its `levels` turn off; `level` is how much each binds here. A check
 * is run with the requirement as it usually is: what it looks at may depend on that. Key points have a priority.
 */
export function requirementsOf(
  check: Check,
  brief: Brief,
  plan: Plan,
): { requirement: Requirement; level: Level }[] {
  return check.requirements(brief, plan).flatMap((requirement) => {
    const level = isPoint(requirement) ? undefined : brief.levels[requirement.id];
    return level === "off" ? [] : [{ requirement, level: level ?? requirement.level }];
  });
}

/** Ids in a brief's `levels` that none of its requirements has; a persona may have any catch phrase. */
export function unknownLevels(brief: Brief): string[] {
  const named = Object.keys(brief.levels);
  if (named.length === 0) return named;
  const plan = planSections(brief);
  const known = new Set(
    checks
      .flatMap((check) => check.requirements(brief, plan))
      .filter((requirement) => !isPoint(requirement))
      .map(({ id }) => id),
  );
  const mayBePersonas = (id: string) => brief.persona_id !== undefined && id.startsWith("phrases:");
  return named.filter((id) => !known.has(id) && !mayBePersonas(id));
}

function isPoint({ kind }: Requirement): boolean {
  return kind === "key_point";
}

/** A section's time once the earlier ones are measured; the last takes what is left of the whole, as far as half of its own. */
export function budgetOf(plan: Plan, measured: number[], index: number): number {
  return carryOver(plan, measured)[index] ?? 0;
}

/** Seconds as shown: one decimal. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
