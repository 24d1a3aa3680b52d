import type { Template } from "./template";

export const tutorial = {
  id: "tutorial",
  name: "Tutorial / How-To",
  summary: "Takes the viewer from nothing to a finished result, one step at a time.",
  whenToUse: "The viewer wants to do something, and should be able to do it when the video ends.",
  exampleTopic: "How to Start a Podcast",
  style: "conversational",
  seconds: { least: 60, usual: 300, most: 1800 },
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.09,
      atMostSeconds: 12,
      guidance:
        "Show the finished result or the trouble it ends, in one or two spoken sentences. No greeting, no name of the channel.",
    },
    {
      role: "setup",
      title: "What you will be able to do",
      share: 0.11,
      atMostSeconds: 30,
      guidance:
        "Say what the viewer will be able to do at the end, who this is for, and how it goes, so that they know it is worth staying.",
    },
  ],
  body: {
    guidance:
      "One step of the work. Say what to do, why it comes now, how it looks when it is done right, and the slip that people make here. Speak to one person who is doing it while listening.",
    beats: [
      {
        title: "What you need first",
        guidance: "Name what has to be ready before the work starts, and what can wait until later.",
      },
      {
        title: "The first step",
        guidance: "The smallest action that gives something to see, hear or hold within minutes.",
      },
      {
        title: "The main part, step by step",
        guidance: "The work itself in its natural order, with the reason for that order.",
      },
      {
        title: "A small example",
        guidance: "Walk through one plain, concrete case from start to end, with no special conditions.",
      },
      {
        title: "The mistake to avoid",
        guidance: "The slip that costs the most time, how to notice it early, and how to get out of it.",
      },
      {
        title: "How to know it worked",
        guidance: "A check that the viewer can do at once, without tools, with a clear yes or no.",
      },
      {
        title: "Making it better",
        guidance: "What to improve second, once the simple version works, and what to leave alone.",
      },
      {
        title: "Keeping it going",
        guidance: "How to turn one success into a habit that survives a busy week.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "Recap",
      share: 0.09,
      atMostSeconds: 25,
      guidance: "Name the steps again in order, a few words each, so that they can be repeated from memory.",
    },
    {
      role: "close",
      title: "Close",
      share: 0.08,
      atMostSeconds: 20,
      guidance: "One encouraging thought, then the call to action if there is one. Nothing new.",
    },
  ],
  suggestedKeyPoints: [
    "Get everything ready before you begin",
    "Start with the smallest version that works",
    "Do one step at a time and check the result",
    "Avoid the most common beginner mistake",
    "Practice once more without the instructions",
  ],
} satisfies Template;
