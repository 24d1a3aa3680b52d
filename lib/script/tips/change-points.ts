import type { Brief, BriefInput } from "../brief";
import type { KeyPoint, Priority } from "../key-points";

/**
 * The change after which each point is what stands at its place in `instead`: itself, nothing, or several points.
 * What the brief says of the sections of points follows them to their new numbers.
 */
export function changePoints(brief: Brief, instead: KeyPoint[][]): Partial<BriefInput> {
  const key_points = instead.flat();
  if (brief.sections.length === 0) return { key_points };
  const sections = brief.sections.flatMap((wish) => {
    const number = Number(/^point:(\d+)$/.exec(wish.section)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) return [wish];
    if (!instead[number]?.length) return [];
    return [{ ...wish, section: `point:${instead.slice(0, number).flat().length}` }];
  });
  return { key_points, sections };
}

/** The points with another priority for those at some positions. */
export function withPriority(
  brief: Brief,
  positions: readonly number[],
  priority: Priority,
): Brief["key_points"] {
  return brief.key_points.map((point, at) => (positions.includes(at) ? { ...point, priority } : point));
}
