import { dropUnspoken } from "../clean-text";
import { says, toPhrase, toSaidWords } from "../phrases";
import { splitSentences } from "../sentences";
import { type Check, failAt, pass } from "./check";

export const avoidCheck: Check = {
  kind: "avoid",
  version: 3,
  checked: "each-section",
  receipt: "script",
  requirements: (brief) =>
    brief.avoid.map((word) => ({
      id: `avoid:${word.toLowerCase()}`,
      kind: "avoid",
      label: `Never says "${word}"`,
      level: "must",
    })),
  /** A line break between the words of a phrase does not hide it. */
  run(text, requirement, { brief }) {
    const word = requirement.id.slice("avoid:".length);
    const phrase = toPhrase(word, brief.language);
    const spoken = dropUnspoken(text);
    // A phrase with a stop of its own ("Yahoo! Mail") would be cut in two with the sentence.
    const parts = endsInside(word) ? [spoken] : splitSentences(spoken.replace(/\s/g, " "));
    const said = parts.filter((part) => says(toSaidWords(part, brief.language), phrase));
    return said.length === 0 ? pass("Not said.") : failAt(said, "It is said here.");
  },
};

function endsInside(phrase: string): boolean {
  return splitSentences(phrase).length > 1 || /[.!?].*\S/.test(phrase);
}
