import type { MoveBank } from "../moves";

/** Said about something to do, once it has been begun: how it goes wrong, how to check it, how to keep it up. */
export const followThroughMoves = {
  mistake: [
    ["The usual mistake is to do too much at once.", "?It feels productive for a day, and then it stops."],
    [
      "Watch out for the moment when preparing turns into hiding.",
      "?Another article, another comparison, another opinion, and still nothing has been made.",
    ],
    [
      "Do not copy somebody else's version in every detail.",
      "?What suits them was built around their time, their money, and their habits.",
    ],
    [
      "If it feels harder than it should, stop for a minute.",
      "?Quite often an earlier step was skipped, and going back is faster than pushing on.",
    ],
    [
      "One warning.",
      "It is tempting to polish the part you enjoy and to ignore the part that decides everything.",
    ],
    ["And please do not wait until you feel ready.", "?Ready is a feeling that tends to arrive afterwards."],
    [
      "You will be tempted to change everything after one bad try.",
      "Give it a second one before you decide.",
      "?One bad try can be an accident, and only the next one tells you whether it was.",
    ],
    ["Doing this in a hurry is how people end up doing it twice."],
    [
      "Do not argue with a problem that you could simply measure.",
      "?Look first, and have an opinion second.",
    ],
    [
      "Be careful with advice that begins with the word just.",
      "?Whatever comes after it is usually the hard part.",
    ],
  ],
  check: [
    [
      "How do you know it worked?",
      "Try to explain it to someone in two sentences.",
      "?If you get stuck, that spot is where to look again.",
    ],
    [
      "Here is a quick test.",
      "Leave it alone for a day, come back, and look at it as if somebody else had made it.",
    ],
    [
      "After a few tries, you should notice a difference.",
      "?If you do not, go back to the last thing you changed.",
    ],
    [
      "Ask yourself one question at the end: could I do this again tomorrow without help?",
      "?If the answer is yes, move on.",
    ],
    [
      "Look for one clear sign, and decide now what it will be.",
      "?Otherwise you will always find a reason to call it unfinished.",
    ],
    [
      "Show it to one person and say nothing.",
      "Watch where they hesitate.",
      "?Those few seconds tell you more than a compliment.",
    ],
    ["If you can point at something and say that it is better than last week, it is working."],
    ["There is no prize for being sure.", "?Check it, see what happens, and let the result decide."],
  ],
  improve: [
    [
      "Once the simple version works, improve one thing.",
      "Only one.",
      "?Choose the one that annoys you every single time.",
    ],
    ["Compare today's result with your first one, not with someone else's best."],
    ["Keep a short list of what you would do differently.", "?Next time, read it before you start."],
    ["Some parts are good enough, and they should be left alone.", "?Knowing which ones is half the skill."],
    ["Ask for one piece of criticism, not ten.", "?One is something you can act on."],
    [
      "Take something away before you add something new.",
      "?It is often the quicker way to make a thing better.",
    ],
  ],
  habit: [
    [
      "Make it easy to do again.",
      "Leave everything where you will need it tomorrow.",
      "?Half of a habit is not having to search for the beginning.",
    ],
    [
      "Expect a week in which nothing goes right.",
      "It will come.",
      "Decide now what your smallest possible version is, and do that one on the bad days.",
    ],
    [
      "Mark the days on a calendar that you walk past.",
      "?It is a small thing, and it makes a gap hard to ignore.",
    ],
    [
      "Tell one person what you are doing.",
      "?They do not have to check on you; knowing that they might ask is enough.",
    ],
    [
      "Missing it once is nothing.",
      "Missing it twice is how the old habit comes back, so make the second time count.",
    ],
    ["Stop while you still feel like going on.", "?Tomorrow, you will want to pick it up again."],
  ],
} satisfies MoveBank;
