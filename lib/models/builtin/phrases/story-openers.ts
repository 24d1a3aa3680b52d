import type { BeatOpener } from "./beat-openers";

/** Openers of the scenes of a story. */
export const storyOpeners: readonly BeatOpener[] = [
  {
    pattern: /how it began|began|beginning/i,
    kinds: ["begin", "moment", "hope"],
    moves: [
      ["So how did it begin?", "?As so often, with something that nobody would have written down."],
      ["Go back to the start for a moment.", "?Before there was a story, there was just a day."],
    ],
  },
  {
    pattern: /trouble/i,
    kinds: ["trouble", "moment"],
    moves: [
      ["It went well for a while, and then it did not.", "?There was no great moment to point at."],
      ["The first trouble came sooner than expected."],
    ],
  },
  {
    pattern: /small win|win\b/i,
    kinds: ["hope", "moment"],
    moves: [
      ["But there was a bright spot, too.", "?It was a small one, and it came at the right time."],
      ["Not everything went wrong."],
    ],
  },
  {
    pattern: /low point|lowest/i,
    kinds: ["low", "moment", "reflect"],
    moves: [
      ["Every story has a point that nobody likes to tell.", "?We have reached it."],
      ["It got worse before it got better."],
    ],
  },
  {
    pattern: /choice|decision|decided/i,
    kinds: ["decide", "moment", "reflect"],
    moves: [
      ["Which brings us to the choice.", "?It was there all along, but now there was no way around it."],
      ["At some point, waiting was no longer an answer."],
    ],
  },
  {
    pattern: /changed|change/i,
    kinds: ["change", "reflect", "moment"],
    moves: [
      ["So what was different afterwards?", "?Less than you might think, and more than you could see."],
      ["After that, things moved, though slowly."],
    ],
  },
];
