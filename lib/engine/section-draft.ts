import { type Brief, paceOf } from "@/lib/script/brief";
import { checkSection } from "@/lib/script/check-script";
import { sectionTolerance, timeTolerance } from "@/lib/script/checks/time";
import { dropUnspoken } from "@/lib/script/clean-text";
import type { KeyPoint } from "@/lib/script/key-points";
import type { Persona } from "@/lib/script/persona";
import { leastSecondsOf, type OwnedPoint, type Plan } from "@/lib/script/plan";
import type { RequirementResult } from "@/lib/script/receipt-schema";
import { sectionBreak } from "@/lib/script/sections";
import { estimateSeconds } from "@/lib/script/timing";

/** A section's text, sentence by sentence, with what was found in it; the lower its weight, the better it is. */
export type SectionDraft = { sentences: string[]; requirements: RequirementResult[]; weight: number };

/** What a draft is held against: its place in the plan, its time, and the text before it. */
export type SectionFrame = {
  index: number;
  brief: Brief;
  plan: Plan;
  persona: Persona | null;
  before: string;
  seconds: number;
};

/** What a section still lacks can be added behind it; a sentence that should not be there cannot be outweighed. */
const addable = new Set(["time", "section_time", "key_point", "call_to_action"]);

/** Seconds that are left free for what is to follow: for a short ending, and for each point that is still to be made. */
const leastMoreSeconds = { ending: 1.5, point: 4.5 };

/** The draft with every finding of its checks. */
export function judgeDraft(sentences: string[], frame: SectionFrame): SectionDraft {
  const text = sentences.join("");
  const requirements = checkSection(text, frame.index, frame);
  const missed = requirements.filter(isFault).reduce((sum, fault) => sum + costOf(fault), 0);
  const off = (estimateSeconds(text, paceOf(frame.brief)) - frame.seconds) / frame.seconds;
  // What is too short can be gone on with, so it is half as bad.
  return { sentences, requirements, weight: missed + Math.min(0.99, off > 0 ? off * 2 : -off) };
}

/** A missed must outweighs any number of shoulds; what is said outweighs how long it takes. */
function costOf({ level, kind }: RequirementResult): number {
  if (level !== "must") return 1;
  return kind === "time" ? 1000 : 2000;
}

/** What a repair is worth: every must and should that failed. */
export function faultsOf(draft: SectionDraft): RequirementResult[] {
  return draft.requirements.filter(isFault);
}

/** True when nothing is wrong but that there should be more. */
export function isOnlyShort(draft: SectionDraft, frame: SectionFrame): boolean {
  const isTime = faultsOf(draft).every(({ kind }) => kind === "time" || kind === "section_time");
  return isTime && secondsOf(draft.sentences, frame) < frame.seconds;
}

/**
 * True when a section before the last is off its time by more than the whole script may be: what comes after could
 * hardly make up for it, so its time is worth as much as a must, whatever window a section of its length has.
 */
export function isFarOff(draft: SectionDraft, frame: SectionFrame): boolean {
  const off = Math.abs(secondsOf(draft.sentences, frame) - frame.seconds);
  return !isLast(frame) && off > timeTolerance(frame.plan.targetSeconds);
}

/** What is wrong with a draft that nothing said after it could mend. */
export function spoiledBy(draft: SectionDraft): RequirementResult[] {
  return faultsOf(draft).filter(({ kind }) => !addable.has(kind));
}

/** An answer laid out behind the sentences that were kept; null where nothing was said. */
export function layOutDraft(sentences: string[], frame: SectionFrame): SectionDraft | null {
  const whole = layOut(sentences, frame);
  return whole.length === 0 ? null : judgeDraft(whole, frame);
}

/** A draft if it is sound, else the best of those that end earlier, but not before the sentences that were kept. */
export function bestStart(draft: SectionDraft, kept: number, frame: SectionFrame): SectionDraft {
  const whole = draft.sentences;
  let best = draft;
  for (let count = whole.length - 1; count > kept && faultsOf(best).length > 0; count--) {
    const shorter = judgeDraft(layOut(whole.slice(0, count), frame), frame);
    if (shorter.weight < best.weight) best = shorter;
  }
  return best;
}

/**
 * The longest beginning of a draft that can stay, with what is to follow it; null where nothing can. Each try before
 * that did not fit leaves more room to the next.
 */
export function soundStart(draft: SectionDraft, frame: SectionFrame, triesBefore: number) {
  for (let count = draft.sentences.length; count > 0; count--) {
    const kept = draft.sentences.slice(0, count);
    const judged = judgeDraft(layOut(kept, frame), frame);
    if (spoiledBy(judged).length > 0) continue;
    const owed = owedAfter(judged, frame);
    const seconds = frame.seconds - secondsOf(kept, frame);
    const toSay = [...owed.keyPoints, ...(owed.callToAction ? [asPoint(owed.callToAction)] : [])];
    const secondsFor = (point: KeyPoint) =>
      Math.max(leastMoreSeconds.point, leastSecondsOf(point, frame.brief));
    const needed = toSay.reduce((sum, point) => sum + secondsFor(point), 0);
    if (seconds >= Math.max(needed, leastMoreSeconds.ending) + triesBefore * leastMoreSeconds.ending)
      return { kept, seconds, ...owed };
  }
  return null;
}

/** Asked at every sentence of an answer: true when the section has all it needs, or can no longer have it. */
export function shouldStop(sentences: string[], frame: SectionFrame): boolean {
  const { seconds, plan, index } = frame;
  const spoken = secondsOf(sentences, frame);
  const longest = Math.max(seconds, plan.sections[index]?.seconds ?? 0);
  const tolerance = isLast(frame) ? timeTolerance(plan.targetSeconds) : sectionTolerance(longest);
  if (spoken > longest + tolerance) return true;
  const judged = judgeDraft(layOut(sentences, frame), frame);
  if (spoiledBy(judged).some(({ kind }) => kind !== "ending")) return true;
  return faultsOf(judged).length === 0 && spoken >= seconds - Math.min(tolerance * 0.8, 1.2);
}

function isFault({ status, level }: RequirementResult): boolean {
  return status === "fail" && (level === "must" || level === "should");
}

/** The points, and the call to action, that a text has not said yet. */
function owedAfter(draft: SectionDraft, { plan, index }: SectionFrame) {
  const section = plan.sections[index];
  const failed = new Set(faultsOf(draft).map(({ id }) => id));
  const keyPoints: OwnedPoint[] = (section?.keyPoints ?? []).filter(({ position }) =>
    failed.has(`key_point:${position}`),
  );
  return { keyPoints, callToAction: failed.has("call_to_action") ? section?.callToAction : undefined };
}

function asPoint({ text, anchors }: { text: string; anchors: string[] }): KeyPoint {
  return { text, anchors, priority: "must" };
}

function secondsOf(sentences: string[], { brief }: SectionFrame): number {
  return estimateSeconds(sentences.join(""), paceOf(brief));
}

function isLast({ plan, index }: SectionFrame): boolean {
  return index === plan.sections.length - 1;
}

/** Sentences with one space or one line break between them, and the section break after the last. */
function layOut(sentences: string[], frame: SectionFrame): string[] {
  const spoken = sentences.map((sentence) => ({
    words: dropUnspoken(sentence).trim(),
    space: /\n/.test(sentence.trimStart()) ? "\n" : " ",
  }));
  const whole = spoken.filter(({ words }) => words !== "");
  return whole.map(({ words, space }, index) => {
    if (index < whole.length - 1) return words.replace(/\s+/g, " ") + space;
    return words.replace(/\s+/g, " ") + (isLast(frame) ? "" : sectionBreak);
  });
}
