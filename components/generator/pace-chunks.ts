import type { NumberedEvent } from "@/lib/script/events";

/**
 * The same events in the same order, with sentences at least so many milliseconds apart. Only sentences wait;
 * what comes behind one waits with it. The pause is asked for before every sentence: 0 means no wait.
 */
export async function* paceChunks(
  events: AsyncIterable<NumberedEvent>,
  pauseMilliseconds: () => number,
): AsyncGenerator<NumberedEvent> {
  let last = Number.NEGATIVE_INFINITY;
  for await (const item of events) {
    if (item.event.type === "chunk") {
      const wait = last + pauseMilliseconds() - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      last = performance.now();
    }
    yield item;
  }
}

/** The pause between sentences for this reader now: none with reduced motion or while nobody looks. */
export function readingPause(): number {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return still || document.hidden ? 0 : 50;
}
