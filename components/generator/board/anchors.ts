import { anchorsOf, findAnchors } from "@/lib/script/key-points";
import type { Language } from "@/lib/script/language";
import { hasWord } from "@/lib/script/words";
import type { KeyPointRow } from "../key-point-rows";

/** As many as a key point takes. */
export const mostAnchors = 8;

type Worded = Pick<KeyPointRow, "text" | "anchors">;

/** The words that must be said for a row to count as made: the creator's own, else those of its text. */
export function wordsToSay({ text, anchors }: Worded, language: Language): string[] {
  return text.trim() === "" ? (anchors ?? []) : anchorsOf({ text, anchors, priority: "must" }, language);
}

/** Typed words as a list, comma separated; the comma of "1,000" separates nothing. */
export function toAnchors(typed: string): string[] {
  const words = typed.split(/,(?!\d)|[;\n、，]/).map((word) => word.trim());
  const isFirst = (word: string, index: number) =>
    words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index;
  return words.filter((word, index) => hasWord.test(word) && isFirst(word, index));
}

/** What a row keeps of the words typed for it: nothing where they are those that its text gives anyway. */
export function chosenAnchors(typed: string, text: string, language: Language): string[] | undefined {
  const anchors = toAnchors(typed).slice(0, mostAnchors);
  const automatic = wordsToSay({ text }, language);
  const isAutomatic = anchors.join("\n").toLowerCase() === automatic.join("\n").toLowerCase();
  return anchors.length === 0 || isAutomatic ? undefined : anchors;
}

/**
 * The creator's own words after an edit of the text: those still in it stay, in any inflection, and those that never
 * stood in it stay for as long as it is the same point, which is while it has a word of the old one.
 */
export function keepAnchors(before: Worded, text: string, language: Language): string[] | undefined {
  const says = (sentence: string) => (anchor: string) => findAnchors([anchor], [sentence], language) === 0;
  const isSamePoint =
    before.text.trim() === "" || wordsToSay({ text: before.text }, language).some(says(text));
  const kept = before.anchors?.filter(
    (anchor) => says(text)(anchor) || (isSamePoint && !says(before.text)(anchor)),
  );
  return kept && kept.length > 0 ? kept : undefined;
}
