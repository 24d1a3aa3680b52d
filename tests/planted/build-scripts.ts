import type { Priority } from "@/lib/script/key-points";
import { type Style, styles } from "@/lib/script/style";
import { type Draft, type DraftSection, pointsOf, toDraft } from "./draft";
import { pickOne, type Random, seededRandom, shuffle, takeTurn } from "./random";
import { allTexts } from "./texts/all-texts";
import { bannedWords } from "./texts/banned-words";

/** How many good scripts there are. */
export const goodCount = 100;

/**
 * The good scripts: every text whole, then each once more with one thing varied, then again until there are enough.
 * What is varied follows from a text's place and structure alone, never from what a check says of it.
 */
export function buildGoodDrafts(): Draft[] {
  const random = seededRandom(2026);
  const whole = allTexts.map((text) => toDraft(text));
  const places = [...whole.entries()];
  const once = places.map(([place, draft]) =>
    varyDraft(draft, hasFreeSections(draft) ? orders : wishes, place, random),
  );
  const twice = shuffle(places, random).map(([place, draft]) => varyDraft(draft, wishes, place + 1, random));
  return [...whole, ...once, ...twice].slice(0, goodCount);
}

type Variation = { name: string; vary(draft: Draft, random: Random): Draft };

/** For a text of which some sections need no fixed place. */
const orders: Variation[] = [
  { name: "one point left out", vary: leaveOut },
  { name: "two points in another order", vary: reorder },
];

/** For every text. */
const wishes: Variation[] = [
  { name: "no call to action", vary: dropCall },
  { name: "another pace", vary: changePace },
  { name: "other priorities", vary: changePriorities },
  { name: "more words to avoid", vary: avoidMore },
];

function varyDraft(draft: Draft, variations: Variation[], turn: number, random: Random): Draft {
  const { name, vary } = takeTurn(variations, turn);
  return { ...vary(draft, random), name: `${draft.name}, ${name}` };
}

function hasFreeSections({ sections }: Draft): boolean {
  return sections.filter((section) => section.free).length >= 2;
}

/** A recap names every point, so it goes along with the one that is left out. */
function leaveOut(draft: Draft, random: Random): Draft {
  const left = pickOne(
    draft.sections.filter((section) => section.free),
    random,
  );
  return withSections(
    draft,
    draft.sections.filter((section) => section !== left && !section.recap),
  );
}

function reorder(draft: Draft, random: Random): Draft {
  const free = draft.sections.filter((section) => section.free);
  const [first, second] = shuffle(free, random);
  const sections = draft.sections
    .filter((section) => !section.recap)
    .map((section) => (section === first ? second : section === second ? first : section))
    .filter((section) => section !== undefined);
  return withSections(draft, sections);
}

function dropCall(draft: Draft): Draft {
  const sections = draft.sections.map((section) =>
    section.calls ? { ...section, calls: false, sentences: section.sentences.slice(0, -1) } : section,
  );
  return { ...draft, sections, wishes: { ...draft.wishes, call_to_action: undefined } };
}

function changePace(draft: Draft, random: Random): Draft {
  const others = Object.keys(styles).filter((style): style is Style => style !== draft.wishes.style);
  const style = pickOne(others, random);
  const pace = random() < 0.5 ? { style } : { words_per_minute: 110 + Math.round(random() * 90) };
  return { ...draft, wishes: { ...draft.wishes, ...pace } };
}

function changePriorities(draft: Draft, random: Random): Draft {
  const priorities: Priority[] = ["must", "should", "could"];
  const sections = draft.sections.map((section) =>
    section.keyPoint
      ? { ...section, keyPoint: { ...section.keyPoint, priority: pickOne(priorities, random) } }
      : section,
  );
  return withSections(draft, sections);
}

function avoidMore(draft: Draft, random: Random): Draft {
  const more = shuffle(bannedWords[draft.text.language] ?? [], random).slice(0, 3);
  const avoid = [...draft.text.avoid, ...more.map(({ word }) => word)];
  return { ...draft, wishes: { ...draft.wishes, avoid } };
}

function withSections(draft: Draft, sections: DraftSection[]): Draft {
  return { ...draft, sections, wishes: { ...draft.wishes, key_points: pointsOf(sections) } };
}
