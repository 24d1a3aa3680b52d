import type { Brief } from "../brief";
import type { KeyPoint, Priority } from "../key-points";
import type { Language } from "../language";
import { stemWords } from "../stem";
import { changePoints } from "./change-points";
import { foldText, quote, type Tip } from "./tip";
import { wordingOf, wordsOf } from "./wording/wording";

/** Of two points that differ by added words only: how many words the shorter has, and its share of the longer, at the least. */
const nearly = { words: 4, share: 0.8 };

/** Points that ask for the same thing twice; the first one stays, with the highest priority of all. */
export function duplicateTips(brief: Brief): Tip[] {
  const points = brief.key_points.map((point) => ({ point, ...meaningOf(point, brief.language) }));
  const seen = new Set<number>();
  return points.flatMap((first, position): Tip[] => {
    if (seen.has(position)) return [];
    const copies = points.flatMap((other, at) => (at > position && isSame(first, other) ? [at] : []));
    for (const copy of copies) seen.add(copy);
    if (copies.length === 0) return [];
    const priority = highest([position, ...copies].map((at) => points[at]?.point.priority ?? "could"));
    const numbers = [position, ...copies].map((at) => at + 1);
    const named = `${numbers.slice(0, -1).slice(0, 5).join(", ")} and ${numbers.at(-1)}`;
    return [
      {
        id: `duplicate:${[foldText(first.point.text), ...first.anchors].join(":")}`,
        kind: "duplicate",
        message: `Points ${named} ask for the same: ${quote(first.point.text)}.`,
        fix: {
          label: copies.length === 1 ? `Drop point ${numbers.at(-1)}` : "Keep only the first",
          change: changePoints(
            brief,
            brief.key_points.map((point, at) => {
              if (copies.includes(at)) return [];
              return [at === position ? { ...point, priority } : point];
            }),
          ),
        },
      },
    ];
  });
}

type Meaning = { words: string[]; bare: Set<string>; negations: Set<string>; anchors: string[] };

function meaningOf(point: KeyPoint, language: Language): Meaning {
  const wording = wordingOf(language);
  const empty = wordsOf(wording?.empty ?? "");
  const negations = wordsOf(wording?.negations ?? "");
  const all = stemWords(point.text, language).map(({ plain, stem }) => ({ plain: foldText(plain), stem }));
  const words = all.filter(({ plain }) => !empty.has(plain));
  return {
    words: words.map(({ stem }) => stem),
    bare: new Set(words.map(({ stem }) => stem)),
    negations: new Set(words.flatMap(({ plain, stem }) => (isTelling(plain, negations) ? [stem] : []))),
    anchors: (point.anchors ?? []).map(foldText).sort(),
  };
}

/** A word that makes another point of the same words. */
function isTelling(plain: string, negations: ReadonlySet<string>): boolean {
  return /\d/.test(plain) || negations.has(plain);
}

function isSame(a: Meaning, b: Meaning): boolean {
  if (a.anchors.length > 0 && b.anchors.length > 0) {
    const isEqual = a.anchors.join("\n") === b.anchors.join("\n");
    return isEqual && (a.anchors.length > 1 || overlap(a.bare, b.bare) >= 0.5);
  }
  const [small, large] = a.bare.size <= b.bare.size ? [a, b] : [b, a];
  if (small.bare.size === 0 || ![...small.bare].every((word) => large.bare.has(word))) return false;
  if (![...large.negations].every((word) => small.bare.has(word))) return false;
  if (!isInOrder(small.words, large.words)) return false;
  if (small.bare.size === large.bare.size) return true;
  return small.bare.size >= nearly.words && small.bare.size / large.bare.size >= nearly.share;
}

/** Half of the words still follow the same word: "from Mac to Windows" is not "from Windows to Mac". */
function isInOrder(words: string[], others: string[]): boolean {
  const pairsOf = (list: string[]) => list.slice(1).map((word, at) => `${list[at]} ${word}`);
  const pairs = pairsOf(words);
  const known = new Set(pairsOf(others));
  return pairs.filter((pair) => known.has(pair)).length * 2 >= pairs.length;
}

function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function highest(priorities: Priority[]): Priority {
  return (["must", "should"] as const).find((priority) => priorities.includes(priority)) ?? "could";
}
