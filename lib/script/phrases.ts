import { dropUnspoken } from "./clean-text";
import { isWrittenTogether, type Language } from "./language";
import { foldLookalikes } from "./lookalikes";
import { splitSentences } from "./sentences";
import { isInflection } from "./stem";
import { splitWords } from "./words";

/** A word or phrase to look for: one test for each of its words. */
export type Phrase = ((said: string) => boolean)[];

/** The words of a text in order; case, look-alike letters and soft hyphens do not tell two words apart. */
export function toSaidWords(text: string, language: Language): string[] {
  const folded = foldLookalikes(text, language);
  return isWrittenTogether(language) ? (folded.match(/[a-z0-9]+|\S/gu) ?? []) : splitWords(folded, language);
}

/** A phrase as the creator wrote it: a word stands for its usual inflections, "hack*" for all that begins so. */
export function toPhrase(phrase: string, language: Language): Phrase {
  return phrase.split(/\s+/).flatMap((token) => {
    const words = toSaidWords(token.replaceAll("*", ""), language);
    return words.map((wanted, at) => {
      const isOpen = token.endsWith("*") && at === words.length - 1;
      if (isOpen) return (said: string) => said.startsWith(wanted);
      const [first = ""] = wanted.normalize("NFKD"); // a quick no for most words
      return (said: string) => said.normalize("NFKD").includes(first) && isInflection(said, wanted, language);
    });
  });
}

/** True when the words of a phrase stand one after the other in a text. */
export function says(words: readonly string[], phrase: Phrase): boolean {
  return words.some((_, at) => standsAt(words, phrase, at));
}

/** A part of a text in which a phrase is said, and how often. */
export type Saying = { part: string; times: number };

/**
 * The sentences of a text that say a phrase. A phrase with a stop of its own ("Yahoo! Mail") would be cut in two with
 * its sentence: it is looked for in the text as a whole. A line break between the words of a phrase does not hide it.
 */
export function findSayings(text: string, wanted: string, language: Language): Saying[] {
  const phrase = toPhrase(wanted, language);
  const spoken = dropUnspoken(text);
  const parts = endsInside(wanted) ? [spoken] : splitSentences(spoken.replace(/\s/g, " "));
  return parts
    .map((part) => ({ part, times: countSaid(toSaidWords(part, language), phrase) }))
    .filter(({ times }) => times > 0);
}

function countSaid(words: readonly string[], phrase: Phrase): number {
  let times = 0;
  for (let at = 0; at < words.length; at++) {
    if (!standsAt(words, phrase, at)) continue;
    times++;
    at += phrase.length - 1;
  }
  return times;
}

function standsAt(words: readonly string[], phrase: Phrase, at: number): boolean {
  const isAt = (test: (said: string) => boolean, offset: number) => {
    const said = words[at + offset];
    return said !== undefined && test(said);
  };
  return phrase.length > 0 && phrase.every(isAt);
}

function endsInside(phrase: string): boolean {
  return splitSentences(phrase).length > 1 || /[.!?].*\S/.test(phrase);
}
