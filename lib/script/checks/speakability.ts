import { paceOf } from "../brief";
import { splitSentences } from "../sentences";
import { estimateSeconds } from "../timing";
import { type Check, failAt, pass } from "./check";

/** A sentence that takes longer is lost on a listener: 40 words at 150 words a minute. */
const longestSentenceSeconds = 16;

/** Fine on paper, awkward in the mouth: forms that a speaker has to turn into words first. */
const written: { name: string; pattern: RegExp }[] = [
  {
    name: "an abbreviation",
    pattern: /\b(?:e\.g\.|i\.e\.|etc\.|vs\.|approx\.|z\. ?B\.|d\. ?h\.|usw\.|p\. ?ej\.|np\.|bijv\.)/i,
  },
  { name: "a semicolon", pattern: /\p{L};\s/u },
  { name: "a remark in brackets", pattern: /\([^()\n]{12,400}\)/ },
  { name: "an address", pattern: /https?:\/\/|\bwww\./i },
  { name: "a sign instead of a word", pattern: /\p{L} ?[&=→]\s?\p{L}|\b(?:and\/or|w\/)/u },
];

export const speakabilityCheck: Check = {
  kind: "speakability",
  version: 1,
  checked: "each-section",
  receipt: "script",
  requirements: () => [
    {
      id: "speakability:length",
      kind: "speakability",
      label: `No sentence over ${longestSentenceSeconds} seconds`,
      level: "should",
    },
    {
      id: "speakability:written",
      kind: "speakability",
      label: "Reads as speech, not as print",
      level: "advice",
    },
  ],
  run(text, requirement, { brief }) {
    const sentences = splitSentences(text);
    if (requirement.level === "should") {
      const long = sentences.filter(
        (sentence) => estimateSeconds(sentence, paceOf(brief)) > longestSentenceSeconds,
      );
      return long.length === 0 ? pass("Short enough to follow.") : failAt(long, "Too long to say in one go.");
    }
    const found = written.flatMap(({ name, pattern }) =>
      sentences.filter((sentence) => pattern.test(sentence)).map((sentence) => ({ name, sentence })),
    );
    const [first] = found;
    if (!first) return pass("Nothing that only a reader sees.");
    return failAt(
      found.map(({ sentence }) => sentence),
      `Contains ${first.name}.`,
    );
  },
};
