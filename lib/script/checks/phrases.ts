import type { Brief } from "../brief";
import type { Language } from "../language";
import { findSayings, type Saying } from "../phrases";
import { createMemory } from "../remember";
import { type Check, failAt, pass } from "./check";

/** Longer places are no sentences: for a phrase with a stop of its own the place is the text as a whole. */
const longestPlace = 400;

export const phrasesCheck: Check = {
  kind: "phrases",
  version: 1,
  checked: "each-section",
  receipt: "script",
  requirements: ({ phrases }) =>
    phrases.map((phrase) => ({
      id: idOf(phrase),
      kind: "phrases",
      label: `Says "${phrase.text}" at most ${toTimes(phrase.at_most)}`,
      level: "should",
    })),
  /** What was said before a section counts too; it is the section's fault only if the section says it once more. */
  run(text, requirement, { brief, before }) {
    const phrase = brief.phrases.find((candidate) => idOf(candidate) === requirement.id);
    if (!phrase) return { status: "not_checkable", detail: "The brief has no such phrase." };
    const sayings = findSayings(text, phrase.text, brief.language);
    const earlier = sayings.length > 0 ? countBefore(before, phrase.text, brief.language) : 0;
    const total = earlier + countIn(sayings);
    const places = sayings.filter(({ part }) => part.length <= longestPlace);
    if (sayings.length > 0 && total > phrase.at_most)
      return failAt(
        placesBeyond(places, phrase.at_most - earlier),
        `Said ${toTimes(total)}, at most ${toTimes(phrase.at_most)}.`,
      );
    return pass(total === 0 ? "Not said." : `Said ${toTimes(total)}.`, places[0]?.part.trim());
  },
};

function idOf({ text }: Brief["phrases"][number]): string {
  return `phrases:${text.toLowerCase()}`;
}

function toTimes(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function countIn(sayings: readonly Saying[]): number {
  return sayings.reduce((sum, { times }) => sum + times, 0);
}

/** The sentences with which a phrase is said more often than it may be. */
function placesBeyond(sayings: readonly Saying[], allowed: number): string[] {
  let said = 0;
  return sayings.flatMap(({ part, times }) => {
    said += times;
    return said > allowed ? [part] : [];
  });
}

const counted = createMemory<number>();

/** Counted once for all sentences of a section. */
function countBefore(before: string, phrase: string, language: Language): number {
  return counted(language, `${phrase}\n${before}`, () => countIn(findSayings(before, phrase, language)));
}
