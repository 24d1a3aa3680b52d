import type { MoveBank } from "../moves";

/** Said about one side of a thing; "it" is the side just named. */
export const aspectMoves = {
  define: [
    ["Start with what you can see for yourself.", "Opinions can wait a minute."],
    [
      "Look at it on a normal day, not on the best one.",
      "The normal day is the one you will have most often.",
    ],
    [
      "There are two questions here: how often will you meet it, and how much will it bother you?",
      "?Often and a little can be worse than rarely and a lot.",
    ],
    ["Let us describe before we judge.", "The judgment tends to be quicker than the look."],
  ],
  why: [
    ["It is easy to overlook, right up to the moment it goes wrong."],
    [
      "You will not think about it on the first day.",
      "You will think about it in the third month, when the shine has worn off.",
    ],
    ["This is where the difference between good and good enough shows."],
    [
      "It deserves more attention than it tends to get.",
      "?It may not be exciting, but you deal with it every time.",
    ],
    [
      "For some people this decides everything, and for others it is a footnote.",
      "?It helps to know early which of the two you are.",
    ],
    ["When people regret a choice, it is often because they never looked at this."],
    ["With {topic}, the small print is where the real story is.", "?This is a piece of that small print."],
    ["A choice like this one is made of many small things, and this is one of the bigger small things."],
    [
      "It is the sort of thing that you learn to love, or learn to work around.",
      "?Both take time, and only one of them is pleasant.",
    ],
  ],
  how: [
    [
      "Try it for yourself if you can, even for five minutes.",
      "?Your own hands and ears are better judges than a table of numbers.",
    ],
    ["Compare like with like.", "?Same place, same task, same day, and only then an opinion."],
    [
      "Write down what you expect before you look.",
      "?Afterwards it is too late, because you will remember having known it all along.",
    ],
    [
      "Read the opinions in the middle, not the best and not the worst.",
      "?People in the middle tend to describe what it is really like.",
    ],
    ["Go through a whole day in your head, from morning to evening, and note where this comes up."],
    [
      "Ask somebody who has lived with it for a year.",
      "?They have stopped being excited, and that is exactly what makes them useful.",
    ],
    [
      "Take it apart into what you need, what you would like, and what only looks good.",
      "?The first list is the one that counts.",
    ],
    [
      "Give it a task, a real one, something you have to do anyway.",
      "See where you have to think, and where it simply happens.",
    ],
    [
      "Use it once with nobody watching, and once with somebody asking questions.",
      "?The second time, you will hear yourself explain what you really think.",
    ],
    [
      "Take notes on the annoyances only.",
      "The praise you will remember, and the annoyances you will forget until it is too late.",
    ],
  ],
  example: [
    [
      "Picture yourself a month from now.",
      "Are you still glad about it, or have you stopped noticing?",
      "Both can be fine, and neither is what the box promises.",
    ],
    [
      "Think about where you will actually be: in a kitchen, on a train, at a desk with too little room.",
      "?That place matters more than the brochure.",
    ],
    [
      "Say a friend asks you about it over dinner, and you get one sentence.",
      "What you say then is your honest opinion.",
    ],
    [
      "Imagine that it were gone tomorrow.",
      "What would you miss first?",
      "That is what you are really paying for.",
    ],
    [
      "Think of something you bought and never used.",
      "It probably looked good on paper, too.",
      "What was missing was the question of when you would reach for it.",
    ],
    [
      "Picture the worst day of your week, not the best.",
      "?If it still helps you then, it is worth something.",
    ],
    [
      "Think of the last time you changed your mind about something you owned.",
      "What was it that tipped the scale?",
      "?Look for the same thing here.",
    ],
    [
      "Picture handing it to your parents, or to a neighbor.",
      "Would they need you to explain it?",
      "?That tells you something about how simple it really is.",
    ],
    ["Imagine packing for a long trip with one small bag.", "Would it come with you?"],
  ],
  best: [
    [
      "Credit where it is due: a strength only counts if you meet it in daily use.",
      "?So look for the ones you would notice without being told.",
    ],
    [
      "Look for the thing that simply works, so well that you forget about it.",
      "?That kind of quality rarely makes it into an advertisement.",
    ],
    [
      "Ask yourself which part would make you recommend it to a friend.",
      "?One honest reason is worth more than ten polite ones.",
    ],
  ],
  weakness: [
    ["Every choice has a weak side, and it is better to know it before than after."],
    ["Ask whether you can live with it, not whether it is there.", "Something will always be there."],
    [
      "Some weaknesses get smaller with practice, and others get bigger every day.",
      "Try to tell which kind this is.",
    ],
  ],
  price: [
    [
      "Look past the number on the tag.",
      "There is also the time to learn it, the things you need to go with it, and the trouble of replacing it.",
    ],
    ["Cheap is only cheap if you use it.", "Something that stays in a drawer was expensive at any price."],
    [
      "Ask what it costs to change your mind.",
      "A choice that you can undo does not need a week of thinking.",
    ],
    [
      "Think in years, not in days.",
      "?Spread over the time you will use it, the difference may look smaller, or larger, than it does today.",
    ],
  ],
  differ: [
    [
      "Put the choices next to each other and cover the names.",
      "?What is left is what you are really choosing between.",
    ],
    ["With {a}, ask yourself what you would use first.", "With {b}, ask exactly the same."],
    ["Neither {a} nor {b} has to be perfect here.", "It only has to fit the way you live."],
    [
      "Imagine a week with {a}, and then the same week with {b}.",
      "The day on which the two weeks look different is the one that counts.",
    ],
    [
      "If {a} and {b} feel equal to you on this, cross it off the list.",
      "?You have just made the choice simpler.",
    ],
    ["A difference that you have to look up is not one that you will feel."],
  ],
  mistake: [
    ["Do not let one impressive detail decide for you.", "?Details are easy to show, and daily use is not."],
    ["A long list of features is not a reason.", "The three that you will use are."],
    ["Be slow to judge this by the first hour.", "New things get a bonus that wears off."],
    ["Do not choose for the person you plan to become.", "Choose for the one who gets up tomorrow."],
    [
      "The loudest opinion is not the best informed one.",
      "?Look for the people who can say what they would change.",
    ],
    ["Do not compare it with a dream.", "Compare it with what you have now."],
    ["It is easy to mistake new for better.", "?Ask what you can do with it that you could not do before."],
  ],
  who: [
    ["If you need this every day, spend your attention here.", "If you need it twice a year, do not."],
    [
      "Somebody who is just beginning will see it differently from somebody with years behind them.",
      "?Be honest about which one you are.",
    ],
    [
      "There is a kind of person for whom this is exactly right.",
      "By now, you may know whether that is you.",
    ],
    [
      "If you are mostly curious, waiting is a perfectly good choice.",
      "?If you had a use for it last week, that is a better reason.",
    ],
  ],
  check: [
    [
      "Here is a simple test: would you notice if it were only half as good?",
      "?If not, stop worrying about it.",
    ],
    ["Ask yourself whether you would still want it if nobody else could see it."],
    ["If you had to give it a mark right now, what would it be, and what would earn it one more?"],
    ["Sleep on it once.", "What still matters in the morning is what matters."],
    ["Try to talk yourself out of it for five minutes.", "If you cannot, you have your answer."],
    [
      "Ask what you would tell somebody who is exactly like you.",
      "?It is strange how clear advice becomes when it is for somebody else.",
    ],
  ],
  choose: [
    [
      "Decide what you would give up for it.",
      "?If the answer is nothing, it was not that important after all.",
    ],
    [
      "Two questions settle it for most people: what will I use it for, and how often?",
      "?If you can answer both in one breath, you are ready to choose.",
    ],
    ["When both answers are good, take the one that is easier to undo."],
    [
      "Make the choice, and then stop looking for a while.",
      "Comparing after the fact only makes you unhappy with something that works.",
    ],
  ],
  limits: [
    ["I would not make this the only reason, either way."],
    ["Opinions differ here, and with good cause.", "?People use the same thing for very different ends."],
    ["Your own situation may turn all of this around.", "?If it does, trust it over any list."],
    [
      "No single point settles a question like this.",
      "Still, a few points that lean the same way are hard to argue with.",
    ],
  ],
} satisfies MoveBank;
