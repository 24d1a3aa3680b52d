import { inOrder, withShares } from "./arrange-sections";
import type { Brief } from "./brief";
import { paceOf } from "./brief";
import type { PlannedSection } from "./events";
import { anchorsOf, type KeyPoint } from "./key-points";
import { requireTemplate } from "./templates/registry";
import type { Beat, Role, TemplateSection } from "./templates/template";
import { estimateSeconds } from "./timing";

/** A section of the plan with all that its writer needs; `startSeconds` and `seconds` are its clock. */
export type SectionPlan = Omit<PlannedSection, "key" | "role" | "keyPoints"> & {
  key: string;
  role: Role;
  guidance: string;
  keyPoints: OwnedPoint[];
  callToAction?: { text: string; anchors: string[] };
};

/** A key point with its place in the brief and the words that must be said. */
export type OwnedPoint = KeyPoint & { position: number; anchors: string[] };

export type Plan = {
  sections: SectionPlan[];
  targetSeconds: number;
  /** Points that the time has no room for, lowest priority first; their requirements stay in the receipt. */
  dropped: OwnedPoint[];
};

/** Below this a body section is no section: its points share one with their neighbours. */
const leastSectionSeconds = 10;
/** Above this a body section needs another beat beside its point, or the writer pads. */
const fullSectionSeconds = 75;
/** Above this a body section is told in parts: models stall in long passes, and a repair should stay small. */
const longestSectionSeconds = 180;
/** A hook and a close are at least one sentence of some ten words; a frame between them that gets less is left out. */
const leastFrameSeconds = { hook: 4, close: 3, between: 8 };

/** Sections, budgets and owners for a brief: pure, the same brief gives the same plan. */
export function planSections(brief: Brief): Plan {
  const template = requireTemplate(brief.template);
  const total = brief.duration_seconds;
  const opening = frame(template.opening, total);
  const closing = withRoomToCall(frame(template.closing, total), brief);
  const framed = [...opening, ...closing].reduce((sum, section) => sum + section.seconds, 0);
  const bodySeconds = total - framed;
  const { kept, dropped } = fitPoints(brief, bodySeconds);
  const natural = [...opening, ...planBody(brief, kept, bodySeconds), ...closing];
  const arranged = withShares(inOrder(natural, brief.sections), brief.sections, total);
  const sections = arranged.flatMap((section) =>
    section.role === "point" ? tellInParts(section) : [section],
  );
  const last = sections.at(-1);
  if (brief.call_to_action && last)
    last.callToAction = {
      text: brief.call_to_action,
      anchors: anchorsOf({ text: brief.call_to_action, priority: "must" }, brief.language),
    };
  return { sections: withClocks(sections), targetSeconds: total, dropped };
}

/** Seconds that saying a point takes at the least: the point itself and a little more than half of it again. */
export function leastSecondsOf(point: KeyPoint, brief: Brief): number {
  return Math.max(2.5, estimateSeconds(point.text, paceOf(brief)) * 1.6);
}

/**
 * Budgets of all sections once the first ones have been measured: what they took too much or too little is shared
 * out over the rest in proportion, no section by more than half. The last keeps its time, for it has the call to
 * action to make, until it is the only one left. Recomputable from plan and text.
 */
export function carryOver(plan: Plan, measured: number[]): number[] {
  const planned = plan.sections.map((section) => section.seconds);
  const last = planned.length - 1;
  const spent = measured.reduce((sum, seconds) => sum + seconds, 0);
  const isOpen = (index: number) => index >= measured.length && (index < last || measured.length === last);
  const open = planned.filter((_, index) => isOpen(index)).reduce((sum, seconds) => sum + seconds, 0);
  const kept = measured.length < last ? (planned[last] ?? 0) : 0;
  const factor = open > 0 ? Math.min(1.5, Math.max(0.5, (plan.targetSeconds - spent - kept) / open)) : 1;
  return planned.map((seconds, index) => (isOpen(index) ? seconds * factor : seconds));
}

/** The plan as readers see it. */
export function toPublicPlan(plan: Plan): PlannedSection[] {
  return plan.sections.map(({ index, key, title, role, startSeconds, seconds, keyPoints }) => ({
    index,
    key,
    title,
    role,
    startSeconds: round(startSeconds),
    seconds: round(seconds),
    keyPoints: keyPoints.map((point) => point.text),
  }));
}

type Unplaced = Omit<SectionPlan, "index" | "startSeconds">;

function frame(sections: TemplateSection[], total: number): Unplaced[] {
  return sections.flatMap(({ role, title, guidance, share, atMostSeconds }) => {
    const seconds = Math.min(share * total, atMostSeconds);
    const isEdge = role === "hook" || role === "close";
    if (!isEdge && seconds < leastFrameSeconds.between) return [];
    const least = isEdge ? leastFrameSeconds[role] : 0;
    return { key: role, role, title, guidance, seconds: Math.max(least, seconds), keyPoints: [] };
  });
}

/** A close that makes a call to action has at least the time to say it, and a little more. */
function withRoomToCall(closing: Unplaced[], brief: Brief): Unplaced[] {
  if (!brief.call_to_action) return closing;
  const needed = estimateSeconds(brief.call_to_action, paceOf(brief)) * 1.4 + 2;
  const most = brief.duration_seconds / 4;
  return closing.map((section, index) =>
    index === closing.length - 1
      ? { ...section, seconds: Math.max(section.seconds, Math.min(needed, most)) }
      : section,
  );
}

/** A section that is too long for one pass as several of equal length; the first keeps the points. */
function tellInParts(section: Unplaced): Unplaced[] {
  const parts = Math.ceil(section.seconds / longestSectionSeconds);
  if (parts === 1) return [section];
  return Array.from({ length: parts }, (_, part) => ({
    ...section,
    title: part === 0 ? section.title : `${section.title} (${part + 1})`,
    guidance: `${section.guidance} This is part ${part + 1} of ${parts} on it: say what the other parts do not.`,
    keyPoints: part === 0 ? section.keyPoints : [],
    seconds: section.seconds / parts,
  }));
}

/** Drops could, then should points, the last first, until the rest can be said in the body's time. */
function fitPoints(brief: Brief, bodySeconds: number): { kept: OwnedPoint[]; dropped: OwnedPoint[] } {
  let kept = brief.key_points.map((point, position) => ({
    ...point,
    position,
    anchors: anchorsOf(point, brief.language),
  }));
  const dropped: OwnedPoint[] = [];
  const needed = () => kept.reduce((sum, point) => sum + leastSecondsOf(point, brief), 0);
  for (const priority of ["could", "should"] as const) {
    for (const point of kept.filter((candidate) => candidate.priority === priority).reverse()) {
      if (needed() <= bodySeconds) break;
      kept = kept.filter((candidate) => candidate !== point);
      dropped.push(point);
    }
  }
  return { kept, dropped };
}

/**
 * The sections between opening and closing: a point has one of its own, or shares one with its neighbours where time is
 * short, or is made in the beat that it names; beats without points fill what is left.
 */
function planBody(brief: Brief, points: OwnedPoint[], bodySeconds: number): Unplaced[] {
  const { guidance, beats } = requireTemplate(brief.template).body;
  const most = Math.max(1, Math.floor(bodySeconds / leastSectionSeconds));
  const wanted = Math.ceil(bodySeconds / fullSectionSeconds);
  const usualBeats = Math.min(beats.length, Math.max(3, wanted));
  const toBeat = (beat: Beat, number: number, keyPoints: OwnedPoint[]): BodyPart => ({
    key: `beat:${number}`,
    title: beat.title,
    guidance: `${beat.guidance} ${guidance}`,
    keyPoints,
  });
  const named = beats.flatMap((beat, number) => {
    const own = points.filter(({ section }) => section === `beat:${number}`);
    return own.length > 0 ? [toBeat(beat, number, own)] : [];
  });
  const free = points.filter((point) => !named.some(({ keyPoints }) => keyPoints.includes(point)));
  const groups = groupPoints(free, Math.min(Math.max(1, most - named.length), free.length)).map(
    (keyPoints): BodyPart => ({
      key: `point:${keyPoints[0]?.position}`,
      title: keyPoints.map((point) => point.text).join(" · "),
      guidance,
      keyPoints,
    }),
  );
  const told = [...named, ...groups].sort((a, b) => firstOf(a) - firstOf(b));
  const extra = Math.max(
    0,
    Math.min(beats.length, points.length === 0 ? usualBeats : wanted - told.length, most - told.length),
  );
  const isNamed = (number: number) => named.some(({ key }) => key === `beat:${number}`);
  const spares = beats
    .flatMap((beat, number) => (isNamed(number) ? [] : [toBeat(beat, number, [])]))
    .slice(0, extra);
  const weightOf = ({ keyPoints }: BodyPart) =>
    Math.max(
      1,
      keyPoints.reduce((sum, point) => sum + leastSecondsOf(point, brief), 0),
    );
  const usual = told.length > 0 ? told.reduce((sum, part) => sum + weightOf(part), 0) / told.length : 1;
  // Half of the weight is equal, so that a short point is not starved beside a long one.
  const all = interleave(told, spares).map((part) => ({
    part,
    weight: (part.keyPoints.length > 0 ? weightOf(part) : usual) + usual,
  }));
  const weights = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map(({ part, weight }) => ({
    ...part,
    role: "point" as const,
    seconds: (bodySeconds * weight) / weights,
  }));
}

type BodyPart = Pick<Unplaced, "key" | "title" | "guidance" | "keyPoints">;

function firstOf({ keyPoints }: BodyPart): number {
  return keyPoints[0]?.position ?? Number.POSITIVE_INFINITY;
}

/** Points in the given order in `count` groups of nearly equal size. */
function groupPoints(points: OwnedPoint[], count: number): OwnedPoint[][] {
  return Array.from({ length: count }, (_, group) =>
    points.slice(
      Math.floor((group * points.length) / count),
      Math.floor(((group + 1) * points.length) / count),
    ),
  );
}

/** Spreads the second list evenly behind the items of the first. */
function interleave<T>(first: T[], second: T[]): T[] {
  if (first.length === 0) return second;
  const all: T[] = [];
  first.forEach((item, index) => {
    all.push(item);
    const from = Math.floor((index * second.length) / first.length);
    all.push(...second.slice(from, Math.floor(((index + 1) * second.length) / first.length)));
  });
  return all;
}

function withClocks(sections: Unplaced[]): SectionPlan[] {
  let startSeconds = 0;
  return sections.map((section, index) => {
    const clocked = { ...section, index, startSeconds };
    startSeconds += section.seconds;
    return clocked;
  });
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
