import type { Move } from "../moves";
import type { PointShape } from "../point";

/**
 * Moves that take up the creator's own words again: {own} as they stand inside a sentence, {step} and {stepping}
 * for what can be done. They keep a section on its subject.
 */
export const ownWordMoves: Partial<Record<PointShape, readonly Move[]>> = {
  instruction: [
    [
      "What changes when you {step}?",
      "?You get one decision out of the way, and the next one becomes easier to see.",
    ],
    [
      "If {stepping} feels like too much for today, do the smallest part of it.",
      "The smallest part still counts.",
    ],
    [
      "Ask yourself what has kept you from {stepping} so far.",
      "?Whatever the answer is, that is the real obstacle, and now you can deal with it.",
    ],
    ["You can {step} with what you already have.", "?It will not be perfect, and it does not need to be."],
    ["A month from now, you will be glad that you decided to {step} today and not some other time."],
    ["Put it in your calendar in exactly these words: {step}."],
    ["How would you {step} if you had only twenty minutes?", "?Begin with that version."],
    ["It is not enough to agree that you should {step}.", "Choose the hour, and choose the place."],
    [
      "There is a difference between planning to {step} and having done it.",
      "?You will feel it the same evening.",
    ],
    ["If you do nothing else this week, {step}."],
    [
      "You do not have to be good at {stepping}.",
      "?You only have to do it once, look at the result, and do it again.",
    ],
    [
      "Imagine telling a friend that you are going to {step}.",
      "They will ask how, so have a one-sentence answer ready.",
    ],
    [
      "The people who manage to {step} are not more gifted than you are.",
      "?They made it small enough to begin.",
    ],
    [
      "Suppose you skip it, and you do not {step}.",
      "You can still go on, but you will be guessing where you could have known.",
    ],
  ],
  doing: [
    ["It is worth being honest with yourself about {own}."],
    ["Take a moment to think about what {own} looks like in your own case."],
    ["When it comes to {own}, everybody has a story."],
  ],
  claim: [
    ["If it is true that {own}, what would you do differently?", "?Take a second, and really answer that."],
    ["Much of what follows makes sense once you accept that {own}."],
    ["Suppose you had never heard that {own}.", "Would you have guessed it?"],
    ["What does it mean for {topic} that {own}?", "?Quite a lot, if you think it through to the end."],
    ["Knowing that {own} will not change your day by itself.", "What you do with it might."],
    [
      "Tell a friend that {own}, and watch the reaction.",
      "?If there is a question, you have a good conversation ahead of you.",
    ],
    [
      "Once you know that {own}, you begin to plan for it.",
      "?And planning for it is more useful than being surprised by it.",
    ],
  ],
  thing: [
    [
      "Ask yourself what you expect from {own}.",
      "?Say it in one sentence, and you have something to check against.",
    ],
    ["When it comes to {own}, a little attention goes a long way."],
    ["Do not take {own} for granted.", "It is easy to do, right up to the day on which it matters."],
    ["If you had to explain {own} to a friend, where would you start?", "?Start there."],
    [
      "Ask three people about {own}, and listen for what they complain about.",
      "?Complaints are more precise than praise.",
    ],
    [
      "Decide how much weight you give to {own}.",
      "?High, low, or none at all, but decide it before you go on.",
    ],
    ["Judge {own} by your own day, not by somebody else's."],
    ["You can learn a good deal about {topic} just by looking at {own}."],
  ],
  clause: [
    ["Take a moment to think about {own}.", "?Your first answer is often the honest one."],
    ["There is no single answer to the question of {own}.", "There is one for you, though."],
    ["If somebody asked you about {own}, what would you say?"],
    ["You cannot look up {own} in a table.", "?You have to go and see for yourself."],
  ],
  question: [
    [
      "Take a guess before we go on.",
      "?It does not matter whether you are right, because now you have something to compare.",
    ],
    ["There is a quick answer, and there is one that depends on you."],
    ["It is a fair question, and it deserves more than a yes or a no."],
    ["Ask it out loud, and notice what your first reaction is."],
  ],
};

/** Moves that come back to the topic, by its kind, for any part of the body. */
export const topicMoves: Record<string, readonly Move[]> = {
  action: [
    ["The first week of {doing} is mostly about finding out what you do not need."],
    [
      "If {doing} feels heavy, you are probably carrying a step that belongs to later.",
      "Put it down, and come back for it.",
    ],
    ["Nobody who is good at {doing} started out that way."],
    [
      "There will be days on which you do not want to {do}.",
      "Those are the days on which a small plan beats a great one.",
    ],
    [
      "Ask yourself why you want to {do}, and write the answer down.",
      "?You will need it on a day when it rains.",
    ],
  ],
  clause: [
    ["When people explain {about}, they tend to start in the middle.", "Let us start a little earlier."],
    [
      "Write down your own answer to {about}, in one sentence, before you look anything up.",
      "?You will see later how close you were.",
    ],
    [
      "The short version of {about} fits on a napkin, and the long version fills a shelf.",
      "We are somewhere in between.",
    ],
    [
      "In a way, {about} is really two questions: what happens, and what it is good for.",
      "It is easy to answer one and think that you have answered both.",
    ],
    ["The next time you wonder {about}, you will have a place to begin."],
  ],
  thing: [
    ["If you want to understand {topic}, look at where it begins and where it ends."],
    ["Much of the talk about {topic} is about the surface.", "Let us stay below it for a while."],
    ["Somebody who has never heard of {topic} would ask very simple questions.", "Those are the good ones."],
    ["There is a lot to say about {topic}, and most of it can wait."],
  ],
  choice: [
    ["Whether you lean towards {a} or {b}, the question stays the same: what will you do with it?"],
    ["People who use {a} and people who use {b} agree on more than you would think."],
    [
      "Write {a} on the left of a page and {b} on the right, and put this in the middle.",
      "Where does your pen go first?",
    ],
  ],
  question: [
    ["Come back to the question for a moment: what would change your mind?"],
    ["A simple answer would be nice, but a useful one is better."],
  ],
};
