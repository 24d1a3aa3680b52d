import type { MoveBank } from "../moves";

/** Said about a mistake or something to leave alone; "it" is the mistake just named. */
export const pitfallMoves = {
  why: [
    [
      "It is an easy one to fall for, because nothing bad happens at first.",
      "?The bill comes later, when you no longer remember what you did.",
    ],
    ["It even feels right while you are doing it.", "?That is what makes it hard to catch."],
    ["Nobody does it on purpose.", "?It slips in when you are tired, in a hurry, or a little too excited."],
    ["It costs more than it saves."],
    ["The damage is small each time, and it adds up."],
    ["It takes the joy out of the whole thing, and that is how people end up quitting."],
    ["It solves a problem today and makes a bigger one for next month."],
    ["From the outside it looks like effort, and that is why it gets praised."],
    ["It works once, and so you trust it twice."],
  ],
  how: [
    [
      "The next time you catch yourself, stop for one breath.",
      "Then do the opposite, even if only for a few minutes.",
    ],
    ["Go at it more gently than you think you need to, and see how that feels."],
    ["Put a reminder where you cannot miss it.", "?A note on the door does the job."],
    ["Ask somebody to tell you when they see it happening.", "?It is easier to spot from the outside."],
    ["Replace it with something.", "If you only leave a gap, the old habit moves right back in."],
    [
      "Decide beforehand what you will do instead, because in the moment you will not want to think about it.",
    ],
    [
      "Make the better choice the easy one.",
      "?Set it up the evening before, and your tired self will go along with it.",
    ],
    ["Notice it, name it, and move on.", "?No drama is needed."],
    ["Slow down at the point where you would normally speed up.", "?That is almost always the place."],
    ["Write down the one situation in which it keeps happening, and change that situation."],
  ],
  example: [
    [
      "Think back to the last time it happened.",
      "What came right before it?",
      "That is the moment to watch.",
    ],
    [
      "You know the scene.",
      "You start full of energy, you want too much, and before long you are paying for it.",
    ],
    ["Imagine watching a friend do it.", "You would say something.", "Say the same thing to yourself."],
    [
      "It usually begins on a good day, when everything seems possible.",
      "?On a bad day, you would be more careful.",
    ],
    [
      "Picture the same week twice, once with it and once without.",
      "?The second one is quieter, and you get further.",
    ],
    ["Imagine looking over your own shoulder for a day.", "At what point would you say, not again?"],
  ],
  doubt: [
    ["Maybe you think that you are the exception.", "Most of us do."],
    ["Once in a while, it does no harm.", "?It is the routine that you want to watch."],
    ["You may have got away with it so far.", "That is luck, and luck is not a plan."],
  ],
  mistake: [
    ["And do not swing to the other extreme.", "?Being too careful is a mistake as well."],
    ["Do not blame yourself for it, either.", "?Blame takes time, and changing it takes less."],
    ["The worst reaction is to try harder in the same way."],
  ],
  use: [
    ["If you recognize yourself in this, good.", "?It means that there is something easy to win."],
    ["Start by doing it less, not by never doing it again."],
    ["Give it one week.", "?Then look back and see how often it still happened."],
    ["Catch it early, and it is a small thing."],
    ["Fix this one, and a few of the others get easier, too."],
  ],
  check: [
    ["How do you know that you are past it?", "You no longer have to think about it."],
    ["If you cannot remember when it last happened, that is progress."],
  ],
} satisfies MoveBank;
