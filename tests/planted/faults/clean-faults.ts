import { takeTurn } from "../random";
import { hasOwnSlips, slipsIn } from "../texts/machine-slips";
import { changeSection, type Fault, insertAside, insertSentence, pickSection } from "./fault";

/** What is written in a script but must never be read aloud. */
export const cleanFaults: Fault[] = [
  {
    kind: "placeholder",
    check: "clean_text",
    plant(draft, random, turn) {
      const placeholder = takeTurn(placeholders, turn);
      if (/^TODO|^Lorem/.test(placeholder)) return insertSentence(draft, placeholder, random);
      if (!hasOwnSlips(draft.text.language)) return undefined;
      const greeting = slipsIn(draft.text.language).greeting.replace("%", placeholder);
      return insertSentence(draft, greeting, random);
    },
  },
  {
    kind: "markup",
    check: "clean_text",
    plant(draft, random, turn) {
      const index = pickSection(draft, random, ({ sentences }) => sentences.length >= 3);
      if (index === undefined) return undefined;
      const mark = takeTurn(marks, turn);
      return changeSection(draft, index, ({ sentences }) => mark(sentences, draft.text.topic));
    },
  },
  {
    kind: "stage direction",
    check: "clean_text",
    plant: (draft, random, turn) =>
      insertAside(draft, takeTurn(slipsIn(draft.text.language).stageDirections, turn), random),
  },
  {
    kind: "speaker label",
    check: "clean_text",
    plant(draft, random, turn) {
      const label = takeTurn(slipsIn(draft.text.language).speakers, turn);
      const index = Math.floor(random() * draft.sections.length);
      return changeSection(draft, index, ({ sentences: [first = "", ...rest] }) => [
        `${label} ${first}`,
        ...rest,
      ]);
    },
  },
  {
    kind: "writer speaking of itself",
    check: "clean_text",
    plant(draft, random, turn) {
      if (!hasOwnSlips(draft.text.language)) return undefined;
      return insertSentence(draft, takeTurn(slipsIn(draft.text.language).ofItself, turn), random);
    },
  },
  {
    kind: "talk about the task",
    check: "clean_text",
    plant(draft, random, turn) {
      if (!hasOwnSlips(draft.text.language)) return undefined;
      const said = takeTurn(slipsIn(draft.text.language).ofTheTask, turn);
      // A preamble stands at the top, on a line of its own; anything else where it happens to land.
      if (!said.endsWith(":")) return insertSentence(draft, said, random);
      return changeSection(draft, 0, ({ sentences }) => [`${said}\n`, ...sentences]);
    },
  },
  {
    kind: "emoji",
    check: "clean_text",
    plant: (draft, random, turn) => insertAside(draft, takeTurn(emoji, turn), random),
  },
];

const placeholders = [
  "[insert name]",
  "{{product}}",
  "TODO: find a better example.",
  "Lorem ipsum dolor sit amet.",
  "<your name>",
  "XXX",
  "[Your Channel]",
  "___",
];

const emoji = ["🎉", "🚀", "😂", "👇", "❤️", "👨‍👩‍👧", "🇺🇾", "1️⃣"];

/** Ways to format text that a voice cannot read. */
const marks: ((sentences: string[], topic: string) => string[])[] = [
  (sentences, topic) => [`## ${topic}\n`, ...sentences],
  ([first = "", second = "", ...rest]) => [first, `**${second}**`, ...rest],
  ([first = "", ...rest]) => [`${first}\n`, ...rest.map((sentence) => `- ${sentence}\n`)],
  (sentences) => [...sentences.slice(0, -1), `[${sentences.at(-1)}](https://example.com/more)`],
  ([first = "", ...rest]) => [`${first}\n`, ...rest.map((sentence, at) => `${at + 1}. ${sentence}\n`)],
  ([first = "", second = "", ...rest]) => [first, `<b>${second}</b>`, ...rest],
  ([first = "", second = "", ...rest]) => [first, `_${second}_`, ...rest],
  ([first = "", ...rest]) => [first, `${"-".repeat(3)}\n`, ...rest],
];
