import { buildGoodDrafts } from "./build-scripts";
import type { Draft } from "./draft";
import { cleanFaults } from "./faults/clean-faults";
import type { Fault } from "./faults/fault";
import { sentenceFaults } from "./faults/sentence-faults";
import { timeFaults } from "./faults/time-faults";
import { wishFaults } from "./faults/wish-faults";
import { wordFaults } from "./faults/word-faults";
import { seededRandom, shuffle } from "./random";

/** Every kind of fault there is. */
export const faults: readonly Fault[] = [
  ...wishFaults,
  ...wordFaults,
  ...timeFaults,
  ...cleanFaults,
  ...sentenceFaults,
];

/** How many bad scripts there are; each kind of fault gets an equal share. */
export const badCount = 200;

/** `planted` is what the script says now and did not say before, to be read in a list of failures. */
export type BadDraft = { fault: Fault; draft: Draft; planted: string };

/**
 * The bad scripts: good ones with one fault planted in each. A kind takes each text once, those first that have the
 * fewest faults by now, and passes over the ones that have no place for it (a brief without points cannot miss one).
 */
export function buildBadDrafts(): BadDraft[] {
  const good = buildGoodDrafts();
  const share = badCount / faults.length;
  const uses = new Map<string, number>();
  const usesOf = ({ text }: Draft) => uses.get(text.name) ?? 0;
  return faults.flatMap((fault, place) => {
    const random = seededRandom(1000 + place);
    const planted: BadDraft[] = [];
    const taken = new Set<string>();
    for (const draft of shuffle(good, random).sort((a, b) => usesOf(a) - usesOf(b))) {
      if (planted.length === share) break;
      if (taken.has(draft.text.name)) continue;
      const bad = fault.plant(draft, random, planted.length);
      if (!bad) continue;
      taken.add(draft.text.name);
      planted.push({
        fault,
        draft: { ...bad, name: `${draft.name}: ${fault.kind}` },
        planted: newIn(bad, draft),
      });
    }
    for (const name of taken) uses.set(name, (uses.get(name) ?? 0) + 1);
    return planted;
  });
}

/** The sentences of a draft that are not in another. */
function newIn(draft: Draft, before: Draft): string {
  const known = new Set(before.sections.flatMap(({ sentences }) => sentences));
  const added = draft.sections.flatMap(({ sentences }) =>
    sentences.filter((sentence) => !known.has(sentence)),
  );
  return added.join(" ");
}
