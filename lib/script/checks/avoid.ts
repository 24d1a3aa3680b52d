import { dropUnspoken } from "../clean-text";
import { stemOf } from "../key-points";
import { splitSentences } from "../sentences";
import { splitWords } from "../words";
import { type Check, fail, pass } from "./check";

export const avoidCheck: Check = {
  kind: "avoid",
  checked: "each-section",
  receipt: "script",
  requirements: (brief) =>
    brief.avoid.map((word) => ({
      id: `avoid:${word.toLowerCase()}`,
      kind: "avoid",
      label: `Never says "${word}"`,
      level: "must",
    })),
  run(text, requirement, { brief }) {
    const word = requirement.id.slice("avoid:".length);
    const said = splitSentences(dropUnspoken(text)).find((sentence) => says(sentence, word, brief.language));
    return said === undefined ? pass("Not said.") : fail("It is said here.", said.trim());
  },
};

/** True when a text says a word or phrase, in any inflection that shares its stem. */
export function says(text: string, phrase: string, language: string): boolean {
  const wanted = splitWords(phrase, language).map(stemOf);
  const words = splitWords(text, language).map(stemOf);
  return (
    wanted.length > 0 && words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))
  );
}
