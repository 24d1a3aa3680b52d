import type { MoveBank } from "../moves";

/** The last sections: looking back, a story's turn, and goodbye. */
export const closings = {
  recapOpener: [
    ["Let us put it all together."],
    ["So, what do we have?"],
    ["Let us go over it once more, quickly."],
    ["Here is the short version."],
    ["Before we finish, one look back."],
  ],
  recap: [
    ["None of these parts is complicated by itself.", "?What counts is that you have them all in one place."],
    ["If one of them felt difficult, that is the one to come back to."],
    ["You do not have to remember every word.", "?Remember the order, and the rest will follow."],
    ["Taken together, it is less than it seemed at the start."],
    ["That is really all there is to it."],
    ["Each piece makes the next one easier."],
    ["When it comes to {about}, that is the part worth keeping.", "?The details you can always look up."],
    ["If you can say it in your own words now, we have done what we came for."],
    ["Could you explain it to a friend?", "?Try it tonight, because nothing shows you the gaps faster."],
    ["Start with the part that speaks to you most, and let the others wait their turn."],
  ],
  verdict: [
    [
      "So here is where it leaves us.",
      "?There is a strong case for it, and there is a fair case against it.",
    ],
    [
      "The honest answer depends on you, but not on everything about you.",
      "?It depends on what you will use it for, and how often.",
    ],
    ["If the strong side matches what you do every day, go ahead.", "?If the weak side does, keep looking."],
    [
      "Both {a} and {b} can be the right answer.",
      "?The wrong answer is to keep comparing for another month.",
    ],
    ["If you lean towards {a}, you now know why.", "If you lean towards {b}, you know that as well."],
    ["You do not need a perfect choice, you need one that you will not think about any more."],
    ["A good choice is one that you can explain in a single sentence."],
    ["Whatever you choose, choose it for a reason of your own."],
  ],
  turn: [
    ["And then it turned.", "?Not with a bang, but with a thought that would not go away."],
    ["Up to this point, it had been one kind of story.", "From here on, it was another."],
    [
      "It took one moment of standing still.",
      "?Nothing had changed on the outside, and yet it looked different.",
    ],
    ["Maybe the question had been the wrong one all along."],
    [
      "What had looked like the end was only the end of the first idea.",
      "?And the first idea had not been the best one.",
    ],
    ["Nobody said anything clever.", "?It was just suddenly clear."],
    [
      "It was never about getting it right the first time.",
      "?It was about still being there for the second.",
    ],
    ["That was the moment.", "?Short, plain, and impossible to undo."],
    [
      "It is funny how that works.",
      "?You push against a door for weeks, and then you notice that it opens the other way.",
    ],
    ["So it was not luck, and it was not talent.", "?It was going back one more time."],
    ["All the trouble that came before had been leading here.", "?It only made sense from this side."],
  ],
  guide: [
    ["You know enough to begin now.", "?The rest you will learn along the way."],
    [
      "Nobody gets {doing} right the first time, and nobody has to.",
      "?Get it started, and let it get better.",
    ],
    ["A week from now, you can be someone who has begun.", "?That is a bigger difference than it sounds."],
    ["The hardest part is the next five minutes.", "?After that, it gets easier."],
    ["Do the small thing first.", "?It is surprising how often that is enough."],
    ["Now it is your turn."],
    ["Keep it simple, and keep going."],
    ["Take the part that helps you, and leave the rest."],
  ],
  explain: [
    ["The next time somebody brings up {about}, you will have something to say."],
    ["Perhaps you will look at {topic} a little differently from now on."],
    ["And if a question stays open, that is no bad thing.", "?Good questions keep you company."],
    ["You do not have to agree with all of it.", "?If it made you think, it did its work."],
    ["So that is the picture, as far as it goes."],
    ["What will you do with it?"],
    ["Pass it on to somebody who would enjoy it."],
  ],
  judge: [
    ["Make your choice, and then enjoy it.", "?That is allowed, too."],
    ["Before you decide, sleep on it once.", "?What still matters in the morning is what matters."],
    ["Whatever you choose, you now know why."],
    ["It is your money and your time, so trust your own reasons."],
    ["You can always change your mind, but you do not have to keep looking."],
  ],
  parting: [
    ["So that is it."],
    ["And that is where I will leave you."],
    ["That is all for today."],
    ["The rest is up to you."],
  ],
  stays: [
    [
      "So when I think of {topic} today, I do not think of how it ended.",
      "?I think of the moment in which it could still have gone either way.",
    ],
    ["It would be nice to say that everything was easy after that.", "It was not, but it was different."],
    ["Some things you only understand once they are behind you.", "?This was one of them."],
    ["The place is still there, and so is the door.", "?It just means something else now."],
    ["What stays is small.", "?A moment, a choice, and the feeling of having been there."],
    ["That is the whole story.", "?What it means is up to you."],
    [
      "And if you are in the middle of a story like this one, hold on.",
      "?The middle is where it looks worst.",
    ],
    ["Maybe that is what stays.", "?Not the ending, but the part where nobody knew the ending yet."],
  ],
  farewell: [
    ["Thank you for listening."],
    ["Thanks for staying until the end."],
    ["See you next time."],
    ["Take care, and see you soon."],
    ["Until next time."],
    ["Thank you for your time."],
  ],
} satisfies MoveBank;

/** How a call to action is brought in, by the shape of the creator's words; the bare one is always possible. */
export const callLeads = {
  instruction: [
    ["{alone}"],
    ["Now, {inside}."],
    ["So here is the one thing to do next: {inside}."],
    ["If this was useful to you, {inside}."],
    ["Before you go, {inside}."],
    ["There is just one thing left to do, and now is a good moment for it: {inside}."],
  ],
  thing: [
    ["Do not miss this: {inside}."],
    ["One more thing for you: {inside}."],
    ["And here is something to take with you: {inside}."],
  ],
  other: [["{alone}"], ["One more thing.", "{alone}"], ["And before you go, one last thing.", "{alone}"]],
} satisfies MoveBank;
