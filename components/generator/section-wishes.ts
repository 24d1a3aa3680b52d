import type { BriefInput } from "@/lib/script/brief";

/**
 * A place or a share that the creator gave a section of the plan. A section with key points is named by the row of its
 * first one ("row:3"), so that the wish stays with the point when points move; others as the plan names them.
 */
export type SectionWish = { section: string; share?: number };

type Row = { id: string };
type Sections = NonNullable<BriefInput["sections"]>;

/** What the form keeps, out of what a brief says. */
export function toWishes(sections: Sections, rows: readonly Row[]): SectionWish[] {
  return sections.map(({ section, ...wish }) => ({ ...wish, section: toRowKey(section, rows) }));
}

/** What a brief says, out of what the form keeps; a wish for a point that is gone goes too. */
export function toSections(wishes: readonly SectionWish[], rows: readonly Row[]): Sections | undefined {
  const sections = wishes.flatMap(({ section, ...wish }) => {
    const named = toPlanKey(section, rows);
    return named ? [{ ...wish, section: named }] : [];
  });
  return sections.length > 0 ? sections : undefined;
}

/** "point:2" of a plan as the row that it stands for. */
export function toRowKey(key: string, rows: readonly Row[]): string {
  const position = /^point:(\d+)$/.exec(key)?.[1];
  const row = position === undefined ? undefined : rows[Number(position)];
  return row ? `row:${row.id}` : key;
}

function toPlanKey(key: string, rows: readonly Row[]): string | null {
  if (!key.startsWith("row:")) return key;
  const position = rows.findIndex(({ id }) => `row:${id}` === key);
  return position === -1 ? null : `point:${position}`;
}
