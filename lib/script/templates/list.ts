import type { Template } from "./template";

export const list = {
  id: "list",
  name: "List / Top N",
  summary: "A handful of items in a deliberate order, each with its own reason to be there.",
  whenToUse: "There are several tips, mistakes, places or picks, and each can stand on its own.",
  exampleTopic: "Top 5 Mistakes New Runners Make",
  style: "energetic",
  seconds: { least: 45, usual: 240, most: 1500 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.08,
      atMostSeconds: 10,
      guidance: "Promise the best item without giving it away. One or two quick sentences.",
    },
    {
      role: "setup",
      title: "What made the list",
      share: 0.08,
      atMostSeconds: 20,
      guidance: "Say in a breath how the items were chosen and in which order they come.",
    },
  ],
  body: {
    guidance:
      "One item. Name it in the first sentence, say why it made the list, give one concrete situation, and end on what to do about it. Keep the items about equally long.",
    beats: [
      {
        title: "The one to start with",
        guidance: "The item that is easiest to use at once, so that everyone gains something early.",
      },
      {
        title: "The one people forget",
        guidance: "The item that is plain once it is said, and still skipped by nearly everyone.",
      },
      {
        title: "The one that saves time",
        guidance: "The item that pays back soonest, and where the saved time comes from.",
      },
      {
        title: "The one that looks wrong",
        guidance: "The item that goes against the first instinct, and why it works anyway.",
      },
      {
        title: "The one to be careful with",
        guidance: "The item that helps only in the right measure, and how too much of it looks.",
      },
      {
        title: "The one that lasts",
        guidance: "The item that matters more with every week that passes.",
      },
      {
        title: "The one that matters most",
        guidance: "The item to keep if all the others are forgotten, and why it comes last.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "The list again",
      share: 0.08,
      atMostSeconds: 20,
      guidance: "All items again in order, a few words each, at a quick pace.",
    },
    {
      role: "close",
      title: "Close",
      share: 0.08,
      atMostSeconds: 15,
      guidance: "Ask which item the viewer would add, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "The easiest win of them all",
    "The one that most people forget",
    "The one that saves the most time",
    "The surprising one",
    "The one that matters most",
  ],
} satisfies Template;
