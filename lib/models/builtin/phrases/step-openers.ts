import type { BeatOpener } from "./beat-openers";

/** Openers of the sections of a how-to. */
export const stepOpeners: readonly BeatOpener[] = [
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
    moves: [["Here is what to do instead."], ["So let us try it the other way round."]],
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
      [
        "The trouble starts earlier than you think.",
        "?By the time you see it, it has been there for a while.",
      ],
      ["Let us begin with what goes wrong."],
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
];
