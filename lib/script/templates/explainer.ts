import type { Template } from "./template";

export const explainer = {
  id: "explainer",
  name: "Explainer",
  summary: "Makes one idea clear, from the question to the moment it clicks.",
  whenToUse: "The viewer should understand something: how it works, why it happens, what it means.",
  exampleTopic: "Why Cats Purr",
  style: "educational",
  seconds: { least: 45, usual: 180, most: 1800 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.09,
      atMostSeconds: 12,
      guidance:
        "Ask the question that the listener has half asked already, or put a familiar thing in a strange light. One or two sentences.",
    },
    {
      role: "setup",
      title: "The question",
      share: 0.11,
      atMostSeconds: 30,
      guidance: "Say exactly what will be clear at the end, why it is worth knowing, and for whom.",
    },
  ],
  body: {
    guidance:
      "One idea, in plain words first and by its proper name second. Give a comparison from daily life, then say where the comparison ends. Build only on what was already said.",
    beats: [
      {
        title: "What it really is",
        guidance: "A definition that a twelve-year-old could repeat, and what it is not.",
      },
      {
        title: "Why it matters",
        guidance: "What changes for the listener once this is understood.",
      },
      {
        title: "How it works",
        guidance: "The chain of causes, one link at a time, in the order in which things happen.",
      },
      {
        title: "A small example",
        guidance: "One everyday case in which the whole idea can be seen at work.",
      },
      {
        title: "What people get wrong",
        guidance: "The common misunderstanding, why it is tempting, and what to think instead.",
      },
      {
        title: "Where it has limits",
        guidance: "Cases in which the idea no longer holds, and what is still open.",
      },
      {
        title: "What it means for you",
        guidance: "What to do or notice differently from tomorrow on.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "In short",
      share: 0.09,
      atMostSeconds: 25,
      guidance: "The whole idea again in two or three sentences that could be passed on to a friend.",
    },
    {
      role: "close",
      title: "Close",
      share: 0.08,
      atMostSeconds: 20,
      guidance: "Leave one thought or question to take away, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "What it means in plain words",
    "A comparison from everyday life",
    "The most common misunderstanding",
    "What changes once you know it",
  ],
} satisfies Template;
