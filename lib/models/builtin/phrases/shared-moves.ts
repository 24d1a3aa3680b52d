import type { MoveBank } from "../moves";

/** Short ones that can follow anything: they give the listener a breath and the clock its last second. */
export const sharedMoves = {
  breath: [
    ["Let that settle for a second."],
    ["Keep that in mind."],
    ["It is as simple as that."],
    ["Take your time with it."],
    ["Does that sound familiar?"],
    ["There is more to say about it, but that is the heart of it."],
    ["That one is easy to forget."],
    ["It sounds obvious, and it is still easy to miss."],
    ["Think about that for a moment."],
    ["I come back to that one often."],
    ["It took me a while to see that."],
    ["So much for that part."],
    ["Simple, but not easy."],
    ["That alone would be worth the time."],
  ],
} satisfies MoveBank;
