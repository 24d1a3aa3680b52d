import type { Move } from "../moves";
import type { PointShape } from "../point";

type Leads = { first: readonly Move[]; next: readonly Move[]; last: readonly Move[] };

/** How a key point is brought in, by the shape of the creator's words: {inside} within a sentence, {alone} as one. */
export const pointLeads: Record<PointShape, Leads> = {
  instruction: {
    first: [["Start here: {inside}."], ["The first thing to do: {inside}."], ["So, step one.", "{alone}"]],
    next: [
      ["Next: {inside}."],
      ["The next step is a clear one: {inside}."],
      ["Now comes a part that is easy to underrate.", "{alone}"],
      ["From here, it goes on like this: {inside}."],
      ["With that in place, {inside}."],
      ["Here is what comes after that: {inside}."],
      ["Then, {inside}."],
      ["My next piece of advice: {inside}."],
      ["That leads straight to the next one.", "{alone}"],
      ["Once you are there, {inside}."],
    ],
    last: [
      ["And finally, {inside}."],
      ["One more, and it ties the rest together: {inside}."],
      ["The last step: {inside}."],
    ],
  },
  claim: {
    first: [
      ["Let us start with something that is good to know: {inside}."],
      ["Begin with this thought.", "{alone}"],
      ["Here is the first thing to understand: {inside}."],
    ],
    next: [
      ["Here is the next piece: {inside}."],
      ["Now add this to it: {inside}."],
      ["The next thing to understand is this: {inside}."],
      ["And then there is this.", "{alone}"],
      ["Put this next to it: {inside}."],
      ["That brings us to another piece of the picture.", "{alone}"],
      ["Keep going, because it gets more interesting: {inside}."],
      ["There is something else you should know: {inside}."],
    ],
    last: [
      ["And one last thing: {inside}."],
      ["The final piece is this: {inside}."],
      ["Which leaves one more thing to say.", "{alone}"],
    ],
  },
  thing: {
    first: [
      ["Let us start with this one: {inside}."],
      ["First up: {inside}."],
      ["The first thing to look at: {inside}."],
    ],
    next: [
      ["Next, let us look at this: {inside}."],
      ["Now for the next one: {inside}."],
      ["Then there is this: {inside}."],
      ["Let us move on to something else that counts: {inside}."],
      ["The next thing on the list: {inside}."],
      ["Which brings us to a big one: {inside}."],
      ["Let us talk about another thing: {inside}."],
      ["Another thing to think about: {inside}."],
    ],
    last: [
      ["And finally: {inside}."],
      ["One more thing before we finish: {inside}."],
      ["That leaves one last thing: {inside}."],
    ],
  },
  clause: {
    first: [["Let us start with {inside}."], ["First, let us look at {inside}."]],
    next: [
      ["Next, let us look at {inside}."],
      ["Now we come to {inside}."],
      ["Then there is the question of {inside}."],
      ["Let us turn to {inside}."],
      ["The next thing to be clear about is {inside}."],
    ],
    last: [["And finally, {inside}."], ["That leaves one thing to talk about: {inside}."]],
  },
  question: {
    first: [["Let us start with a question.", "{alone}"], ["The first question is a simple one: {inside}"]],
    next: [
      ["The next question almost asks itself.", "{alone}"],
      ["Which leads to another question.", "{alone}"],
      ["Now ask yourself this: {inside}"],
      ["Here is a question that deserves an answer.", "{alone}"],
    ],
    last: [["And one last question.", "{alone}"], ["That leaves a final question: {inside}"]],
  },
  doing: {
    first: [["Let us start with {inside}."], ["First up: {inside}."]],
    next: [
      ["Next comes {inside}."],
      ["Now for the next part: {inside}."],
      ["Then there is {inside}."],
      ["Let us talk about {inside}."],
      ["The next thing on the list is {inside}."],
    ],
    last: [["And finally, {inside}."], ["That leaves {inside}."]],
  },
  unsure: {
    first: [["Let us start here: {inside}."], ["First: {inside}."]],
    next: [
      ["Next: {inside}."],
      ["Then there is this: {inside}."],
      ["Now to the next point: {inside}."],
      ["Here is another one: {inside}."],
    ],
    last: [["And finally: {inside}."], ["One last point: {inside}."]],
  },
  passage: {
    first: [["Let us start here.", "{alone}"], ["{alone}"]],
    next: [["Now to the next point.", "{alone}"], ["Here is the next thing.", "{alone}"], ["{alone}"]],
    last: [["And one last thing.", "{alone}"], ["{alone}"]],
  },
};

/** The same inside a story, where nothing is announced. */
export const storyLeads: { thing: Leads; claim: Leads } = {
  thing: {
    first: [["It begins with {inside}."], ["Let me start with {inside}."]],
    next: [
      ["Then came {inside}."],
      ["And that brings me to {inside}."],
      ["What came next was {inside}."],
      ["And then there was {inside}."],
    ],
    last: [["And in the end there was {inside}."], ["Which leaves {inside}."]],
  },
  claim: {
    first: [["This is how it starts: {inside}."], ["{alone}"]],
    next: [
      ["And then it happened: {inside}."],
      ["Here is what I remember best: {inside}."],
      ["I can say it now: {inside}."],
      ["{alone}"],
    ],
    last: [
      ["And this is where it was heading all along: {inside}."],
      ["In the end, it was quite simple: {inside}."],
    ],
  },
};

/** For anchors that the point's own words do not contain. */
export const anchorFrames: readonly string[] = [
  "The words to remember here: {anchors}.",
  "Keep these words in mind: {anchors}.",
  "And note this: {anchors}.",
];
