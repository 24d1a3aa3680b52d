import type { Brief } from "./brief";

/** What a brief says of the sections: their order, and shares of the whole time, 0 to 1. */
type Wishes = Brief["sections"];

type Placed = { key: string; seconds: number };

/** The sections that a brief puts in an order, in that order, in the places they have; the first and the last stay. */
export function inOrder<S extends Placed>(natural: readonly S[], wanted: Wishes): S[] {
  const movable = natural.slice(1, -1);
  const listed = wanted.flatMap(({ section }) => movable.find(({ key }) => key === section) ?? []);
  const ordered = [...new Set(listed)];
  if (ordered.length < 2) return [...natural];
  let next = 0;
  return natural.map((section) => (ordered.includes(section) ? (ordered[next++] ?? section) : section));
}

/** Sections with a share of their own get it, and the others divide what is left as they would have divided all. */
export function withShares<S extends Placed>(sections: S[], wanted: Wishes, total: number): S[] {
  const shareOf = ({ key }: Placed) => wanted.findLast(({ section }) => section === key)?.share;
  const asked = sections.reduce((sum, section) => sum + (shareOf(section) ?? 0), 0);
  if (asked === 0) return sections;
  const free = sections.filter((section) => shareOf(section) === undefined);
  const natural = free.reduce((sum, section) => sum + section.seconds, 0);
  // Those without a share keep a third of their time at least, and together all is the whole.
  const most = natural > 0 ? Math.max(0, total - natural / 3) : total;
  const fixed = natural > 0 ? Math.min(asked * total, most) : total;
  return sections.map((section) => {
    const share = shareOf(section);
    const seconds =
      share === undefined ? (section.seconds * (total - fixed)) / natural : (share / asked) * fixed;
    return { ...section, seconds };
  });
}
