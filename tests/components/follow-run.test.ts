// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Connect, followRun } from "@/components/generator/follow-run";
import { type LineState, newRetry } from "@/components/generator/keep-trying";
import type { Line } from "@/components/generator/watch-line";
import { toProblem } from "@/lib/http/problem";
import { ProblemError } from "@/lib/http/scriptwright-client";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const chunk = (sentence: number): ScriptEvent => ({
  type: "chunk",
  content: `Sentence ${sentence}. `,
  section: 0,
  sentence,
});
const end: ScriptEvent = { type: "error", message: "", code: "internal", retryable: false };
const log: NumberedEvent[] = [chunk(0), chunk(1), chunk(2), chunk(3), end].map((event, index) => ({
  seq: index + 1,
  event,
}));
const whole = log.map(({ seq }) => seq);
const broken = new TypeError("network error");

/** The events of one connection, and how it goes on behind them. */
type Connection = { events?: NumberedEvent[]; finish?: "break" | "end" | "silence" } | Error | null;

async function* play({ events = [], finish = "end" }: Exclude<Connection, Error | null>, line: Line) {
  yield* events;
  if (finish === "break") throw broken;
  if (finish === "silence")
    await new Promise((_, reject) => line.signal.addEventListener("abort", () => reject(line.signal.reason)));
}

/** Follows the log through scripted connections; what no script says is the rest of the log. */
function follow(connections: Connection[], { canComeBack = true, after = 0 } = {}) {
  const asked: number[] = [];
  const askedAt: number[] = [];
  const states: LineState[] = [];
  const seen: number[] = [];
  const abort = new AbortController();
  const presses = new EventTarget();
  const start = Date.now();
  const connect: Connect = async (last, line) => {
    asked.push(last);
    askedAt.push(Date.now() - start);
    const next = connections.length > 0 ? connections.shift() : { events: log.slice(last) };
    if (next instanceof Error) throw next;
    return next ? play(next, line) : null;
  };
  const retry = newRetry({
    signal: abort.signal,
    presses,
    report: (state) => states.push(state),
    canComeBack: () => canComeBack,
  });
  const result = (async () => {
    for await (const { seq } of followRun({ after, connect, signal: abort.signal, retry })) seen.push(seq);
  })().then(
    () => "ended",
    (error: unknown) => error,
  );
  return { asked, askedAt, states, seen, abort, presses, result };
}

const away = (times: number): Connection[] => Array.from({ length: times }, () => broken);

test.each(log.map((_, index) => index))(
  "a stream that is cut behind event %i is read on from there",
  async (index) => {
    const { asked, seen, result } = follow([{ events: log.slice(0, index), finish: "break" }]);
    await vi.runAllTimersAsync();
    expect(await result).toBe("ended");
    expect(seen).toEqual(whole);
    expect(asked).toEqual([0, index]);
  },
);

test("cut behind every event in turn, and closed without an end, it still gives each event once", async () => {
  const { asked, seen, result } = follow(
    log.slice(0, -1).map((item, index) => ({ events: [item], finish: index % 2 === 0 ? "break" : "end" })),
  );
  await vi.runAllTimersAsync();
  expect(await result).toBe("ended");
  expect(seen).toEqual(whole);
  expect(asked).toEqual([0, 1, 2, 3, 4]);
});

test("events that were seen are passed over, and behind a gap it asks again", async () => {
  const { asked, seen, result } = follow([
    { events: log.slice(0, 2), finish: "break" },
    { events: [...log.slice(0, 3), ...log.slice(4)] },
  ]);
  await vi.runAllTimersAsync();
  expect(await result).toBe("ended");
  expect(seen).toEqual(whole);
  expect(asked).toEqual([0, 2, 3]);
});

test("it begins behind what the page has, and ends where nothing is left", async () => {
  const { asked, seen, result } = follow([{ events: log.slice(3, 4), finish: "break" }, null], { after: 3 });
  await vi.runAllTimersAsync();
  expect(await result).toBe("ended");
  expect(seen).toEqual([4]);
  expect(asked).toEqual([3, 4]);
});

test("the pauses grow, and a cut that is mended at once is not worth a word", async () => {
  const slow = follow([{ events: log.slice(0, 1), finish: "break" }, ...away(5)]);
  await vi.runAllTimersAsync();
  expect(slow.askedAt).toEqual([0, 300, 900, 2_100, 4_600, 7_600, 10_600]);
  expect(slow.states).toEqual(["broken", "held"]);

  const again = { events: log.slice(1, 2), finish: "break" } as const;
  const twice = follow([{ events: log.slice(0, 1), finish: "break" }, ...away(5), again]);
  await vi.runAllTimersAsync();
  expect(twice.askedAt.slice(-2)).toEqual([10_600, 10_900]);

  const quick = follow([{ events: log.slice(0, 1), finish: "break" }]);
  await vi.runAllTimersAsync();
  expect(quick.states).toEqual([]);
});

test("a line on which nothing is heard for 25 s is dead", async () => {
  const { askedAt, seen } = follow([{ events: log.slice(0, 2), finish: "silence" }]);
  await vi.advanceTimersByTimeAsync(24_900);
  expect(askedAt).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(askedAt).toEqual([0, 25_300]);
  expect(seen).toEqual(whole);
});

test("the network is back: a line that may be dead is left, and a pause ends at once", async () => {
  const silent = follow([{ events: log.slice(0, 2), finish: "silence" }]);
  await vi.advanceTimersByTimeAsync(1_000);
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(300);
  expect(silent.seen).toEqual(whole);

  const waiting = follow(away(5));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(waiting.askedAt).toHaveLength(5);
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.seen).toEqual(whole);
});

test("back in the tab: a line that missed a heartbeat is left, one that was just heard is kept", async () => {
  const { askedAt, seen } = follow([{ events: log.slice(0, 2), finish: "silence" }]);
  await vi.advanceTimersByTimeAsync(9_000);
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(askedAt).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(4_000);
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(300);
  expect(seen).toEqual(whole);
});

test("after 20 s it says that the line is lost, looks on quietly, and comes back by itself", async () => {
  const connections = [{ events: log.slice(0, 2), finish: "break" } as const, ...away(11)];
  const { states, seen, askedAt, result } = follow(connections);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(states).toEqual(["broken"]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(states).toEqual(["broken", "lost"]);
  await vi.runAllTimersAsync();
  expect(await result).toBe("ended");
  expect(states).toEqual(["broken", "lost", "held"]);
  expect(askedAt.slice(-3)).toEqual([22_600, 32_600, 42_600]);
  expect(seen).toEqual(whole);
});

test("a press tries at once, in sight", async () => {
  const { states, seen, presses } = follow([{ events: log.slice(0, 2), finish: "break" }, ...away(10)]);
  await vi.advanceTimersByTimeAsync(24_000);
  expect(states).toEqual(["broken", "lost"]);
  presses.dispatchEvent(new Event("press"));
  await vi.advanceTimersByTimeAsync(0);
  expect(states).toEqual(["broken", "lost", "broken", "held"]);
  expect(seen).toEqual(whole);
});

test("with no run to come back to, the last failure is what is known after 20 s", async () => {
  const { askedAt, result } = follow(away(20), { canComeBack: false });
  await vi.runAllTimersAsync();
  expect(await result).toBe(broken);
  expect(askedAt.at(-1)).toBeGreaterThanOrEqual(20_000);
  expect(askedAt.at(-1)).toBeLessThan(24_000);
});

const problem = (status: number, retryAfterSeconds = 0) =>
  new ProblemError({ ...toProblem("not-found", "There is no such run."), status }, retryAfterSeconds);

test.each([404, 400, 401])("an answer of %i is final", async (status) => {
  const refused = problem(status);
  const { asked, result } = follow([{ events: log.slice(0, 2), finish: "break" }, refused]);
  await vi.runAllTimersAsync();
  expect(await result).toBe(refused);
  expect(asked).toEqual([0, 2]);
});

test("a server that is full is asked again, not before it says", async () => {
  const { askedAt, seen } = follow([problem(503, 5), problem(429)]);
  await vi.runAllTimersAsync();
  expect(askedAt).toEqual([0, 5_000, 5_600]);
  expect(seen).toEqual(whole);
});

test("a reader who leaves is not followed", async () => {
  const { abort, asked, result } = follow([{ events: log.slice(0, 2), finish: "break" }, ...away(9)]);
  await vi.advanceTimersByTimeAsync(2_000);
  abort.abort();
  const before = asked.length;
  await vi.runAllTimersAsync();
  expect(await result).toBe(broken);
  expect(asked.length).toBeLessThanOrEqual(before + 1);
});
