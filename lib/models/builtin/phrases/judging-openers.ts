import type { BeatOpener } from "./beat-openers";

/** Openers of the sections of a review or a comparison. */
export const judgingOpeners: readonly BeatOpener[] = [
  {
    pattern: /impression/i,
    kinds: ["define", "how", "mistake"],
    moves: [
      ["First impressions first.", "?They are not the whole truth, but you only get them once."],
      [
        "Let us start at the very beginning, with the first hour.",
        "?What is clear at once, and what is not?",
      ],
    ],
  },
  {
    pattern: /works well|does best|better than/i,
    kinds: ["best", "how", "example"],
    moves: [
      ["Let us talk about what works well.", "?I mean in daily use, not on paper."],
      ["Now for the good news.", "?There are things here that you will be glad about."],
    ],
  },
  {
    pattern: /could be better|weakness|drawback/i,
    kinds: ["weakness", "mistake", "limits"],
    moves: [
      ["And now the other side of the scale: what could be better?", "?It is only fair to ask."],
      ["Nothing is perfect, so let us be plain about the weak spots."],
    ],
  },
  {
    pattern: /living with|everyday|daily/i,
    kinds: ["example", "why", "how"],
    moves: [
      [
        "What is it like to live with, once the novelty is gone?",
        "?That is a different question from what it is like to unpack.",
      ],
      [
        "Let us move from the first day to the hundredth.",
        "?That is where you find out what you really have.",
      ],
    ],
  },
  {
    pattern: /pay|cost|price/i,
    kinds: ["price", "why", "mistake"],
    moves: [
      ["Let us talk about what it really costs.", "?I do not only mean the money."],
      ["There is a price, and there is what you pay.", "?The two are rarely the same."],
    ],
  },
  {
    pattern: /who it is for|for whom|who should/i,
    kinds: ["who", "example", "limits"],
    moves: [
      ["So who is this for?", "?And, just as important, who should leave it alone?"],
      ["It will not be right for everybody, and it does not have to be."],
    ],
  },
  {
    pattern: /how to choose/i,
    kinds: ["choose", "check", "who"],
    moves: [
      ["So how do you choose?", "?You do not need more information, you need the right question."],
      ["At some point the looking has to end and the choosing has to begin."],
    ],
  },
  {
    pattern: /share|in common/i,
    kinds: ["define", "limits"],
    moves: [
      [
        "Let us begin with what they share.",
        "?Whatever is the same on both sides should not decide anything.",
      ],
      [
        "Before the differences, a word about what is the same.",
        "?It is more than the arguments would make you think.",
      ],
    ],
  },
  {
    pattern: /differ/i,
    kinds: ["differ", "example", "how"],
    moves: [
      ["Now to the differences, and only to those that you would feel.", "?Numbers on a page do not count."],
      ["So where do they part ways?"],
    ],
  },
  {
    pattern: /changing your mind|switch/i,
    kinds: ["price", "choose", "mistake"],
    moves: [
      [
        "What happens if you change your mind?",
        "?It is worth asking before you choose, because afterwards the answer is more expensive.",
      ],
      ["No choice has to be for ever, but some are easier to undo than others."],
    ],
  },
];
