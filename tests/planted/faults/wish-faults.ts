import type { Language } from "@/lib/script/language";
import { pickOne } from "../random";
import { hasOwnSlips, slipsIn } from "../texts/machine-slips";
import { changeSection, type Fault, pickSection, spareIn, withoutRecap } from "./fault";

/** Key points and the call to action: missing, half made, in the wrong order. */
export const wishFaults: Fault[] = [
  {
    kind: "key point removed",
    check: "key_point",
    plant(draft, random) {
      const rest = withoutRecap(draft);
      const index = pickSection(rest, random, ({ keyPoint }) => keyPoint?.priority === "must");
      if (index === undefined) return undefined;
      return changeSection(rest, index, ({ sentences }) =>
        asLongAs(sentences.join(" "), spareIn(draft.text.language)),
      );
    },
  },
  {
    kind: "key point half made",
    check: "key_point",
    plant(draft, random) {
      const rest = withoutRecap(draft);
      const index = pickSection(
        rest,
        random,
        ({ keyPoint }) => keyPoint?.priority === "must" && keyPoint.half !== undefined,
      );
      const half = index === undefined ? undefined : rest.sections[index]?.keyPoint?.half;
      if (!half) return undefined;
      const sections = rest.sections.map((section) => ({
        ...section,
        sentences: section.sentences.map((sentence) => replaceWord(sentence, half, draft.text.language)),
      }));
      return { ...rest, sections };
    },
  },
  {
    kind: "key points in swapped order",
    check: "key_point_order",
    plant(draft, random) {
      const rest = withoutRecap(draft);
      const musts = [...rest.sections.entries()].filter(([, { keyPoint }]) => keyPoint?.priority === "must");
      if (musts.length < 2) return undefined;
      const [first] = pickOne(musts, random);
      const [second] = pickOne(
        musts.filter(([place]) => place !== first),
        random,
      );
      const sections = rest.sections.map((section, place) => {
        if (place === first) return rest.sections[second] ?? section;
        if (place === second) return rest.sections[first] ?? section;
        return section;
      });
      return { ...rest, sections };
    },
  },
  {
    kind: "call to action missing",
    check: "call_to_action",
    plant(draft, _random, turn) {
      const index = draft.sections.findIndex((section) => section.calls);
      if (index === -1) return undefined;
      const { language } = draft.text;
      const instead = turn % 2 === 1 && hasOwnSlips(language) ? [slipsIn(language).goodbye] : [];
      return changeSection(draft, index, ({ sentences }) => [...sentences.slice(0, -1), ...instead]);
    },
  },
];

/** As many sentences of a passage as it takes to be as long as what they stand for. */
function asLongAs(original: string, passage: string[]): string[] {
  const sentences: string[] = [];
  for (const sentence of passage) {
    if (sentences.join(" ").length >= original.length) break;
    sentences.push(sentence);
  }
  return sentences;
}

/** Replaces a whole word wherever it stands, at the beginning of a sentence too. */
function replaceWord(sentence: string, [word, other]: [string, string], language: Language): string {
  const edge = language === "ja" ? "" : "[\\p{L}\\p{N}]";
  const escaped = word.replace(/[$.?*+^()[\]{}|\\]/g, "\\$&");
  const pattern = edge ? `(?<!${edge})${escaped}(?!${edge})` : escaped;
  return sentence.replace(new RegExp(pattern, "giu"), (found) =>
    found[0] === word[0] ? other : `${other[0]?.toUpperCase() ?? ""}${other.slice(1)}`,
  );
}
