import type { Plan, SectionPlan } from "@/lib/script/plan";
import { type Draft, toBriefInput } from "./brief-draft";
import { type SectionWish, toRowKey } from "./section-wishes";

/** A section of the plan as the creator may change it; the parts of a long one are one. */
export type PlannedSection = Pick<SectionPlan, "key" | "title"> & {
  seconds: number;
  isFixed: boolean;
  isFirstMovable: boolean;
  isLastMovable: boolean;
};

/** The sections of a plan, each once: hook and close keep their places, the others may change theirs. */
export function sectionsOf(plan: Plan): PlannedSection[] {
  const keys = [...new Set(plan.sections.map(({ key }) => key))];
  return keys.map((key, at) => {
    const parts = plan.sections.filter((section) => section.key === key);
    return {
      key,
      title: parts[0]?.title ?? "",
      seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
      isFixed: at === 0 || at === keys.length - 1,
      isFirstMovable: at === 1,
      isLastMovable: at === keys.length - 2,
    };
  });
}

/** The wishes after a section has changed places with the one before (-1) or behind it (1). */
export function moveSection(draft: Draft, plan: Plan, key: string, by: -1 | 1): SectionWish[] {
  const movable = sectionsOf(plan).filter(({ isFixed }) => !isFixed);
  const at = movable.findIndex((section) => section.key === key);
  const [moved, other] = [movable[at], movable[at + by]];
  if (!moved || !other) return draft.sections;
  const swapped = movable.map((section) => (section === moved ? other : section === other ? moved : section));
  const rows = writtenRows(draft);
  const shares = new Map(draft.sections.map(({ section, share }) => [section, share]));
  const order = swapped.map((section) => toRowKey(section.key, rows));
  const edges = draft.sections.filter(({ section }) => !order.includes(section));
  return [...order.map((section) => ({ section, ...shareOf(shares.get(section)) })), ...edges];
}

/** Shares that a brief may ask for, of the whole time. */
const shares = { least: 0.02, most: 0.8 };

/** The wishes after a section was given so many seconds; the others divide what is left. */
export function resizeSection(draft: Draft, plan: Plan, key: string, seconds: number): SectionWish[] {
  const share = Math.min(shares.most, Math.max(shares.least, seconds / plan.targetSeconds));
  const section = toRowKey(key, writtenRows(draft));
  const rounded = { section, share: Math.round(share * 10_000) / 10_000 };
  const isKnown = draft.sections.some((wish) => wish.section === section);
  if (!isKnown) return [...draft.sections, rounded];
  return draft.sections.map((wish) => (wish.section === section ? rounded : wish));
}

function shareOf(share: number | undefined): { share?: number } {
  return share === undefined ? {} : { share };
}

function writtenRows(draft: Draft) {
  return toBriefInput(draft).rowIds.map((id) => ({ id }));
}
