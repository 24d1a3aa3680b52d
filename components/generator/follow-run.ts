import { isTerminal, type NumberedEvent } from "@/lib/script/events";
import type { Retry } from "./keep-trying";
import { type Line, watchLine } from "./watch-line";

/** Opens the events behind a number; null when there are none left. */
export type Connect = (after: number, line: Line) => Promise<AsyncIterable<NumberedEvent> | null>;

type Following = { after: number; connect: Connect; signal: AbortSignal; retry: Retry };

/** A line that is opened anew answers with its first event or heartbeat, and those are 10 s apart at most. */
const answerMilliseconds = 12_000;

/** A run's events behind `after`, each once and in order, through as many connections as that takes. */
export async function* followRun({
  after,
  connect,
  signal,
  retry,
}: Following): AsyncGenerator<NumberedEvent> {
  let last = after;
  let line = watchLine(signal);
  while (true) {
    try {
      const events = await connect(last, line);
      if (!events) return;
      for await (const item of inOrder(events, last, line)) {
        retry.worked();
        last = item.seq;
        yield item;
        if (isTerminal(item.event)) return;
      }
      throw new Error("The events ended before the script did.");
    } catch (cause) {
      await retry.failed(cause);
    } finally {
      line.release();
    }
    line = watchLine(signal, answerMilliseconds);
  }
}

/** Only what comes right behind what was seen: no event twice, and none left out. */
async function* inOrder(events: AsyncIterable<NumberedEvent>, last: number, line: Line) {
  for await (const item of events) {
    line.heard();
    if (item.seq <= last) continue;
    if (item.seq > last + 1) throw new Error(`Event ${item.seq} came behind ${last}.`);
    last = item.seq;
    yield item;
  }
}
