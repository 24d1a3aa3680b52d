import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readEvents } from "@/lib/http/scriptwright-client";
import { toEventStream } from "@/lib/http/sse";
import type { NumberedEvent } from "@/lib/script/events";

const toEvents = (contents: string[]): NumberedEvent[] =>
  contents.map((content, index) => ({
    seq: index + 1,
    event: { type: "chunk", content, section: 0, sentence: index },
  }));

/** The events in commits of so many. */
async function* from(events: NumberedEvent[], size = 2) {
  for (let at = 0; at < events.length; at += size) yield events.slice(at, at + size);
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

test("a reader that takes nothing costs nothing: no more is asked for, no comment is added, and in the end it is let go", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    let asked = 0;
    async function* endless() {
      for (;;) yield toEvents([`${asked++}`]);
    }
    const reader = new AbortController();
    const onOver = vi.fn();
    const body = toEventStream(endless(), reader, onOver);
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(59_000);
    expect(asked).toBe(1);
    expect(reader.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(reader.signal.aborted).toBe(true);
    expect(onOver).toHaveBeenCalledTimes(1);
    await expect(new Response(body).text()).rejects.toThrow("takes nothing");
  } finally {
    vi.useRealTimers();
  }
});

test("a stream says once that it is over, at its end and when its reader leaves", async () => {
  const onOver = vi.fn();
  await new Response(toEventStream(from(toEvents(["a"])), new AbortController(), onOver)).text();
  expect(onOver).toHaveBeenCalledTimes(1);
  await toEventStream(from(toEvents(["a"])), new AbortController(), onOver).cancel();
  expect(onOver).toHaveBeenCalledTimes(2);
});

test("a reader of a run that says nothing yet hears half a second later that the line is open", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  try {
    async function* silent() {
      await new Promise(() => {});
      yield toEvents(["never"]);
    }
    const reading = toEventStream(silent(), new AbortController()).getReader();
    const first = reading.read();
    vi.advanceTimersByTime(500);
    expect(new TextDecoder().decode((await first).value)).toMatch(/^: .*\n\n$/);
  } finally {
    vi.useRealTimers();
  }
});

test("a reader that leaves ends the reading", async () => {
  const reader = new AbortController();
  const body = toEventStream(from(toEvents(["a", "b", "c"]), 1), reader);
  const reading = body.getReader();
  await reading.read();
  await reading.cancel();
  expect(reader.signal.aborted).toBe(true);
});
