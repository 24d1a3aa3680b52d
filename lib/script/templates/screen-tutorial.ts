import type { Template } from "./template";

export const screenTutorial = {
  id: "screen-tutorial",
  name: "Screen Tutorial",
  summary: "Narration for a recorded screen, with time for the viewer to watch each click.",
  whenToUse:
    "You record your screen and talk over it. The length is the video's; about half of it is watching.",
  exampleTopic: "How to Edit a Podcast in Audacity",
  style: "educational",
  seconds: { least: 60, usual: 480, most: 3600 },
  visualShare: 0.5,
  opening: [
    {
      role: "hook",
      title: "Hook",
      share: 0.07,
      atMostSeconds: 15,
      guidance:
        "Say what will be on the screen at the end and what it saves, in one or two spoken sentences.",
    },
    {
      role: "setup",
      title: "Before we start",
      share: 0.1,
      atMostSeconds: 40,
      guidance:
        "Which program, which version or file, and what has to be open. Nothing that a picture shows anyway.",
    },
  ],
  body: {
    guidance:
      "One step on the screen. Say where to look, what to press by its written name, and what changes when it worked. Short sentences: the viewer is watching and listening at once. Leave out what the picture says.",
    beats: [
      {
        title: "Finding your way around",
        guidance: "The two or three places of the window that this task needs, and nothing about the others.",
      },
      {
        title: "The first step",
        guidance: "The one setting or click that everything later rests on, with the reason for it.",
      },
      {
        title: "The main steps",
        guidance: "The work in the order of the clicks, each with the change that the viewer should see.",
      },
      {
        title: "When it looks different",
        guidance: "What to do when a menu or message on the viewer's screen is not the one shown.",
      },
      {
        title: "Checking the result",
        guidance: "How to see on the screen, within seconds, that it has worked.",
      },
      {
        title: "Saving and sharing it",
        guidance: "Where the result is kept, in which form, and how to find it again.",
      },
      {
        title: "A quicker way",
        guidance: "One shortcut that pays once the slow way is understood.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "Recap",
      share: 0.07,
      atMostSeconds: 30,
      guidance: "The steps once more in order, by the names on the screen, a few words each.",
    },
    {
      role: "close",
      title: "Close",
      share: 0.07,
      atMostSeconds: 20,
      guidance: "What to try next with the same tools, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "Open a copy of the file, never the original",
    "Import the recording and save the project",
    "Remove background noise before cutting",
    "Export in the format the platform wants",
  ],
} satisfies Template;
