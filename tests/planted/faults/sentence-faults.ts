import type { Language } from "@/lib/script/language";
import type { Draft } from "../draft";
import { pickOne, type Random } from "../random";
import { sparePassages } from "../texts/spare-passages";
import { changeSection, type Fault, insertSentence, isLong, pickSection, spareIn } from "./fault";

/** Sentences in another language, cut off, or said before. */
export const sentenceFaults: Fault[] = [
  {
    kind: "a paragraph in another language",
    check: "language",
    plant(draft, random) {
      const index = pickSection(draft, random, ({ calls }) => !calls);
      if (index === undefined) return undefined;
      const foreign = pickForeign(draft.text.language, random).slice(0, 3);
      return changeSection(draft, index, ({ sentences }) => [
        ...sentences.slice(0, -1),
        `${sentences.at(-1)}\n`,
        ...foreign,
      ]);
    },
  },
  {
    kind: "a sentence in another language",
    check: "language",
    plant: (draft, random) =>
      insertSentence(draft, pickOne(pickForeign(draft.text.language, random), random), random),
  },
  {
    kind: "cut off at the very end",
    check: "ending",
    plant(draft) {
      const last = draft.sections.length - 1;
      return changeSection(draft, last, ({ sentences, calls }) => cutLast(sentences, draft, calls));
    },
  },
  {
    kind: "cut off at a section's end",
    check: "ending",
    plant(draft, random) {
      const index = pickSection(draft, random, (_, place) => place < draft.sections.length - 1);
      if (index === undefined) return undefined;
      return changeSection(draft, index, ({ sentences, keyPoint, calls }) =>
        cutLast(sentences, draft, calls || keyPoint !== undefined),
      );
    },
  },
  {
    kind: "a sentence said twice",
    check: "repetition",
    plant(draft, random) {
      const said = draft.sections.flatMap(({ sentences, calls }, place) =>
        (calls ? sentences.slice(0, -1) : sentences).filter(isLong).map((sentence) => ({ sentence, place })),
      );
      const { sentence, place } = pickOne(said, random);
      return sayAgain(draft, sentence, place, random);
    },
  },
  {
    kind: "a sentence said almost twice",
    check: "repetition",
    plant(draft, random) {
      const [sentence, again] = draft.text.almost ?? [];
      if (sentence === undefined || again === undefined) return undefined;
      const place = draft.sections.findIndex(({ sentences }) => sentences.includes(sentence));
      return place === -1 ? undefined : sayAgain(draft, again, place, random);
    },
  },
];

/** A passage in another language: English in every second script that is not, since that is what writers slip into. */
function pickForeign(language: Language, random: Random): string[] {
  if (language !== "en" && random() < 0.5) return spareIn("en");
  const others = Object.entries(sparePassages).filter(([code]) => code !== language);
  const [, passage] = pickOne(others, random);
  return passage;
}

/** Puts a sentence at the end of a later section than its own, else of an earlier one, before the call to action. */
function sayAgain(draft: Draft, sentence: string, place: number, random: Random): Draft | undefined {
  const index =
    pickSection(draft, random, (_, other) => other > place) ??
    pickSection(draft, random, (_, other) => other < place);
  if (index === undefined) return undefined;
  return changeSection(draft, index, ({ sentences, calls }) =>
    sentences.toSpliced(calls ? sentences.length - 1 : sentences.length, 0, sentence),
  );
}

/** Cuts the last sentence, or, where it is needed as it is, one more sentence after it. */
function cutLast(sentences: string[], draft: Draft, isNeeded: boolean): string[] {
  const { language } = draft.text;
  const [spare = ""] = spareIn(language);
  if (isNeeded) return [...sentences, cutOff(spare, language)];
  return [...sentences.slice(0, -1), cutOff(sentences.at(-1) ?? spare, language)];
}

/** The first part of a sentence, up to a word after which it has to go on. */
function cutOff(sentence: string, language: Language): string {
  const words = language === "ja" ? [...sentence] : sentence.split(" ");
  const kept = words.slice(0, Math.max(1, Math.floor(words.length * 0.6)));
  return kept.join(language === "ja" ? "" : " ").replace(/[\p{P}\s]+$/u, "");
}
