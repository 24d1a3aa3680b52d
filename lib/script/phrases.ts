import { isWrittenTogether, type Language } from "./language";
import { foldLookalikes } from "./lookalikes";
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
  if (phrase.length === 0) return false;
  return words.some((_, at) =>
    phrase.every((test, offset) => {
      const said = words[at + offset];
      return said !== undefined && test(said);
    }),
  );
}
