import type { Brief } from "../brief";
import type { KeyPoint } from "../key-points";
import { leastSecondsOf, planSections } from "../plan";
import { requireTemplate } from "../templates/registry";

/** A key point with its place in the brief and the seconds that it takes at the least. */
export type TimedPoint = { position: number; point: KeyPoint; seconds: number };

/** The key points of a brief, each with its place and its least time. */
export function timePoints(brief: Brief): TimedPoint[] {
  return brief.key_points.map((point, position) => ({
    position,
    point,
    seconds: leastSecondsOf(point, brief),
  }));
}

/** Seconds that a plan has for key points, with the shares that the brief gives its sections. */
export function roomFor(brief: Brief): number {
  // Without shares the room does not depend on the points, and a plan without them is made much faster.
  return planSections(brief.sections.length > 0 ? brief : { ...brief, key_points: [] })
    .sections.filter(({ role }) => role === "point")
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Points for which a plan has no time, whatever its shares: the last shoulds, and the last musts where they alone are too many. */
export function pointsOver(brief: Brief, timed: readonly TimedPoint[]): number[] {
  const inTurn = (["must", "should"] as const).flatMap((priority) =>
    timed.filter(({ point }) => point.priority === priority),
  );
  return cutAt(roomFor({ ...brief, sections: [] }), inTurn);
}

/** The order that a brief gives its sections, without the shares of the time. */
export function withoutShares(brief: Brief): Brief["sections"] {
  return brief.sections.map(({ section }) => ({ section }));
}

/**
 * The shortest longer length that is good enough, in steps of 5 seconds up to the template's longest; null where none is.
 * Halves the steps that are left: a length above a good one is good too.
 */
export function longerLength(brief: Brief, isGood: (longer: Brief) => boolean): number | null {
  const isGoodAt = (steps: number) => isGood({ ...brief, duration_seconds: 5 * steps });
  let least = Math.floor(brief.duration_seconds / 5) + 1;
  let good = Math.floor(requireTemplate(brief.template).seconds.most / 5);
  if (good < least || !isGoodAt(good)) return null;
  while (least < good) {
    const middle = Math.floor((least + good) / 2);
    if (isGoodAt(middle)) good = middle;
    else least = middle + 1;
  }
  return 5 * good;
}

/** Positions of the points from the first that does not fit after those before it. */
export function cutAt(room: number, points: readonly { position: number; seconds: number }[]): number[] {
  let spent = 0;
  const first = points.findIndex(({ seconds }) => {
    spent += seconds;
    return spent > room;
  });
  return first === -1 ? [] : points.slice(first).map(({ position }) => position);
}
