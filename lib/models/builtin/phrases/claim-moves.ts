import type { MoveBank } from "../moves";

/** Said about something to understand; "that" is the statement just made. */
export const claimMoves = {
  define: [
    ["A good explanation starts with what you can observe.", "?The names for it can come afterwards."],
    ["It helps to say what it is not.", "?Half of the confusion comes from things that only look similar."],
    [
      "Forget the technical terms for a moment.",
      "If you can say it to a child on a bus, you have the core of it.",
    ],
  ],
  why: [
    ["Stay with that for a second, because the rest depends on it."],
    ["It is easy to nod at that and move on.", "It is more useful to ask what follows from it."],
    [
      "Why does that matter?",
      "Because it changes what you look at.",
      "?Once you know it, it is hard to go back to the old picture.",
    ],
    ["On its own, it is one small piece.", "Next to the others, it explains a lot."],
    [
      "Many explanations stop here.",
      "Let us go one step further and ask what it does to everything around it.",
    ],
    ["Small things like this do not stay small.", "They shape what comes before them and what comes after."],
    [
      "You could live without knowing it, of course.",
      "But a good part of what seems strange about {topic} stops being strange once you do.",
    ],
    [
      "If it were otherwise, the whole picture would look different.",
      "That is a good sign that we have found something that matters.",
    ],
    [
      "It would be easy to file that away as an interesting fact.",
      "It is more than that, because it tells you where to look next.",
    ],
    [
      "If you take it seriously, a few other things have to move as well.",
      "?That is what makes it useful, and also what makes it uncomfortable.",
    ],
  ],
  how: [
    [
      "Here is a way to picture it.",
      "Think of a row of dominoes.",
      "You only touch the first one, and still the last one falls.",
      "What we are looking at is somewhere in the middle of that row.",
    ],
    [
      "Imagine a map on which one road is missing.",
      "You can still drive, but every route looks strange until somebody draws that road in.",
      "This is that road.",
    ],
    [
      "Think of the engine in a car.",
      "You can drive for years without looking at it.",
      "The day it makes a strange noise, you wish you had.",
    ],
    [
      "It helps to slow the whole thing down, like a film shown one frame at a time.",
      "First comes the cause, then for a moment nothing seems to happen, and then you see the effect.",
    ],
    [
      "Look at it from the other end.",
      "Start with the result that everyone can see, and ask what must have come just before it.",
      "Then ask again.",
    ],
    [
      "A comparison helps, as long as we do not push it too far.",
      "Think of a recipe: the ingredients matter, and so does the order.",
    ],
    [
      "Take it one link at a time.",
      "Something starts it, something carries it on, and something makes it stop.",
      "If you can name those three, you understand the chain.",
    ],
    [
      "Imagine zooming out on a map.",
      "The single streets disappear, and suddenly you see why the city is where it is.",
      "That is what we are doing here.",
    ],
    [
      "Think of a crowd leaving a stadium.",
      "Nobody plans the pattern, and still there is one, because everybody follows the same simple rule.",
    ],
    [
      "Imagine two clocks that were set a minute apart.",
      "For a day it makes no difference, and after that you keep missing each other.",
      "?Small causes work like that.",
    ],
    [
      "Draw it, if you like.",
      "One box for what goes in, one for what comes out, and an arrow between them.",
      "?The interesting part is what you would write on the arrow.",
    ],
  ],
  example: [
    ["You may well have met this in daily life without giving it a name."],
    [
      "Try this the next time it comes up in conversation.",
      "Say it in one sentence, wait, and see which question comes back.",
      "?That question is usually the interesting one.",
    ],
    [
      "Think of one case that you know well, and hold it against what we just said.",
      "?Where it fits, you have understood it, and where it does not, you have found the next question.",
    ],
    [
      "Suppose somebody told you the opposite.",
      "What would you expect to see?",
      "?Now compare that with what you actually see.",
    ],
    [
      "Picture somebody hearing this for the first time.",
      "What would they ask first?",
      "I think they would ask the same thing you are asking now.",
    ],
    [
      "Take a moment from your own week, any moment at all, and look at it with this in mind.",
      "?You may find that it fits better than you expected.",
    ],
    [
      "Ask somebody older than you how they would explain it, and then somebody much younger.",
      "?What both of them say is probably the part to keep.",
    ],
    [
      "You can test it on something small.",
      "Choose a case where you know the ending, and see whether this would have told you.",
    ],
  ],
  doubt: [
    [
      "A fair question at this point is how we know.",
      "It is worth asking of everything, this included, so look for the source, and look for who disagrees.",
    ],
    [
      "You could object that it is more complicated than that.",
      "You would be right.",
      "But a simple picture that is nearly true is a good place to begin.",
    ],
    ["Not everybody would put it this way.", "That is fine, as long as we are looking at the same thing."],
    ["If you do not believe it yet, good.", "?A little doubt makes you look twice."],
    [
      "The strongest objection is that there may be another explanation.",
      "?There often is, and the honest thing is to put the two side by side.",
    ],
    ["Could it be a coincidence?", "It could, and that is why one example is never enough."],
  ],
  mistake: [
    [
      "The common misunderstanding is to take this for the whole story.",
      "?It is one part, and an important one.",
    ],
    [
      "It is tempting to hear that and jump to a conclusion.",
      "Give it a minute, because the tempting conclusion is rarely the useful one.",
    ],
    [
      "People often mix up two things here: what happens, and why it happens.",
      "Keep them apart, and much of the confusion goes away.",
    ],
    [
      "Be careful with the word always.",
      "A thing can be true most of the time and still leave room for exceptions.",
    ],
    [
      "If this surprises you, that is a good sign.",
      "It means that you had a picture in mind already, and now you can compare the two.",
    ],
    [
      "The shortcut most of us take is to remember the headline and forget the reason.",
      "?The reason is the part that you can use again.",
    ],
  ],
  limits: [
    [
      "There is a limit to this, and it is only fair to say so.",
      "?Change the circumstances far enough, and the answer changes too.",
    ],
    ["Some of it is still open.", "?I would rather leave a question standing than close it with a guess."],
    ["It does not explain everything.", "It explains enough to be worth knowing."],
    [
      "For some people, the answer will be a different one.",
      "?What matters is that they get to it by asking the same question.",
    ],
  ],
  use: [
    [
      "What do you do with that?",
      "For a start, you notice it.",
      "?Noticing is less than changing something, but it comes first.",
    ],
    ["From tomorrow on, you can watch for it.", "?After a while, you will no longer need the explanation."],
    [
      "It gives you a better question to ask.",
      "?And a better question is often worth more than a quick answer.",
    ],
    [
      "You do not have to do anything about it today.",
      "Just keep it in mind the next time you have to decide.",
    ],
    [
      "Pick one situation this week, and look at it with this in mind.",
      "?One is enough to see whether it holds.",
    ],
    [
      "Write it on a piece of paper and leave it on your desk for a week.",
      "?By Friday, you will either agree with it or know why you do not.",
    ],
    [
      "It makes you a little more patient, if nothing else.",
      "You know that there is a reason, even where you cannot see it yet.",
    ],
  ],
  check: [
    [
      "Here is how you can tell whether it has landed.",
      "Say it again in your own words, without the difficult ones.",
      "?If it still makes sense, it is yours.",
    ],
    ["Could you pass this on tonight at dinner?", "?If so, you have got it."],
    ["Pause for a second, and ask yourself what has to come next."],
    ["If you can give one example of your own, you have understood it."],
  ],
} satisfies MoveBank;
