import { type Brief, paceOf } from "./brief";
import { budgetOf, checkScript } from "./check-script";
import { timeTolerance } from "./checks/time";
import { type Plan, planSections } from "./plan";
import { failingSections } from "./review";
import { estimateSeconds } from "./timing";

/** A section as it was written. */
export type WrittenText = { title: string; text: string };

/**
 * The sections to write again so that a script keeps its brief, by number from 0: those that fail, and from the end
 * on those that the time needs. All where the brief, changed since, plans other sections; none where nothing fails.
 */
export function sectionsToRewrite(brief: Brief, sections: readonly WrittenText[]): number[] {
  const texts = sections.map(({ text }) => text);
  const failing = failingSections(checkScript(brief, texts.join("")), texts);
  if (failing.length === 0) return [];
  const plan = planSections(brief);
  const isPlanned =
    plan.sections.length === sections.length &&
    plan.sections.every(({ title }, index) => sections[index]?.title === title);
  return isPlanned ? withTime(brief, plan, texts, failing) : sections.map((_, index) => index);
}

/** A section that was stretched to make up for a failing one has to go with it, else the whole misses its time. */
function withTime(brief: Brief, plan: Plan, texts: readonly string[], failing: readonly number[]): number[] {
  if (brief.levels.time) return [...failing];
  const kept = texts.map((text) => estimateSeconds(text, paceOf(brief)));
  const rewritten = new Set(failing);
  for (let last = texts.length - 1; last >= 0 && !keepsTime(plan, kept, rewritten); last--)
    rewritten.add(last);
  return [...rewritten].sort((a, b) => a - b);
}

/** True when the kept sections leave the others about their time; half of the tolerance is the writer's. */
function keepsTime(plan: Plan, kept: readonly number[], rewritten: ReadonlySet<number>): boolean {
  const measured: number[] = [];
  kept.forEach((seconds, index) => {
    measured.push(rewritten.has(index) ? budgetOf(plan, measured, index) : seconds);
  });
  const total = measured.reduce((sum, seconds) => sum + seconds, 0);
  return Math.abs(total - plan.targetSeconds) <= timeTolerance(plan.targetSeconds) / 2;
}
