import type { BeatOpener } from "./beat-openers";

/** Openers of the items of a list. */
export const listOpeners: readonly BeatOpener[] = [
  {
    pattern: /forget/i,
    kinds: ["mistake", "why", "check"],
    moves: [
      ["Then there is the one that people forget.", "?It is not difficult, it is only easy to skip."],
      ["The next one is so plain that it hardly ever gets mentioned."],
    ],
  },
  {
    pattern: /saves time|time-saver/i,
    kinds: ["how", "first", "improve"],
    moves: [
      [
        "Here is the one that saves you time.",
        "?It costs you a little at the start, and then it pays you back every week.",
      ],
      ["If you are in a hurry, this one is for you."],
    ],
  },
  {
    pattern: /looks wrong|surpris/i,
    kinds: ["doubt", "example", "why"],
    moves: [
      ["The next one looks wrong at first.", "?My first reaction would have been to do the opposite, too."],
      ["Now for a surprise: sometimes it helps to do less."],
    ],
  },
  {
    pattern: /matters most|important/i,
    kinds: ["why", "how", "habit"],
    moves: [
      ["We have come to the one that matters most.", "?If you forget all the others, keep this."],
      ["I kept the most important one for last: keep it simple enough to do again tomorrow."],
    ],
  },
];
