import type { MoveBank } from "../moves";

/** Said about a thing that belongs to the topic; "it" is the thing just named. */
export const partMoves = {
  define: [
    ["Let us look at it from close up.", "?What does it do, and what would be different without it?"],
    ["It helps to ask what it is for.", "Once that is clear, the rest is much easier to judge."],
    [
      "In one sentence, what is it?",
      "?If that sentence comes easily, we can move on, and if it does not, we should stay here a little longer.",
    ],
    ["There is the word for it, and there is the thing itself.", "Let us talk about the thing."],
  ],
  why: [
    ["It looks like a detail, and then you see how much depends on it."],
    ["You only notice it when it is missing."],
    ["It is the kind of thing that gets mentioned often and looked at rarely."],
    ["Leave it out, and everything else has to work harder."],
    ["If you get this right, a number of other questions answer themselves."],
    ["Without it, the rest still works, but only just.", "With it, everything has a place to stand."],
    ["There are louder things to talk about, and few that last as long."],
    ["Start here, and much of what seemed confusing becomes a matter of order."],
  ],
  how: [
    ["Look at how it connects to what comes before it and to what comes after it."],
    [
      "Take the simplest version of it that you can think of.",
      "?Understand that one first, and add the exceptions later.",
    ],
    [
      "Turn it around, and look at it from the other side.",
      "Sometimes the back tells you more than the front.",
    ],
    ["Keep it small at first.", "?Adding to it is easy, and taking away is harder."],
    [
      "Separate what has to be there from what is only nice to have.",
      "?The first list is short, and it is the one to care about.",
    ],
    [
      "Ask somebody who deals with it every day.",
      "?They will tell you in two sentences what matters about it and what does not.",
    ],
    [
      "Follow it for a while, from where it comes in to where it goes out.",
      "Most of what there is to know lies along that way.",
    ],
    [
      "Describe it to yourself as if you were seeing it for the first time.",
      "?You will notice at least one thing that you had stopped seeing.",
    ],
  ],
  example: [
    ["You have come across it before, perhaps without paying attention."],
    [
      "Think of a place in your own life where it shows up.",
      "?That is the example to remember, because it is yours.",
    ],
    ["Imagine two versions of the same day, one with it and one without.", "Where do they begin to differ?"],
    [
      "Think of a song you know by heart, and take away the bass.",
      "You might not be able to say what is missing, but you would hear it at once.",
      "It is a little like that.",
    ],
    ["Picture a table with one short leg.", "You can work on it, and you will think about that leg all day."],
    [
      "Think of a kitchen drawer.",
      "Everything in it has a use, and only a few things get used every day.",
      "This is one of the things you reach for every day.",
    ],
    [
      "Imagine a group of friends planning a trip.",
      "One of them asks the question that nobody wanted to ask, and suddenly the plan becomes real.",
      "?That is the part it plays here.",
    ],
  ],
  doubt: [
    ["Is it the same for everybody?", "No, and it does not have to be."],
    ["You may wonder whether it is worth the trouble.", "?Leave it out once, and see what happens."],
    ["Some people will tell you that it does not matter.", "?Ask them what they do instead."],
  ],
  mistake: [
    ["Do not make it bigger than it is.", "?It is one part among several."],
    ["The temptation is to rush past it, because it does not look exciting."],
    ["Do not confuse it with what it looks like from the outside."],
    ["More of it is not always better.", "?At some point, enough is enough."],
  ],
  use: [
    ["Keep an eye on it over the next few days."],
    ["If you change only one thing about it, make it the thing you meet most often."],
    ["Write down one question about it.", "?You may be surprised how often the answer turns up by itself."],
    [
      "Take five minutes for it this week, and no more than that.",
      "?Five minutes are enough to see where you stand.",
    ],
    ["The next time you run into it, give it a name.", "?Things with a name are easier to find again."],
  ],
  check: [
    ["You will know that you have understood it when you can say what would happen without it."],
    ["Can you point to it?", "?If you can, you are ready for the next part."],
  ],
} satisfies MoveBank;
