import type { Template } from "./template";

export const review = {
  id: "review",
  name: "Product Review",
  summary: "Helps the viewer decide whether to buy, with strengths and weaknesses in the open.",
  whenToUse: "There is a product, service, book or tool, and the viewer wants an honest verdict.",
  exampleTopic: "The Best Budget Microphones",
  style: "conversational",
  seconds: { least: 60, usual: 240, most: 1500 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.09,
      atMostSeconds: 12,
      guidance: "The buyer's real question, or the surprise of the test, in one or two sentences.",
    },
    {
      role: "setup",
      title: "What was tested, and for whom",
      share: 0.11,
      atMostSeconds: 30,
      guidance:
        "Say what is being judged, for which kind of buyer, and by what standard, so that the verdict can be trusted.",
    },
  ],
  body: {
    guidance:
      "One thing that a buyer feels in use. Say what it is like in a real situation, who will care, who will not, and what it means for the decision. Describe before judging.",
    beats: [
      {
        title: "First impressions",
        guidance: "Unpacking, set-up and the first hour: what is clear at once, and what is not.",
      },
      {
        title: "What works well",
        guidance: "The strengths that show in daily use, each with a situation in which it counts.",
      },
      {
        title: "What could be better",
        guidance: "The weaknesses, said plainly and fairly, and whether one can live with them.",
      },
      {
        title: "Living with it",
        guidance: "How it holds up after the novelty is gone: the small annoyances and small joys.",
      },
      {
        title: "What you really pay",
        guidance: "The price in money, time and extras against what one gets for it.",
      },
      {
        title: "Who it is for",
        guidance: "The buyer who will be happy with it, and the one who should look elsewhere.",
      },
      {
        title: "How to choose",
        guidance: "One or two questions by which the viewer can decide for themselves.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "The verdict",
      share: 0.1,
      atMostSeconds: 25,
      guidance:
        "A clear verdict in one sentence, with the strongest reason for it and the strongest against.",
    },
    {
      role: "close",
      title: "Close",
      share: 0.08,
      atMostSeconds: 20,
      guidance: "What to do before buying, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "How it feels in everyday use",
    "What it does better than expected",
    "The biggest weakness",
    "Who should buy it and who should skip it",
  ],
} satisfies Template;
