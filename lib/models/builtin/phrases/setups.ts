import type { MoveBank } from "../moves";

/** What the viewer will get, and for whom it is. */
export const setups = {
  action: [
    [
      "By the end of this, you will know where to begin with {doing}, and what to leave out.",
      "?No theory for its own sake, just the parts you will use.",
    ],
    ["Let us go through {doing} in a sensible order, one step at a time."],
    ["We will take {doing} apart and put it back together in a way that is easy to follow."],
    ["Here is a plain way to go about {doing}.", "?You can adjust it later, once you know what suits you."],
  ],
  clause: [
    ["So let us find out {about}, step by step, and in plain words."],
    ["When we are done, you will be able to explain {about} to somebody else.", "?That is the real test."],
    ["We will take the question apart and look at {about} one piece at a time."],
  ],
  thing: [
    ["I want to give you an honest look at {about}, so that you can make up your own mind."],
    ["We are going to look at {about} with fresh eyes, in plain words, and in a sensible order."],
    ["In a few minutes, you will have a clearer picture of {about}."],
    ["Let us go through {about} together, piece by piece."],
  ],
  choice: [
    ["When we are done, choosing between {a} and {b} should feel a good deal lighter."],
    ["We will hold {a} and {b} up to the same standard, one point at a time."],
    ["Let us put {a} and {b} side by side and be fair to both."],
  ],
  question: [
    ["Let us give that question a proper answer, with the reasons behind it."],
    ["We will take the question apart, look at each side, and see where that leaves us."],
    ["The answer is not the same for everybody, so let us look at what it depends on."],
  ],
  any: [
    ["Let us go through it together, one piece at a time."],
    ["Here is how we will do this: one thought at a time, in plain words."],
  ],
  story: [
    [
      "To understand what happened, you need to know how it was before.",
      "?It was not a bad time, just one in which something was missing.",
    ],
    [
      "At that point, there was only an idea.",
      "?It was the kind of idea you mention once and then think about every day.",
    ],
    [
      "There was something to win, and there was something to lose.",
      "?The second part only became clear later.",
    ],
    [
      "Every story has somebody who wants something, and something that stands in the way.",
      "?This one has both.",
    ],
    ["Nothing about it seemed urgent.", "?That is the trouble with things that matter."],
    [
      "There was no shortage of good advice, either.",
      "?Most of it came from people who were not going to be there.",
    ],
  ],
  audience: [
    ["This is made for {audience}."],
    ["I had {audience} in mind when I put this together."],
    ["It is meant for {audience}, but you are welcome either way."],
  ],
  outline: [
    ["There are {points} things to get clear, and we will take them in order."],
    ["I have {points} points for you, and they build on each other."],
    ["{points} points, one after the other, and then you can decide what to do with them."],
  ],
  manner: [
    [
      "You do not need to know anything beforehand.",
      "?If something is already clear to you, all the better.",
    ],
    ["You do not have to take notes.", "?At the end, we will go over it once more."],
    ["I will keep it plain.", "?Where something is a matter of taste, I will say so."],
    ["You can follow along as you listen, or come back to it later."],
    [
      "I will not pretend that there is a single right answer.",
      "?But there are good questions, and they get you quite far.",
    ],
    ["We will start with the easy part and work our way up."],
    ["If you only take one thing away from this, I want it to be something you can use."],
    ["Let us not waste any time."],
    ["So get comfortable.", "?There is no hurry, and there is no test at the end."],
    ["Some of it may sound familiar, and some of it may not."],
    ["Here is how."],
    ["Let us look."],
    ["So, let us begin."],
  ],
} satisfies MoveBank;
