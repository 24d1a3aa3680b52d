import type { Brief, BriefInput } from "../brief";

/** What a tip is about; the first part of its id. */
export type TipKind =
  | "language"
  | "banned-word"
  | "foreign-point"
  | "vague-topic"
  | "length"
  | "duplicate"
  | "crowded"
  | "long-call-to-action"
  | "broad-topic"
  | "long-point"
  | "count"
  | "too-many-musts"
  | "stale-level"
  | "pace"
  | "style"
  | "audience"
  | "call-to-action";

/**
 * A weakness of a brief and its mend. `id` is the same as long as the situation is, so that it can stay dismissed.
 * `message`: one sentence of at most 140 characters. `change` is merged over the brief: a list in it is the whole new list,
 * and a field that is there and undefined is to be emptied.
 */
export type Tip = {
  id: string;
  kind: TipKind;
  message: string;
  fix: { label: string; change: Partial<BriefInput> };
};

/**
 * Finds one kind of weakness. Pure; applying the fix of a tip takes away the tip. One that may find many is a generator:
 * nobody sees more than the first few, and some fixes take a while.
 */
export type TipRule = (brief: Brief) => Iterable<Tip>;

/** A text as ids and word lists compare it: case, white space and the accents of Latin letters do not count. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/(\p{sc=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** A text in quotation marks, cut to so many characters, so that a message stays short. */
export function quote(text: string, most = 40): string {
  const letters = [...text];
  return `"${
    letters.length <= most
      ? text
      : `${letters
          .slice(0, most - 1)
          .join("")
          .trimEnd()}…`
  }"`;
}
