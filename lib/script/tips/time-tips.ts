import type { Brief } from "../brief";
import { requireTemplate } from "../templates/registry";
import { toClock } from "../timing";
import { withPriority } from "./change-points";
import { cutAt, longerLength, pointsOver, roomFor, type TimedPoint, timePoints, withoutShares } from "./room";
import type { Tip } from "./tip";

/**
 * Seconds in which a must is made well: two or three sentences, in the quick templates one or two. `longer`: or its
 * least time and half of that again.
 */
const comfort = { usual: 8, quick: 5, longer: 1.5 };
/** Fewer musts than this are never too many where they fit. */
const leastManyMusts = 4;

/** Musts and shoulds that cannot all be said in the time. A could may be left out: that is what it is for. */
export function crowdedTips(brief: Brief): Tip[] {
  const { key_points: points, duration_seconds: duration } = brief;
  const wanted = timePoints(brief).filter(({ point }) => point.priority !== "could");
  const over = pointsOver(brief, wanted);
  if (over.length === 0) return [];
  const room = roomFor({ ...brief, sections: [] });
  const longer = longerLength(brief, (longer) => pointsOver(longer, wanted).length === 0);
  const isSmaller = longer !== null && (longer - duration) / duration <= over.length / points.length;
  const many = wanted.length === 1 ? "One point needs" : `${wanted.length} points need`;
  return [
    {
      id: `crowded:${duration}:${wanted.length}`,
      kind: "crowded",
      message: `${many} about ${toClock(Math.ceil(secondsOf(wanted)))} at the least, and ${toClock(duration)} leaves ${toClock(Math.floor(room))} for them.`,
      fix: isSmaller
        ? { label: `Make it ${toClock(longer)} long`, change: { duration_seconds: longer } }
        : {
            label: over.length === 1 ? "Make one point optional" : `Make ${over.length} points optional`,
            change: { key_points: withPriority(brief, over, "could") },
          },
    },
  ];
}

/** Musts that fit the time, but not what the shares of the other sections leave of it. */
export function shareTips(brief: Brief): Tip[] {
  if (brief.sections.length === 0) return [];
  const musts = timePoints(brief).filter(({ point }) => point.priority === "must");
  const needed = secondsOf(musts);
  const room = roomFor(brief);
  if (needed <= room || pointsOver(brief, musts).length > 0) return [];
  return [
    {
      id: `crowded:shares:${brief.duration_seconds}:${musts.length}`,
      kind: "crowded",
      message: `The musts need about ${toClock(Math.ceil(needed))}, and the shares of the sections leave ${toClock(Math.floor(room))} for them.`,
      fix: { label: "Let the plan share the time", change: { sections: withoutShares(brief) } },
    },
  ];
}

/** Musts that fit, each in a breath and no more. */
export function manyMustsTips(brief: Brief): Tip[] {
  const quick = requireTemplate(brief.template).style === "energetic";
  const musts = timePoints(brief).filter(({ point }) => point.priority === "must");
  if (musts.length < leastManyMusts) return [];
  const room = roomFor(brief);
  const wellMade = musts.map(({ position, seconds }) => ({
    position,
    seconds: Math.max(quick ? comfort.quick : comfort.usual, comfort.longer * seconds),
  }));
  const over = cutAt(room, wellMade);
  if (secondsOf(musts) > room || over.length === 0) return [];
  const each = Math.floor(room / musts.length);
  return [
    {
      id: `too-many-musts:${brief.duration_seconds}:${musts.length}`,
      kind: "too-many-musts",
      message: `${musts.length} musts get about ${each} seconds each: each can be said, and hardly explained.`,
      fix: {
        label: over.length === 1 ? 'Make the last one "should"' : `Make the last ${over.length} "should"`,
        change: { key_points: withPriority(brief, over, "should") },
      },
    },
  ];
}

function secondsOf(points: readonly TimedPoint[]): number {
  return points.reduce((sum, { seconds }) => sum + seconds, 0);
}
