import fc from "fast-check";
import { expect, test } from "vitest";
import { readEvents } from "@/lib/http/run-client";
import { toEventStream } from "@/lib/http/sse";
import type { NumberedEvent } from "@/lib/script/events";

const toEvents = (contents: string[]): NumberedEvent[] =>
  contents.map((content, index) => ({
    seq: index + 1,
    event: { type: "chunk", content, section: 0, sentence: index },
  }));

async function* from(events: NumberedEvent[]) {
  yield* events;
}

/** The same bytes cut at other places, as a network would. */
function recut(body: ReadableStream<Uint8Array>, lengths: number[]): ReadableStream<Uint8Array> {
  let turn = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        for (let at = 0; at < bytes.length; ) {
          const length = lengths[turn++ % lengths.length] ?? 1;
          controller.enqueue(bytes.slice(at, at + length));
          at += length;
        }
      },
    }),
  );
}

test("what is sent is read back, whatever the text and however the bytes are cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom("a\u2028b\u2029", "x\n\ny", "data: z", "終わり。"),
        ),
        { maxLength: 8 },
      ),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
      async (contents, lengths) => {
        const events = toEvents(contents);
        const body = toEventStream(from(events), new AbortController());
        expect(await Array.fromAsync(readEvents(recut(body, lengths)))).toEqual(events);
      },
    ),
  );
});

test("each event is one id line and one data line, and a blank line ends it", async () => {
  const body = toEventStream(from(toEvents(["a\u2028b"])), new AbortController());
  expect(await new Response(body).text()).toBe(
    'id: 1\ndata: {"type":"chunk","content":"a\\u2028b","section":0,"sentence":0}\n\n',
  );
});

test("a reader that leaves ends the reading", async () => {
  const reader = new AbortController();
  const body = toEventStream(from(toEvents(["a", "b", "c"])), reader);
  const reading = body.getReader();
  await reading.read();
  await reading.cancel();
  expect(reader.signal.aborted).toBe(true);
});
