import type { BriefInput } from "@/lib/script/brief";
import type { Language } from "@/lib/script/language";
import type { Style } from "@/lib/script/style";

/** A script as a good scriptwriter wrote it, together with what its brief asked for. */
export type PlantedText = {
  name: string;
  language: Language;
  style: Style;
  template: NonNullable<BriefInput["template"]>;
  topic: string;
  audience?: string;
  avoid: string[];
  sections: PlantedSection[];
  /** A sentence of the text, and the same again with a word or two changed or its clauses turned round. */
  almost?: [sentence: string, again: string];
};

/** One section; its sentences are given one by one, so that no splitter has a say in where a fault lands. */
export type PlantedSection = {
  sentences: string[];
  keyPoint?: PlantedPoint;
  /** The wish of the brief, and the sentence that says it: spoken after the others. */
  callToAction?: { text: string; said: string };
  /** May be left out, or change places with another free section, and the script still reads well. */
  free?: true;
  /** Names all points again in other words. */
  recap?: true;
};

export type PlantedPoint = {
  text: string;
  anchors?: string[];
  /** A word without which the point is not made, and another that leaves it half made. */
  half?: [word: string, other: string];
};
