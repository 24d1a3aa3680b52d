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
    const banned = splitWords(requirement.id.slice("avoid:".length), brief.language).map(stemOf);
    if (banned.length === 0)
      return { status: "not_checkable", detail: "There is no word in it to look for." };
    for (const sentence of splitSentences(text)) {
      const words = splitWords(sentence, brief.language).map(stemOf);
      if (words.some((_, at) => banned.every((word, offset) => words[at + offset] === word)))
        return fail("It is said here.", sentence.trim());
    }
    return pass("Not said.");
  },
};
