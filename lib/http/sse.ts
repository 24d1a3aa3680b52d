import { encode } from "eventsource-encoder";
import type { NumberedEvent } from "@/lib/script/events";

/** A comment this often keeps proxies from closing a quiet stream; they cut at 30, 60 or 100 s. */
const heartbeatSeconds = 10;

export const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/** Events as an SSE body: one `data:` line of JSON each, its number as `id`. Leaving aborts `reader`. */
export function toEventStream(
  events: AsyncGenerator<NumberedEvent>,
  reader: AbortController,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let heartbeat: NodeJS.Timeout | undefined;
  return new ReadableStream({
    start(controller) {
      heartbeat = setInterval(
        () => controller.enqueue(encoder.encode(": still here\n\n")),
        heartbeatSeconds * 1000,
      );
    },
    async pull(controller) {
      try {
        const next = await events.next();
        if (!next.done) return controller.enqueue(encoder.encode(toFrame(next.value)));
        clearInterval(heartbeat);
        controller.close();
      } catch (error) {
        clearInterval(heartbeat);
        controller.error(error);
      }
    },
    async cancel() {
      clearInterval(heartbeat);
      reader.abort();
      await events.return(undefined);
    },
  });
}

function toFrame({ seq, event }: NumberedEvent): string {
  const data = JSON.stringify(event).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return encode({ id: String(seq), data });
}
