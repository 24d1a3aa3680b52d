import { type Brief, paceOf } from "./brief";
import type { CheckContext } from "./checks/check";
import { checks } from "./checks/registry";
import { carryOver, type Plan, planSections } from "./plan";
import type { Receipt, RequirementResult } from "./receipt-schema";
import { splitSections } from "./sections";
import { estimateSeconds } from "./timing";
import { countWords } from "./words";

/**
 * The receipt of any text against a brief: every requirement with its status and the sentence that proves it.
 * Pure: the saved brief and the saved text always give the saved receipt.
 */
export function checkScript(brief: Brief, text: string): Receipt {
  const plan = planSections(brief);
  const sections = splitSections(text);
  const matched = sections.length === plan.sections.length;
  const measured = sections.map((section) => estimateSeconds(section, paceOf(brief)));
  const requirements = checks.flatMap((check) =>
    check.requirements(brief, plan).map((requirement): RequirementResult => {
      if (check.receipt === "script")
        return {
          ...requirement,
          ...check.run(text, requirement, { brief, plan, before: "", seconds: plan.targetSeconds }),
        };
      const index = requirement.section ?? 0;
      const section = sections[index];
      if (!matched || section === undefined)
        return { ...requirement, status: "not_checkable", detail: "The text is not divided as planned." };
      const seconds = budgetOf(plan, measured.slice(0, index), index);
      return { ...requirement, ...check.run(section, requirement, { brief, plan, before: "", seconds }) };
    }),
  );
  const compliant = requirements.every(({ level, status }) => level !== "must" || status === "pass");
  return {
    compliant,
    status: compliant ? "compliant" : "needs_review",
    seconds: roundSeconds(estimateSeconds(text, paceOf(brief))),
    words: countWords(text, brief.language),
    requirements,
  };
}

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
    return check
      .requirements(context.brief, context.plan)
      .filter((requirement) => check.checked !== "own-section" || requirement.section === index)
      .map((requirement) => ({ ...requirement, section: index, ...check.run(scope, requirement, context) }));
  });
}

/** A section's time once the earlier ones are measured; the last takes what is left of the whole. */
export function budgetOf(plan: Plan, measured: number[], index: number): number {
  return carryOver(plan, measured)[index] ?? 0;
}

/** Seconds as shown: one decimal. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
