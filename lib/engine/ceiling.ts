import type { Brief } from "@/lib/script/brief";
import { planSections } from "@/lib/script/plan";
import { plannedTokens } from "./write-section";
import type { Writer } from "./writer";

/** A run, or a section of it, may write so many times the tokens it is planned to take. */
export const ceilingFactor = 2.5;

/** A call that failed is given more room to think at the next try; a section has four tries. */
const mostRooms = 4;

/**
 * The output tokens of a run: past `ceiling` it is stopped; with the calls that are then in flight it takes `most` at the
 * outside. `brief` has its persona applied; `from` is how many sections are there already.
 */
export function tokensOf(
  brief: Brief,
  {
    writers,
    sectionsAhead,
    from = 0,
  }: { writers: readonly Pick<Writer, "roomTokens">[]; sectionsAhead: number; from?: number },
): { ceiling: number; most: number } {
  const room = Math.max(...writers.map(({ roomTokens }) => roomTokens));
  const sections = planSections(brief)
    .sections.slice(from)
    .map(({ seconds }) => plannedTokens({ seconds, brief }));
  const planned = sections.reduce((sum, tokens) => sum + tokens + room, 0);
  const ceiling = Math.ceil(planned * ceilingFactor);
  const call = Math.ceil(Math.max(0, ...sections) * ceilingFactor) + room * mostRooms;
  return { ceiling, most: ceiling + call * (sectionsAhead + 1) };
}
