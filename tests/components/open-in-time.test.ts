import { expect, test } from "vitest";
import { openInTime, SilentStreamError } from "@/components/generator/open-in-time";
import { toProblem } from "@/lib/http/problem";
import { type OpenRun, ProblemError } from "@/lib/http/scriptwright-client";
import type { NumberedEvent } from "@/lib/script/events";

const progress: NumberedEvent = {
  seq: 1,
  event: { type: "progress", message: "Initializing...", stage: "initializing" },
};

async function* events(...items: NumberedEvent[]): AsyncGenerator<NumberedEvent> {
  yield* items;
}

/** Events that never come, until the signal ends the wait as an aborted fetch does. */
async function* silence(signal: AbortSignal): AsyncGenerator<NumberedEvent> {
  await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  yield progress;
}

function open(run: (signal: AbortSignal) => Promise<OpenRun>) {
  const opened: string[] = [];
  const times = { answerMilliseconds: 20, firstEventMilliseconds: 20 };
  const result = openInTime(run, {
    signal: new AbortController().signal,
    onOpened: (id) => opened.push(id),
    ...times,
  });
  return { opened, result };
}

test("a stream that works gives all its events, the first one included", async () => {
  const { opened, result } = open(async () => ({
    runId: "r",
    events: events(progress, { ...progress, seq: 2 }),
  }));
  const seen: number[] = [];
  for await (const { seq } of await result) seen.push(seq);
  expect(seen).toEqual([1, 2]);
  expect(opened).toEqual(["r"]);
});

test("a stream without a first event is given up, and its connection ended", async () => {
  let given: AbortSignal | undefined;
  const { result } = open(async (signal) => {
    given = signal;
    return { runId: "r", events: silence(signal) };
  });
  await expect(result).rejects.toBeInstanceOf(SilentStreamError);
  expect(given?.aborted).toBe(true);
});

test.each<[string, (signal: AbortSignal) => Promise<OpenRun>]>([
  ["no answer comes", () => new Promise(() => undefined)],
  ["the body is empty", async () => ({ runId: "r", events: events() })],
  [
    "the answer has no stream",
    async () => Promise.reject(new Error("The server answered without a stream.")),
  ],
])("the script is had whole where %s", async (_, run) => {
  await expect(open(run).result).rejects.toBeInstanceOf(SilentStreamError);
});

test("a refusal and a dead line are no reason for a second try", async () => {
  const refused = new ProblemError(toProblem("invalid-brief", "One field needs a change."));
  await expect(open(() => Promise.reject(refused)).result).rejects.toBe(refused);
  const dead = new TypeError("Failed to fetch");
  await expect(open(() => Promise.reject(dead)).result).rejects.toBe(dead);
});
