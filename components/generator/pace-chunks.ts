import type { NumberedEvent } from "@/lib/script/events";

/** "Saving" is often over at once; this many pauses let it be read. */
const savingPauses = 6;

/**
 * The same events in the same order, with sentences at least so many milliseconds apart, and the end not on the
 * heels of "saving". What comes behind waits with them. The pause is asked for each time: 0 means no wait.
 */
export async function* paceChunks(
  events: AsyncIterable<NumberedEvent>,
  pauseMilliseconds: () => number,
): AsyncGenerator<NumberedEvent> {
  let last = Number.NEGATIVE_INFINITY;
  let saving = false;
  for await (const item of events) {
    const pauses = item.event.type === "chunk" ? 1 : saving ? savingPauses : 0;
    if (pauses > 0) {
      const wait = last + pauses * pauseMilliseconds() - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    saving = item.event.type === "progress" && item.event.stage === "saving";
    if (item.event.type === "chunk" || saving) last = performance.now();
    yield item;
  }
}

/** The pause between sentences for this reader now: none with reduced motion or while nobody looks. */
export function readingPause(): number {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return still || document.hidden ? 0 : 50;
}
