import type { BeatOpener } from "./beat-openers";

/** Openers of the sections of an explanation. */
export const ideaOpeners: readonly BeatOpener[] = [
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
        "?It sounds like a detail, but half of all arguments about {about} start right there.",
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
];
