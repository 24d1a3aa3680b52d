import type { Template } from "./template";

export const story = {
  id: "story",
  name: "Story",
  summary: "A beginning, trouble, a turn and what it left behind.",
  whenToUse: "Something happened, to you or to someone else, and the point is best felt, not explained.",
  exampleTopic: "My First Marathon",
  style: "storytelling",
  seconds: { least: 60, usual: 300, most: 1800 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.08,
      atMostSeconds: 12,
      guidance:
        "Open inside a moment: a place, a sound, something about to go wrong. No explanation yet, one to three sentences.",
    },
    {
      role: "setup",
      title: "Before it began",
      share: 0.12,
      atMostSeconds: 40,
      guidance: "Who wants what, why it matters to them, and what stands in the way.",
    },
  ],
  body: {
    guidance:
      "One scene. A place, an action, one detail that can be seen or heard, and a small change by the end of it. Tell in order and leave the lesson for later.",
    beats: [
      {
        title: "How it began",
        guidance: "The ordinary day on which it started, and the choice that set it going.",
      },
      {
        title: "The first trouble",
        guidance: "The first thing that did not go as planned, and what it felt like.",
      },
      {
        title: "The small win",
        guidance: "Something that worked, and the hope that came with it.",
      },
      {
        title: "The low point",
        guidance: "The moment in which stopping would have been the sensible thing to do.",
      },
      {
        title: "The choice",
        guidance: "What was decided, by whom, and what it cost.",
      },
      {
        title: "What changed",
        guidance: "What was different afterwards, shown in one small everyday thing.",
      },
    ],
  },
  closing: [
    {
      role: "turn",
      title: "The turn",
      share: 0.12,
      atMostSeconds: 45,
      guidance: "The moment in which it looks different from before. Slow down, short sentences, no moral.",
    },
    {
      role: "close",
      title: "What stays",
      share: 0.1,
      atMostSeconds: 30,
      guidance:
        "Come back to the opening moment and say what it means now, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "The day it all started",
    "The moment it nearly failed",
    "The decision that changed everything",
    "What I would do differently today",
  ],
} satisfies Template;
