import { type Candidate, fillMove } from "./moves";
import { ownWordMoves } from "./phrases/own-words";
import type { RunView } from "./run-view";
import type { Stretch } from "./stretch";

const secondsPerMove = 25;
const mostWords = 9;
const mostPerPoint = 2;
/** A point of more words is taken up again once at most. */
const fewWords = 5;

/** Moves that take up a point's own words: about one for every 25 seconds, other frames for each point of a shape. */
export function ownWordsOf(stretch: Stretch, view: RunView): (Candidate & { kind: string })[] {
  const { point } = stretch;
  if (!point || stretch.subject === "scene" || stretch.subject === "pitfall") return [];
  if (point.inside.split(" ").length > mostWords || !view.filling.isSayable(point.inside)) return [];
  if (!/^[\p{L}"“]/u.test(point.inside)) return [];
  if (point.shape === "claim" && /^(?:I|it|we|this|that|there)\b/i.test(point.inside)) return [];
  const frames = ownWordMoves[point.shape] ?? [];
  const most = point.inside.split(" ").length > fewWords ? 1 : mostPerPoint;
  const wanted = Math.max(1, Math.min(most, Math.round(stretch.seconds / secondsPerMove)));
  const slots = { ...view.filling.slots, own: point.inside, step: point.step, stepping: point.stepping };
  const from = stretch.sameShapeBefore * mostPerPoint;
  return frames.slice(from, from + wanted).flatMap((frame, at) => {
    const sentences = fillMove(frame, { ...view.filling, slots });
    return sentences ? [{ kind: at % 2 === 0 ? "own" : "again", sentences, reluctance: -0.5 }] : [];
  });
}
