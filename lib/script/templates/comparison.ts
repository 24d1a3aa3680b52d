import type { Template } from "./template";

export const comparison = {
  id: "comparison",
  name: "Comparison",
  summary: "Sets the options side by side and ends with a choice for each kind of viewer.",
  whenToUse: "The viewer stands between two or more options and wants to stop going back and forth.",
  exampleTopic: "iPhone vs Pixel",
  style: "professional",
  seconds: { least: 60, usual: 240, most: 1500 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.09,
      atMostSeconds: 12,
      guidance: "Name the choice and why it is hard, or who it is easy for. One or two sentences.",
    },
    {
      role: "setup",
      title: "How to compare them",
      share: 0.11,
      atMostSeconds: 30,
      guidance:
        "Say for whom the comparison is made and by what the options are judged, all by the same rule.",
    },
  ],
  body: {
    guidance:
      "One point of difference. Say how each option does, in the same order every time, when the difference is felt and when it is not. Fair to both; no winner yet.",
    beats: [
      {
        title: "What they share",
        guidance: "What is so alike that it should not decide anything.",
      },
      {
        title: "Where they differ",
        guidance: "The difference that is felt most often in daily use.",
      },
      {
        title: "What each does best",
        guidance: "The one situation in which each option is clearly the right one.",
      },
      {
        title: "What you really pay",
        guidance: "Cost in money, time and habits, at the start and later on.",
      },
      {
        title: "Changing your mind later",
        guidance: "How hard it is to switch, and what is lost on the way.",
      },
      {
        title: "How to choose",
        guidance: "One or two questions whose answer decides it for most people.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "Which one for whom",
      share: 0.11,
      atMostSeconds: 30,
      guidance: "A plain recommendation for each kind of viewer, with the reason in half a sentence.",
    },
    {
      role: "close",
      title: "Close",
      share: 0.08,
      atMostSeconds: 20,
      guidance: "Take the weight off the choice, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "What both options have in common",
    "The difference you notice every day",
    "The hidden cost of each choice",
    "Which one fits which kind of person",
  ],
} satisfies Template;
