import type { Move } from "../moves";
import { ideaOpeners } from "./idea-openers";
import { judgingOpeners } from "./judging-openers";
import { listOpeners } from "./list-openers";
import { stepOpeners } from "./step-openers";
import { storyOpeners } from "./story-openers";

/**
 * How a body section without key points begins, by what its title is about. `kinds` are the kinds of moves that go
 * on from there, the most fitting first. The first entry whose pattern is in the title wins.
 */
export type BeatOpener = { pattern: RegExp; kinds: readonly string[]; moves: readonly Move[] };

export const beatOpeners: readonly BeatOpener[] = [
  ...stepOpeners,
  ...ideaOpeners,
  ...judgingOpeners,
  ...storyOpeners,
  ...listOpeners,
];

/** For a title that none of the patterns knows. */
export const plainOpener: BeatOpener = {
  pattern: /$/,
  kinds: ["why", "how", "example", "moment"],
  moves: [["Let us turn to the next part: {title}."], ["That brings us to {title}."]],
};
