import { splitSentences } from "../sentences";
import { splitWords } from "../words";
import { type Check, fail, pass } from "./check";

/** Sentences of fewer words may return: "Here is why." is a rhythm, not a repetition. */
const leastWords = 4;

export const repetitionCheck: Check = {
  kind: "repetition",
  checked: "each-section",
  receipt: "script",
  requirements: () => [
    { id: "repetition", kind: "repetition", label: "Says no sentence twice", level: "must" },
  ],
  run(text, _requirement, { before, brief }) {
    const seen = new Set(splitSentences(before).map((sentence) => fold(sentence, brief.language)));
    for (const sentence of splitSentences(text)) {
      const folded = fold(sentence, brief.language);
      if (folded.split(" ").length < leastWords) continue;
      if (seen.has(folded)) return fail("Said before.", sentence.trim());
      seen.add(folded);
    }
    return pass("Every sentence is new.");
  },
};

function fold(sentence: string, language: string): string {
  return splitWords(sentence.toLowerCase(), language).join(" ");
}
