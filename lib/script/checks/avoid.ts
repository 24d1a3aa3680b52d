import { dropUnspoken } from "../clean-text";
import { says, toPhrase, toSaidWords } from "../phrases";
import { splitSentences } from "../sentences";
import { type Check, failAt, pass } from "./check";

export const avoidCheck: Check = {
  kind: "avoid",
  version: 2,
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
    const phrase = toPhrase(requirement.id.slice("avoid:".length), brief.language);
    const spoken = dropUnspoken(text);
    const said = splitSentences(spoken.replace(/\s/g, " ")).filter((sentence) =>
      says(toSaidWords(sentence, brief.language), phrase),
    );
    return said.length === 0 ? pass("Not said.") : failAt(said, "It is said here.");
  },
};
