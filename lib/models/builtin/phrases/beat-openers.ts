import type { Move } from "../moves";

/**
 * How a body section without key points begins, by what its title is about. `kinds` are the kinds of moves that go
 * on from there, the most fitting first. The first entry whose pattern is in the title wins.
 */
export type BeatOpener = { pattern: RegExp; kinds: readonly string[]; moves: readonly Move[] };

export const beatOpeners: readonly BeatOpener[] = [
  {
    pattern: /need first|prepar|get ready|before you/i,
    kinds: ["prepare", "why", "define"],
    moves: [
      ["Let us start with what you need.", "?When it comes to {doing}, it is less than you might expect."],
      [
        "Before you begin, let us look at what has to be ready.",
        "?Some of it matters on the first day, and some of it can wait.",
      ],
    ],
  },
  {
    pattern: /first step|start with|easiest/i,
    kinds: ["first", "how", "why"],
    moves: [
      [
        "Now the first step, and I want it to be a small one.",
        "?You should have something to show for it before the day is over.",
      ],
      [
        "So where do you begin?",
        "With the smallest piece that gives you a result.",
        "?Everything else can be built onto it.",
      ],
    ],
  },
  {
    pattern: /step by step|main part|how it works|in practice/i,
    kinds: ["how", "why", "check"],
    moves: [
      [
        "Now we get to the heart of it: how this works in practice.",
        "?Take it one piece at a time, in this order.",
      ],
      [
        "Let us walk through it slowly.",
        "?The order matters here, because each part hands something to the next.",
      ],
    ],
  },
  {
    pattern: /instead/i,
    kinds: ["how", "first"],
    moves: [
      ["Here is what to do instead.", "?It fits into today."],
      ["So do the opposite.", "?Go smaller, and go sooner."],
    ],
  },
  {
    pattern: /example/i,
    kinds: ["example", "use", "how"],
    moves: [
      ["An example makes this easier to see.", "?Let us keep it small and ordinary on purpose."],
      [
        "Let us make that concrete.",
        "?No special case, just the kind of thing that happens in a normal week.",
      ],
    ],
  },
  {
    pattern: /problem/i,
    kinds: ["mistake", "trouble", "doubt"],
    moves: [
      ["The trouble starts earlier than you think.", "?It starts with doing too much at once."],
      ["Here is where it goes wrong.", "?We begin with the fun part and skip the one that counts."],
    ],
  },
  {
    pattern: /mistake|get wrong|careful/i,
    kinds: ["mistake", "doubt", "limits"],
    moves: [
      ["Now for the part where it tends to go wrong.", "?It is easier to see in others than in yourself."],
      [
        "There is a mistake here that is very easy to make.",
        "?I will describe it, and you can check whether it sounds like you.",
      ],
    ],
  },
  {
    pattern: /know it worked|how to tell|check/i,
    kinds: ["check", "use"],
    moves: [
      ["So how can you tell that it worked?", "?You should not need anybody else to answer that for you."],
      [
        "At some point you will want to know whether you are on the right track.",
        "?There are a few simple ways to find out.",
      ],
    ],
  },
  {
    pattern: /making it better|improve/i,
    kinds: ["improve", "check", "how"],
    moves: [
      ["Once it works, you can make it better.", "?Not before, and not everything at once."],
      [
        "Now we can talk about getting better at it.",
        "?This is the pleasant part, because you already have something that works.",
      ],
    ],
  },
  {
    pattern: /keep|habit|lasts/i,
    kinds: ["habit", "use", "improve"],
    moves: [
      [
        "Doing it once is one thing, and keeping it going is another.",
        "?So let us plan for an ordinary, busy week.",
      ],
      [
        "This is the one that lasts.",
        "?It does not look like much in the first week, and that is why it gets dropped.",
      ],
    ],
  },
  {
    pattern: /^why|why it matters|why it works/i,
    kinds: ["why", "example", "use"],
    moves: [
      [
        "Why does any of this matter?",
        "?Because it is easier to remember something when you know what it is good for.",
      ],
      [
        "Let us talk about the reason behind it.",
        "?The what is easy to look up, and the why is what stays with you.",
      ],
    ],
  },
  {
    pattern: /really is|what it is|question comes from/i,
    kinds: ["define", "how", "why"],
    moves: [
      [
        "Let us begin with the thing itself.",
        "?What are we really talking about when we talk about {about}?",
      ],
      [
        "First, let us be clear about what we mean.",
        "?It sounds like a detail, but half of all arguments about {topic} start right there.",
      ],
    ],
  },
  {
    pattern: /other side|objection/i,
    kinds: ["doubt", "limits", "mistake"],
    moves: [
      ["Now let us hear the other side.", "?If an idea is any good, it can stand a little pressure."],
      ["There is a serious objection, and it deserves an honest answer."],
    ],
  },
  {
    pattern: /limit/i,
    kinds: ["limits", "doubt", "mistake"],
    moves: [
      ["Every idea has a place where it stops.", "?Let us look for that place before somebody else does."],
      [
        "So far this has been neat, so let us look at the edges.",
        "?That is where you see what an explanation is worth.",
      ],
    ],
  },
  {
    pattern: /means for you|this week|to try/i,
    kinds: ["use", "habit", "check", "first"],
    moves: [
      ["So what does this mean for you?", "?Something you can do or notice, starting tomorrow."],
      ["Let us bring it home.", "?An idea is only yours once you have used it."],
    ],
  },
  {
    pattern: /impression/i,
    kinds: ["define", "how", "mistake"],
    moves: [
      ["First impressions first.", "?They are not the whole truth, but you only get them once."],
      [
        "Let us start at the very beginning, with the first hour.",
        "?What is clear at once, and what is not?",
      ],
    ],
  },
  {
    pattern: /works well|does best|better than/i,
    kinds: ["best", "how", "example"],
    moves: [
      ["Let us talk about what works well.", "?I mean in daily use, not on paper."],
      ["Now for the good news.", "?There are things here that you will be glad about."],
    ],
  },
  {
    pattern: /could be better|weakness|drawback/i,
    kinds: ["weakness", "mistake", "limits"],
    moves: [
      ["And now the other side of the scale: what could be better?", "?It is only fair to ask."],
      ["Nothing is perfect, so let us be plain about the weak spots."],
    ],
  },
  {
    pattern: /living with|everyday|daily/i,
    kinds: ["example", "why", "how"],
    moves: [
      [
        "What is it like to live with, once the novelty is gone?",
        "?That is a different question from what it is like to unpack.",
      ],
      [
        "Let us move from the first day to the hundredth.",
        "?That is where you find out what you really have.",
      ],
    ],
  },
  {
    pattern: /pay|cost|price/i,
    kinds: ["price", "why", "mistake"],
    moves: [
      ["Let us talk about what it really costs.", "?I do not only mean the money."],
      ["There is a price, and there is what you pay.", "?The two are rarely the same."],
    ],
  },
  {
    pattern: /who it is for|for whom|who should/i,
    kinds: ["who", "example", "limits"],
    moves: [
      ["So who is this for?", "?And, just as important, who should leave it alone?"],
      ["It will not be right for everybody, and it does not have to be."],
    ],
  },
  {
    pattern: /how to choose/i,
    kinds: ["choose", "check", "who"],
    moves: [
      ["So how do you choose?", "?You do not need more information, you need the right question."],
      ["At some point the looking has to end and the choosing has to begin."],
    ],
  },
  {
    pattern: /share|in common/i,
    kinds: ["define", "limits"],
    moves: [
      [
        "Let us begin with what they share.",
        "?Whatever is the same on both sides should not decide anything.",
      ],
      [
        "Before the differences, a word about what is the same.",
        "?It is more than the arguments would make you think.",
      ],
    ],
  },
  {
    pattern: /differ/i,
    kinds: ["differ", "example", "how"],
    moves: [
      ["Now to the differences, and only to those that you would feel.", "?Numbers on a page do not count."],
      ["So where do they part ways?"],
    ],
  },
  {
    pattern: /changing your mind|switch/i,
    kinds: ["price", "choose", "mistake"],
    moves: [
      [
        "What happens if you change your mind?",
        "?It is worth asking before you choose, because afterwards the answer is more expensive.",
      ],
      ["No choice has to be for ever, but some are easier to undo than others."],
    ],
  },
  {
    pattern: /how it began|began|beginning/i,
    kinds: ["begin", "moment", "hope"],
    moves: [
      ["So how did it begin?", "?As so often, with something that nobody would have written down."],
      ["Go back to the start for a moment.", "?Before there was a story, there was just a day."],
    ],
  },
  {
    pattern: /trouble/i,
    kinds: ["trouble", "moment"],
    moves: [
      ["It went well for a while, and then it did not.", "?There was no great moment to point at."],
      ["The first trouble came sooner than expected."],
    ],
  },
  {
    pattern: /small win|win\b/i,
    kinds: ["hope", "moment"],
    moves: [
      ["But there was a bright spot, too.", "?It was a small one, and it came at the right time."],
      ["Not everything went wrong."],
    ],
  },
  {
    pattern: /low point|lowest/i,
    kinds: ["low", "moment", "reflect"],
    moves: [
      ["Every story has a point that nobody likes to tell.", "?We have reached it."],
      ["It got worse before it got better."],
    ],
  },
  {
    pattern: /choice|decision|decided/i,
    kinds: ["decide", "moment", "reflect"],
    moves: [
      ["Which brings us to the choice.", "?It was there all along, but now there was no way around it."],
      ["At some point, waiting was no longer an answer."],
    ],
  },
  {
    pattern: /changed|change/i,
    kinds: ["change", "reflect", "moment"],
    moves: [
      ["So what was different afterwards?", "?Less than you might think, and more than you could see."],
      ["After that, things moved, though slowly."],
    ],
  },
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

/** For a title that none of the patterns knows. */
export const plainOpener: BeatOpener = {
  pattern: /$/,
  kinds: ["why", "how", "example", "moment"],
  moves: [["Let us turn to the next part: {title}."], ["That brings us to {title}."]],
};
