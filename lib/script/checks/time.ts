import { paceOf } from "../brief";
import { clockMethods, languages } from "../language";
import { sectionBreak, splitSections } from "../sections";
import { estimateSeconds } from "../timing";
import { type Check, fail, pass, type Verdict } from "./check";

/** Tolerance for a whole script in seconds: 3% of the target, or 2 s under a minute. */
export function timeTolerance(targetSeconds: number): number {
  return targetSeconds < 60 ? 2 : targetSeconds * 0.03;
}

/** Tolerance for one section in seconds: 10%, at least 1 s, since a sentence cannot be split. */
export function sectionTolerance(seconds: number): number {
  return Math.max(1, seconds * 0.1);
}

export const timeCheck: Check = {
  kind: "time",
  version: 2,
  checked: "script",
  receipt: "script",
  requirements: (brief) => [
    { id: "time", kind: "time", label: `Takes ${brief.duration_seconds} seconds`, level: "must" },
  ],
  run(text, _requirement, { brief }) {
    const target = brief.duration_seconds;
    const tolerance = timeTolerance(target);
    const spoken = estimateSeconds(text, paceOf(brief));
    const verdict = judge(spoken, target, target - tolerance, target + tolerance);
    const how = `Timed by ${clockMethods[languages[brief.language].method]}.`;
    return { ...verdict, detail: `${verdict.detail} ${how}` };
  },
};

export const sectionTimeCheck: Check = {
  kind: "section_time",
  version: 2,
  checked: "own-section",
  receipt: "own-section",
  requirements: (_brief, plan) =>
    plan.sections.map((section) => ({
      id: `section_time:${section.index}`,
      kind: "section_time",
      label: `"${section.title}" keeps its time`,
      level: "should",
      section: section.index,
    })),
  /** Right is the planned time as well as the one that makes up for earlier sections, and all between them. */
  run(text, requirement, { brief, plan, seconds }) {
    const planned = plan.sections[requirement.section ?? 0]?.seconds ?? seconds;
    const [least, most] = [Math.min(planned, seconds), Math.max(planned, seconds)];
    const spoken = estimateSeconds(text, paceOf(brief));
    return judge(spoken, seconds, least - sectionTolerance(least), most + sectionTolerance(most));
  },
};

export const hookCheck: Check = {
  kind: "hook",
  version: 1,
  checked: "own-section",
  receipt: "script",
  requirements: (_brief, plan) =>
    plan.sections.slice(0, 1).map((section) => ({
      id: "hook",
      kind: "hook",
      label: `The hook is over within ${Math.round(section.seconds + sectionTolerance(section.seconds))} seconds`,
      level: "should",
      section: section.index,
    })),
  /** The hook is the first section; in a text without sections its first paragraph. */
  run(text, _requirement, { brief, plan }) {
    const [section] = plan.sections;
    const [first = ""] = splitSections(text);
    const hook = first.includes(sectionBreak) || text !== first ? first : (text.split("\n")[0] ?? "");
    const most = (section?.seconds ?? 0) + sectionTolerance(section?.seconds ?? 0);
    const spoken = estimateSeconds(hook, paceOf(brief));
    const detail = `${spoken.toFixed(1)} s, at most ${most.toFixed(1)} s.`;
    return spoken <= most ? pass(detail) : fail(detail, hook.trim());
  },
};

function judge(seconds: number, target: number, least: number, most: number): Verdict {
  const figures = `${seconds.toFixed(1)} s of ${target.toFixed(1)} s`;
  if (seconds >= least && seconds <= most) return pass(`${figures}.`);
  return fail(
    `${figures}: ${Math.abs(seconds - target).toFixed(1)} s too ${seconds > target ? "long" : "short"}.`,
  );
}
