import type { Template } from "./template";

export const podcast = {
  id: "podcast",
  name: "Podcast Episode",
  summary: "A solo episode for listening: one question, several turns, room to think.",
  whenToUse: "It will be heard, not watched, and the listener stays for the thinking and the voice.",
  exampleTopic: "The Case for Working Less",
  style: "conversational",
  seconds: { least: 180, usual: 900, most: 3600 },
  opening: [
    {
      role: "hook",
      title: "Cold open",
      share: 0.05,
      atMostSeconds: 15,
      guidance: "One thought, scene or question from the middle of the episode, before any welcome.",
    },
    {
      role: "setup",
      title: "Welcome",
      share: 0.08,
      atMostSeconds: 45,
      guidance:
        "Welcome the listener, say what the episode is about and which question it will leave answered.",
    },
  ],
  body: {
    guidance:
      "One turn of the thought. Open it with a sentence that a listener can catch while driving, think it through aloud, give a case, name the honest objection, and lead on. Nothing that has to be seen.",
    beats: [
      {
        title: "Where the question comes from",
        guidance: "Why this is on the host's mind now, and why the usual answer is not enough.",
      },
      {
        title: "Why it matters",
        guidance: "What depends on it for the listener, in plain terms.",
      },
      {
        title: "A small example",
        guidance: "One everyday case told slowly, to which the rest of the episode can return.",
      },
      {
        title: "The other side",
        guidance: "The best objection, given its full strength, and what it gets right.",
      },
      {
        title: "What people get wrong",
        guidance: "The shortcut that most conversations about it take, and what it hides.",
      },
      {
        title: "How it works in practice",
        guidance: "What doing it looks like on an ordinary Tuesday.",
      },
      {
        title: "Where it has limits",
        guidance: "For whom this is not the right answer, and what remains open.",
      },
      {
        title: "What to try this week",
        guidance: "One experiment, small enough to start before the episode is forgotten.",
      },
    ],
  },
  closing: [
    {
      role: "recap",
      title: "Looking back",
      share: 0.05,
      atMostSeconds: 40,
      guidance: "The way from the first question to here, in three or four sentences.",
    },
    {
      role: "close",
      title: "Sign-off",
      share: 0.05,
      atMostSeconds: 30,
      guidance:
        "Thank the listener, leave one question for the week, then the call to action if there is one.",
    },
  ],
  suggestedKeyPoints: [
    "Why this question matters right now",
    "The usual answer and what it misses",
    "An everyday example",
    "The strongest objection",
    "One small thing to try this week",
  ],
} satisfies Template;
