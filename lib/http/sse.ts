import { encode } from "eventsource-encoder";
import type { NumberedEvent } from "@/lib/script/events";

/** A comment this often keeps proxies from closing a quiet stream; they cut at 30, 60 or 100 s. */
const heartbeatSeconds = 10;
/** A reader of a quiet run is told soon that the line is open: the headers go out with the first bytes. */
const firstWordSeconds = 0.5;
/** A reader that has taken nothing for so many heartbeats is gone, whatever its socket says. */
const mostUnread = 6;

export const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

const encoder = new TextEncoder();
const heartbeat = encoder.encode(": still here\n\n");
const frames = new WeakMap<NumberedEvent, Uint8Array>();

/**
 * Events as an SSE body: one `data:` line of JSON each, its number as `id`. It asks for more only when what it has
 * was taken. Leaving aborts `reader`; `onOver` is called once, however it ends.
 */
export function toEventStream(
  batches: AsyncGenerator<NumberedEvent[]>,
  reader: AbortController,
  onOver: () => void = () => {},
): ReadableStream<Uint8Array> {
  let beat: NodeJS.Timeout | undefined;
  let firstWord: NodeJS.Timeout | undefined;
  let unread = 0;
  const end = () => {
    clearInterval(beat);
    clearTimeout(firstWord);
    onOver();
  };
  return new ReadableStream({
    start(controller) {
      firstWord = setTimeout(() => controller.enqueue(heartbeat), firstWordSeconds * 1000);
      beat = setInterval(() => {
        // A full queue says that the reader is slow: nothing is added to it.
        if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(heartbeat);
        unread += 1;
        if (unread < mostUnread) return;
        end();
        reader.abort();
        controller.error(new Error("The reader takes nothing."));
      }, heartbeatSeconds * 1000);
    },
    async pull(controller) {
      unread = 0;
      try {
        const next = await batches.next();
        clearTimeout(firstWord);
        if (!next.done) return controller.enqueue(concat(next.value.map(toFrame)));
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel() {
      end();
      reader.abort();
      await batches.return(undefined);
    },
  });
}

/** An event's bytes, made once for all readers that were given the same one. */
function toFrame(numbered: NumberedEvent): Uint8Array {
  const known = frames.get(numbered);
  if (known) return known;
  const { seq, event } = numbered;
  const data = JSON.stringify(event).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  const frame = encoder.encode(encode({ id: String(seq), data }));
  frames.set(numbered, frame);
  return frame;
}

function concat(parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
