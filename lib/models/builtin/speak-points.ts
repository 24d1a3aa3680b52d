import { findAnchors } from "@/lib/script/key-points";
import { joinList } from "./casing";
import { type Candidate, type Filling, fillFrame, type Move, type Sentence } from "./moves";
import { anchorFrames, pointLeads, storyLeads } from "./phrases/point-leads";
import { parsePoint, type SpokenPoint } from "./point";
import type { Stretch } from "./stretch";

/** The ways to bring in the point of a stretch, the most fitting first. */
export function leadsOf(stretch: Stretch, anchors: string[], filling: Filling): Candidate[] {
  const { point, place } = stretch;
  if (!point) return [];
  const frames = leadFrames(stretch, point);
  const set: readonly Move[] = place === 0 ? frames.first : stretch.isLast ? frames.last : frames.next;
  const isSpent = stretch.sameShapeBefore > set.length; // a frame may return, but not a sentence of it that says nothing new
  const usable = isSpent ? set.filter((frame) => frame.every((text) => text.includes("{"))) : set;
  const frame = usable[stretch.sameShapeBefore % Math.max(1, usable.length)];
  const framed = frame ? frameOwnWords([frame], point, filling) : [];
  const bare = { sentences: [required(point.alone)], reluctance: isWhole(point) ? 0.6 : 3 };
  return [...framed, bare].map((lead) => withAnchors(lead, anchors, place));
}

/** True for words that are a sentence by themselves; a bare noun is said alone only where time is very short. */
function isWhole({ shape }: SpokenPoint): boolean {
  return shape === "instruction" || shape === "claim" || shape === "question" || shape === "passage";
}

function leadFrames({ subject }: Stretch, { shape }: SpokenPoint) {
  if (subject !== "scene" || shape === "instruction" || shape === "question") return pointLeads[shape];
  return shape === "claim" || shape === "passage" ? storyLeads.claim : storyLeads.thing;
}

/** The creator's words in each frame that may be said; the words themselves always may. */
export function frameOwnWords(frames: readonly Move[], point: SpokenPoint, filling: Filling): Candidate[] {
  const own: Filling = {
    ...filling,
    slots: { inside: point.inside, alone: point.alone },
    isSayable: () => true,
  };
  const framed = frames
    .filter((frame) => frame.every((text) => filling.isSayable(text.replace(/\{\w+\}/g, ""))))
    .map((frame) => ({
      sentences: frame.map((text) => required(fillFrame(text, own) ?? point.alone)),
      reluctance: 0,
    }));
  return framed.length > 0 ? framed : [{ sentences: [required(point.alone)], reluctance: 0 }];
}

/** Custom anchors that the point's own words do not hold are said right after it. */
export function withAnchors(lead: Candidate, anchors: string[], place: number): Candidate {
  const texts = lead.sentences.map(({ text }) => text);
  if (anchors.length === 0 || findAnchors(anchors, texts) !== -1) return lead;
  const missing = anchors.filter((anchor) => findAnchors([anchor], texts) === -1);
  const frame = anchorFrames[place % anchorFrames.length] ?? "{anchors}.";
  const said = frame.replace("{anchors}", joinList(missing.length > 0 ? missing : anchors));
  return { ...lead, sentences: [...lead.sentences, required(said)] };
}

/** The points of a script in a few words each, the longest version first. */
export function recapLeads(pointTexts: string[], filling: Filling): Candidate[] {
  const points = pointTexts.map(parsePoint).flatMap((point) => shorten(point) ?? []);
  const sayable = points.filter((point) => filling.isSayable(point.inside));
  return [sayable, sayable.slice(0, 3), sayable.slice(0, 2)]
    .filter((some, at, all) => some.length > 1 && (at === 0 || some.length < (all[at - 1]?.length ?? 0)))
    .map((some, at) => ({ sentences: toRecap(some).map(required), reluctance: at * 0.3 - 2 }))
    .filter(({ sentences }) => sentences.every(({ text }) => filling.isSayable(text)));
}

/** A point in at most nine words, cut only where a clause ends; null where that is not possible. */
function shorten(point: SpokenPoint): SpokenPoint | null {
  if (point.shape === "question" || point.shape === "passage") return null;
  const cut =
    point.inside
      .split(/,| because | so that | which | before | after | when | if | – | - |: | \(/)[0]
      ?.trim() ?? "";
  const inside = point.inside.split(" ").length <= 9 ? point.inside : cut;
  const words = inside.split(" ").length;
  return words > 9 || (inside === cut && words < 2 && inside !== point.inside) ? null : { ...point, inside };
}

function toRecap(points: SpokenPoint[]): string[] {
  const of = (...shapes: string[]) =>
    points.filter(({ shape }) => shapes.includes(shape)).map(({ inside }) => inside);
  const steps = of("instruction");
  const things = of("thing", "clause", "doing", "unsure");
  const claims = of("claim");
  const sentences: string[] = [];
  if (things.length > 0) sentences.push(`We looked at ${joinList(things)}.`);
  for (const claim of claims.slice(0, 4))
    sentences.push(`${claims.indexOf(claim) === 0 ? "Remember" : "And do not forget"} that ${claim}.`);
  for (let at = 0; at < steps.length; at += 3) {
    const some = steps.slice(at, at + 3);
    const start = at === 0 ? (steps.length > 1 ? "First, " : "And above all, ") : "After that, ";
    sentences.push(
      `${start}${some.length > 1 ? `${some.slice(0, -1).join(", ")}, and then ${some[some.length - 1]}` : some[0]}.`,
    );
  }
  return sentences;
}

export function required(text: string): Sentence {
  return { text, isOptional: false };
}
