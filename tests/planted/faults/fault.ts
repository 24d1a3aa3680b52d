import type { Language } from "@/lib/script/language";
import type { Draft, DraftSection } from "../draft";
import { pickOne, type Random } from "../random";
import { sparePassages } from "../texts/spare-passages";

/**
 * One way in which a script is bad. `plant` puts it into a good one, or returns undefined where there is no place
 * for it; `turn` counts the scripts of this kind from 0, so that every form of the fault gets used.
 */
export type Fault = {
  kind: string;
  /** The check that must fail, as a must. */
  check: string;
  plant(draft: Draft, random: Random, turn: number): Draft | undefined;
};

/** The passage of a language that has nothing to do with any text. */
export function spareIn(language: Language): string[] {
  const passage = sparePassages[language];
  if (!passage) throw new Error(`There is no spare passage in "${language}".`);
  return passage;
}

/** The draft with one section changed. */
export function changeSection(
  draft: Draft,
  index: number,
  sentences: (section: DraftSection) => string[],
): Draft {
  const sections = draft.sections.map((section, at) =>
    at === index ? { ...section, sentences: sentences(section) } : section,
  );
  return { ...draft, sections };
}

/**
 * The draft with one more sentence in any section: never after the call to action, and at the end of a section that
 * makes a point, so that what makes the point stays together.
 */
export function insertSentence(draft: Draft, said: string, random: Random): Draft {
  const index = Math.floor(random() * draft.sections.length);
  return changeSection(draft, index, ({ sentences, keyPoint, calls }) => {
    const last = calls ? sentences.length - 1 : sentences.length;
    const at = keyPoint ? last : 1 + Math.floor(random() * last);
    return sentences.toSpliced(Math.min(at, last), 0, said);
  });
}

/** The draft with what is no sentence put behind the first sentence of a section, so that no section ends with it. */
export function insertAside(draft: Draft, aside: string, random: Random): Draft | undefined {
  const index = pickSection(draft, random, ({ sentences }) => sentences.length >= 2);
  if (index === undefined) return undefined;
  return changeSection(draft, index, ({ sentences: [first = "", ...rest] }) => [
    `${first} ${aside}`,
    ...rest,
  ]);
}

/** The draft with the sections that name all points again taken out. */
export function withoutRecap(draft: Draft): Draft {
  return { ...draft, sections: draft.sections.filter((section) => !section.recap) };
}

/** The place of one of the sections that fit, or undefined. */
export function pickSection(
  draft: Draft,
  random: Random,
  fits: (section: DraftSection, index: number) => boolean,
): number | undefined {
  const places = [...draft.sections.keys()].filter((index) => {
    const section = draft.sections[index];
    return section !== undefined && fits(section, index);
  });
  return places.length === 0 ? undefined : pickOne(places, random);
}

/** Whether a sentence has eight words or more; without spaces between words, twenty letters. */
export function isLong(sentence: string): boolean {
  return sentence.split(/\s+/).length >= 8 || (!/\s/.test(sentence) && sentence.length >= 20);
}
