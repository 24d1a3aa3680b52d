import type { Template } from "./template";

export const short = {
  id: "short",
  name: "Short (under 60 s)",
  summary: "One idea, no run-up, an ending that lands.",
  whenToUse: "A vertical video of under a minute: one tip, one surprise, one answer.",
  exampleTopic: "How to Fall Asleep Faster",
  style: "energetic",
  seconds: { least: 15, usual: 30, most: 60 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.16,
      atMostSeconds: 6,
      guidance: "Start in the middle: the claim, the mistake or the question. One sentence, at most two.",
    },
  ],
  body: {
    guidance:
      "Get to it at once. Short sentences, one action or one picture in each, no side remarks and no build-up.",
    beats: [
      {
        title: "The problem",
        guidance: "What goes wrong for most people, in a sentence they recognise.",
      },
      {
        title: "What to do instead",
        guidance: "The one thing to do, said so that it can be done today.",
      },
      {
        title: "Why it works",
        guidance: "The reason, in one breath.",
      },
      {
        title: "The mistake to avoid",
        guidance: "The way in which people spoil it, in one sentence.",
      },
      {
        title: "How to know it worked",
        guidance: "What one sees or feels when it is right.",
      },
    ],
  },
  closing: [
    {
      role: "close",
      title: "Payoff",
      share: 0.2,
      atMostSeconds: 9,
      guidance: "The result in one line that leads back to the hook, and the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "The mistake almost everyone makes",
    "The one thing to do instead",
    "How to tell that it worked",
  ],
} satisfies Template;
