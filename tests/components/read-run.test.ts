// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readContinued, readOn, readWhole } from "@/components/generator/read-run";
import { newJob, type RunJob, type WholeScriptActions } from "@/components/generator/run-job";
import { idleRun, type RunAction, reduceRun, type ScriptRun } from "@/components/generator/run-reducer";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { ProblemError } from "@/lib/http/scriptwright-client";
import { eventStreamHeaders } from "@/lib/http/sse";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";
import { textOf } from "@/lib/script/script-state";

const brief = { topic: "Bread" };
const usage = { calls: 1, inputTokens: 1, outputTokens: 1 };
const events: ScriptEvent[] = [
  { type: "section", index: 0, title: "Hook", startSeconds: 0 },
  { type: "chunk", content: "One. ", section: 0, sentence: 0 },
  { type: "chunk", content: "Two. ", section: 0, sentence: 1 },
  { type: "chunk", content: "Three.", section: 0, sentence: 2 },
  { type: "cancelled", id: 7, script: "One. Two. Three.", usage },
];
const log: NumberedEvent[] = events.map((event, index) => ({ seq: index + 1, event }));

let asked: string[];
let answers: ((signal: AbortSignal) => Promise<Response>)[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: true })); // jsdom has none; no pauses between sentences
  asked = [];
  answers = [];
  vi.stubGlobal("fetch", (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    return answers.shift()?.(signal) ?? Promise.reject(new TypeError("Failed to fetch"));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const frame = ({ seq, event }: NumberedEvent) => `id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`;

/** A stream of texts, each so many milliseconds behind the one before; it breaks where the reader hangs up. */
function stream(texts: string[], milliseconds = 0, runId = "r") {
  const encoder = new TextEncoder();
  const rest = [...texts];
  return async (signal: AbortSignal) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
      async pull(controller) {
        if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
        if (signal.aborted) return;
        const text = rest.shift();
        if (text === undefined) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
    });
    return new Response(body, { headers: { ...eventStreamHeaders, "x-run-id": runId } });
  };
}

const noActions: WholeScriptActions = {
  beginScript: () => Promise.reject(),
  readScript: () => Promise.reject(),
};

function reading(given: Partial<Pick<RunJob, "runId">>, actions = noActions, before: ScriptRun = idleRun) {
  let run = before;
  const named: string[] = [];
  const dispatch = (action: RunAction) => {
    run = reduceRun(run, action);
  };
  const job = newJob(
    { dispatch, actions, openScript: () => undefined, nameRun: (id) => named.push(id) },
    { brief, ...given },
  );
  return { job, named, run: () => run };
}

const settle = (work: Promise<void>) =>
  work.then(
    () => "ended" as const,
    (error: unknown) => error,
  );

test("a quiet stream that sends its heartbeats is one connection, however long it takes", async () => {
  const [begun = "", ...rest] = log.map(frame);
  const quiet = Array.from({ length: 8 }, () => ": still here\n\n");
  answers = [stream([begun, ...quiet, ...rest], 10_000)];
  const { job, run } = reading({ runId: "r" });
  const end = settle(readOn(job, 0, idleRun.script));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(await end).toBe("ended");
  expect(asked).toEqual(["/api/v1/runs/r/events?after=0"]);
  expect(textOf(run().script)).toBe("One. Two. Three.");
});

test("Continue reads its new run on by that run's own id after a cut, and says no sentence twice", async () => {
  const shown = log.reduce((run, { seq, event }) => reduceRun(run, { type: "event", seq, event }), idleRun);
  const before = reduceRun(shown, { type: "continue" });
  answers = [stream(log.slice(0, 2).map(frame), 0, "next"), stream(log.slice(2).map(frame))];
  const { job, named, run } = reading({}, noActions, before);
  const end = settle(readContinued(job, "r", before.script));
  await vi.runAllTimersAsync();
  expect(await end).toBe("ended");
  expect(asked).toEqual(["/api/v1/runs/r/continue", "/api/v1/runs/next/events?after=2"]);
  expect(named).toEqual(["next"]);
  expect(textOf(run().script)).toBe("One. Two. Three.");
});

test("a run that was deleted is not asked for again", async () => {
  answers = [async () => problemResponse(toProblem("not-found", "You have no run with this id."))];
  const end = settle(readOn(reading({ runId: "r" }).job, 2, idleRun.script));
  await vi.runAllTimersAsync();
  expect(await end).toBeInstanceOf(ProblemError);
  expect(asked).toHaveLength(1);
});

test("a server that is full says when to come again", async () => {
  const full = { ...toProblem("run-failed", "The server is full."), status: 503 };
  answers = [async () => problemResponse(full, { "retry-after": "5" }), stream(log.map(frame))];
  const end = settle(readOn(reading({ runId: "r" }).job, 0, idleRun.script));
  await vi.advanceTimersByTimeAsync(4_900);
  expect(asked).toHaveLength(1);
  await vi.runAllTimersAsync();
  expect(await end).toBe("ended");
});

test("the regular mode begins with one key and asks on, whatever fails on the way", async () => {
  const keys: string[] = [];
  let waits = 0;
  const { job, run } = reading(
    {},
    {
      beginScript: async (_, key) => {
        keys.push(key);
        if (keys.length < 3) throw new TypeError("Failed to fetch");
        return { ok: true, runId: "r" };
      },
      readScript: async () => {
        waits += 1;
        if (waits < 3) throw new TypeError("Failed to fetch");
        return waits === 3 ? log.slice(0, 2) : log;
      },
    },
  );
  const end = settle(readWhole(job, brief));
  await vi.runAllTimersAsync();
  expect(await end).toBe("ended");
  expect(new Set(keys).size).toBe(1);
  expect(textOf(run().script)).toBe("One. Two. Three.");
});

test("a page that was left is not given a run's name", async () => {
  const { job, named } = reading({}, { ...noActions, beginScript: async () => ({ ok: true, runId: "r" }) });
  const end = settle(readWhole(job, brief));
  job.abort.abort();
  await vi.runAllTimersAsync();
  await end;
  expect(named).toEqual([]);
});
