import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paceChunks } from "@/components/generator/pace-chunks";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const chunk = (content: string): ScriptEvent => ({ type: "chunk", content, section: 0, sentence: 0 });
const progress: ScriptEvent = { type: "progress", message: "Generating your script...", stage: "writing" };
const saving: ScriptEvent = { type: "progress", message: "Saving to database...", stage: "saving" };

async function* numbered(events: ScriptEvent[]): AsyncGenerator<NumberedEvent> {
  for (const [index, event] of events.entries()) yield { seq: index + 1, event };
}

async function times(events: ScriptEvent[], pause: () => number) {
  const start = performance.now();
  const seen: [number, string][] = [];
  const reading = (async () => {
    for await (const { event } of paceChunks(numbered(events), pause))
      seen.push([Math.round(performance.now() - start), event.type === "chunk" ? event.content : event.type]);
  })();
  await vi.runAllTimersAsync();
  await reading;
  return seen;
}

test("sentences that are ready together come 50 ms apart, the first one at once", async () => {
  expect(await times([chunk("a"), chunk("b"), chunk("c")], () => 50)).toEqual([
    [0, "a"],
    [50, "b"],
    [100, "c"],
  ]);
});

test("only sentences wait; what comes behind one keeps its place", async () => {
  expect(await times([progress, chunk("a"), chunk("b"), progress], () => 50)).toEqual([
    [0, "progress"],
    [0, "a"],
    [50, "b"],
    [50, "progress"],
  ]);
});

test("nothing waits while the pause is 0, and the pause may change on the way", async () => {
  let pause = 0;
  const seen = await times([chunk("a"), chunk("b"), chunk("c")], () => {
    const now = pause;
    if (now === 0) pause = 50;
    return now;
  });
  expect(seen).toEqual([
    [0, "a"],
    [50, "b"],
    [100, "c"],
  ]);
});

test("saving can be read before the end comes", async () => {
  const end: ScriptEvent = { type: "error", message: "", code: "internal", retryable: false };
  expect(await times([chunk("a"), saving, end], () => 50)).toEqual([
    [0, "a"],
    [0, "progress"],
    [300, "error"],
  ]);
  expect((await times([saving, end], () => 0)).at(-1)).toEqual([0, "error"]);
});
