import type { LanguageModelV4 } from "@ai-sdk/provider";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Writers } from "@/lib/engine/writer";
import { isTerminal, type ScriptEvent } from "@/lib/script/events";
import { planSections } from "@/lib/script/plan";
import { applyEvent, emptyScript, substitutionsOf, textOf } from "@/lib/script/script-state";
import { type FaultSchedule, faultSchedule, faultyModel, marksReadToTheEnd } from "../support/faults";
import { type Answer, scriptedModel, soundText } from "../support/scripted-model";
import { toBrief, toWriter, write, writeAll } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  template: "tutorial",
  duration_seconds: 60,
  model: "first",
  key_points: ["Pick one listener", { text: "Record three episodes", priority: "should" }],
  call_to_action: "Download the checklist",
});
const sections = planSections(brief).sections.length;
const last = sections - 1;

/** A sound model, but for what a test says of a section; its calls say how often each section was asked of it. */
function model(answer: (section: number, attempt: number) => Partial<Answer> = () => ({})) {
  const attempts = new Map<number, number>();
  return scriptedModel((request) => {
    const { index } = request.section;
    const attempt = attempts.get(index) ?? 0;
    attempts.set(index, attempt + 1);
    return { text: soundText(request), ...answer(index, attempt) };
  });
}

type Scripted = ReturnType<typeof model>;

function writersOf(...models: Scripted[]): Writers {
  const names = ["first", "second", "third"];
  const [first, ...rest] = models.map(({ model }, number) => toWriter(model, { id: names[number] ?? "" }));
  if (!first) throw new Error("No model.");
  return [first, ...rest];
}

const writeWith = (writers: Writers, options: Parameters<typeof writeAll>[2] = {}) =>
  writeAll(brief, writers[0].model, { writers, ...options });

const callsFor = ({ calls }: Scripted, index: number) =>
  calls.filter(({ request }) => request.section.index === index);

const failovers = (events: ScriptEvent[]) => events.filter((event) => event.type === "failover");

/** Throws what a provider would, instead of answering. */
function refusing(scripted: Scripted, error: object): Scripted {
  const refused: LanguageModelV4 = {
    ...scripted.model,
    doStream: async (options) => {
      await scripted.model.doStream(options);
      throw Object.assign(new Error("Refused."), error);
    },
  };
  return { ...scripted, model: refused };
}

test("a section whose model breaks off twice is begun anew by the next, and the receipt says so", async () => {
  const first = model((section) => (section === 2 ? { text: "Half of it.", ending: "broken" } : {}));
  const second = model();
  const events = await writeWith(writersOf(first, second));
  expect(failovers(events)).toMatchObject([
    {
      section: 2,
      from: "first",
      to: "second",
      reason: "interrupted",
      message: expect.stringMatching(/first.*second/),
    },
  ]);
  expect(callsFor(first, 2)).toHaveLength(2);
  expect(callsFor(second, 2)[0]?.request.section).toMatchObject({ task: "write" });
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.receipt.compliant).toBe(true);
  expect(complete.receipt.substitutions?.[0]).toEqual({
    section: 2,
    asked: "first",
    wrote: "second",
    reason: "interrupted",
  });
  expect(complete.script).not.toContain("Half of it.");
  const state = events.reduce(applyEvent, emptyScript);
  expect(substitutionsOf(state, "first")).toEqual(complete.receipt.substitutions);
  const checked = events.flatMap((event) => (event.type === "checked" && event.section === 2 ? [event] : []));
  expect(checked[0]?.calls?.map(({ model, ending }) => [model, ending])).toEqual([
    ["first", "interrupted"],
    ["first", "interrupted"],
    ["second", "whole"],
  ]);
});

test("what went down is not asked again: sections begun later start with the stand-in", async () => {
  const first = model((section) => (section >= 1 ? { ending: "refused" } : {}));
  const second = model();
  await writeWith(writersOf(first, second), { sectionsAhead: 0 });
  expect(callsFor(first, 1)).toHaveLength(2);
  for (let index = 2; index <= last; index++) expect(callsFor(first, index)).toEqual([]);
});

test.each([
  ["a refused key", { statusCode: 401 }, "refused_key", 1],
  ["a model that is gone", { statusCode: 404 }, "unknown_model", 1],
  ["a long wait asked for", { statusCode: 429, responseHeaders: { "retry-after": "30" } }, "rate_limited", 1],
  ["a short wait asked for", { statusCode: 429, responseHeaders: { "retry-after": "1" } }, "rate_limited", 2],
  ["a fault of the provider", { statusCode: 503 }, "overloaded", 2],
])("%s: %j is left after the right number of calls", async (_name, error, reason, calls) => {
  const first = refusing(model(), error);
  const waits: number[] = [];
  const clock = { now: () => 0, wait: async (seconds: number) => void waits.push(seconds) };
  const events = await writeWith(writersOf(first, model()), { clock, sectionsAhead: 0 });
  expect(failovers(events)[0]).toMatchObject({ section: 0, reason });
  expect(callsFor(first, 0)).toHaveLength(calls);
  expect(waits).toEqual(calls === 1 ? [] : [reason === "rate_limited" ? 1 : 0.3]);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
});

test("a third model writes where the second fails too, within four calls", async () => {
  const broken = () => model((section) => (section === 1 ? { ending: "silent" } : {}));
  const [first, second, third] = [broken(), broken(), model()];
  const events = await writeWith(writersOf(first, second, third));
  expect(failovers(events).map(({ from, to }) => [from, to])).toEqual([
    ["first", "second"],
    ["second", "third"],
  ]);
  const calls = [first, second, third].map((scripted) => callsFor(scripted, 1).length);
  expect(calls.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
});

test("a later section says why its own model was left, not what happened to the stand-in in between", async () => {
  const first = model((section) => (section === 1 ? { ending: "refused" } : {}));
  const second = model((section) => (section === 1 ? { text: "Say [name] now. It is [name] again." } : {}));
  const events = await writeWith(writersOf(first, second, model()), { sectionsAhead: 0 });
  expect(failovers(events).map(({ reason }) => reason)).toEqual(["unreachable", "not_met"]);
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  const [inBetween, ...later] = complete.receipt.substitutions ?? [];
  expect(inBetween).toMatchObject({ section: 1, wrote: "third", reason: "not_met" });
  expect(later.length).toBeGreaterThan(0);
  for (const { wrote, reason } of later) expect([wrote, reason]).toEqual(["second", "unreachable"]);
});

test("every model down: one error that names them, what was released kept, and the run can go on from there", async () => {
  const down = () => model((section) => (section === 2 ? { ending: "refused" } : {}));
  const events = await writeWith(writersOf(down(), down()));
  const end = events.at(-1);
  if (end?.type !== "error") throw new Error("It did not fail.");
  expect(end).toMatchObject({ code: "model_failed", retryable: true, usage: { calls: expect.any(Number) } });
  expect(end.message).toMatch(/first could not be reached; second could not be reached\. What was written/);
  expect(events.filter(isTerminal)).toHaveLength(1);
  const released = events.reduce(applyEvent, emptyScript).sections.map(({ sentences }) => sentences.join(""));
  expect(released).toHaveLength(2);
  const healthy = model();
  const rest = await writeWith(writersOf(healthy), { from: released });
  expect(rest.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
  expect(healthy.calls.map(({ request }) => request.section.index)).not.toContain(0);
  const complete = rest.at(-1);
  if (complete?.type === "complete") expect(complete.script.startsWith(released.join(""))).toBe(true);
});

test("two repairs that do not mend a must: the last call is the stand-in's, and the better draft counts", async () => {
  const first = model((section) => (section === 1 ? { text: "Say [name] now. It is [name] again." } : {}));
  const events = await writeWith(writersOf(first, model()));
  expect(callsFor(first, 1)).toHaveLength(3);
  expect(failovers(events)).toMatchObject([{ section: 1, reason: "not_met" }]);
  const complete = events.at(-1);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
  // The model itself is well, so it writes on in the other sections.
  const models = events.flatMap((event) => (event.type === "checked" ? [event.model] : []));
  expect(models.filter((name) => name === "second")).toHaveLength(1);
});

test("past two and a half times the planned tokens the run ends, and no further call is made", async () => {
  const thirsty = model();
  const counting: LanguageModelV4 = {
    ...thirsty.model,
    doStream: async (options) => {
      const { stream } = await thirsty.model.doStream(options);
      const many = { total: 4_000, text: 50, reasoning: 3_950 };
      const counted = new TransformStream({
        transform(part, controller) {
          const isEnd = part.type === "finish";
          controller.enqueue(isEnd ? { ...part, usage: { ...part.usage, outputTokens: many } } : part);
        },
      });
      return { stream: stream.pipeThrough(counted) };
    },
  };
  const events = await writeAll(brief, counting, { sectionsAhead: 0 });
  const end = events.at(-1);
  expect(end).toMatchObject({
    type: "error",
    code: "ceiling",
    retryable: true,
    usage: { outputTokens: 4000 },
  });
  expect(thirsty.calls).toHaveLength(1);
  expect(textOf(events.reduce(applyEvent, emptyScript))).not.toBe("");
});

test("Stop counts what the calls in flight have cost, also of one that is slow to see the stop", async () => {
  const stop = new AbortController();
  const quick = model((section) => (section === 0 ? {} : { delayMilliseconds: 10 }));
  const lingering = { text: "Half of a sentence that is never", milliseconds: 40 };
  const slow: LanguageModelV4 = {
    ...quick.model,
    doStream: async (options) => {
      const answer = await quick.model.doStream(options);
      const { request } = quick.calls.find((call) => call.options === options) ?? {};
      if (!request || request.section.index < 2) return answer;
      const parts = new ReadableStream({
        start(controller) {
          controller.enqueue({ type: "text-delta", id: "1", delta: lingering.text });
          const end = () =>
            setTimeout(() => controller.error(options.abortSignal?.reason), lingering.milliseconds);
          options.abortSignal?.addEventListener("abort", end);
        },
      });
      return { ...answer, stream: parts };
    },
  };
  const events: ScriptEvent[] = [];
  for await (const event of write(brief, slow, { signal: stop.signal })) {
    events.push(event);
    // By then the sections ahead have read some of their answers.
    if (event.type === "checked") setTimeout(() => stop.abort(), 60);
  }
  const released = events.flatMap((event) => (event.type === "checked" ? (event.calls ?? []) : []));
  const end = events.at(-1);
  if (end?.type !== "cancelled") throw new Error("It was not stopped.");
  expect(quick.calls.some(({ request }) => request.section.index >= 2)).toBe(true);
  expect(end.usage.calls).toBe(quick.calls.length);
  expect(end.usage.calls).toBeGreaterThan(released.length);
  const ofReleased = released.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  expect(end.usage.outputTokens).toBeGreaterThan(ofReleased);
});

test("I1, I2, I5 and I6 hold with a stand-in, whatever both do and at any pace", async () => {
  const schedules = fc.tuple(faultSchedule, faultSchedule);
  await fc.assert(
    fc.asyncProperty(schedules, fc.integer({ min: 1, max: 3 }), async ([one, two], pause) => {
      const run = async (change: Partial<FaultSchedule>) => {
        const models = [faultyModel({ ...one, ...change }), faultyModel({ ...two, ...change })];
        const events = await writeWith(writersOf(...models));
        return { events, models, state: events.reduce(applyEvent, emptyScript) };
      };
      const { events, models, state } = await run({});
      expect(events.filter(isTerminal)).toEqual(events.slice(-1));
      const end = events.at(-1);
      if (end?.type === "complete") expect(end.script).toBe(textOf(state));
      const sent = JSON.stringify(events);
      // A mark that only one of them read to its end may be of an answer that the other ended at a boundary.
      const [ofFirst, ofSecond] = models.map(({ calls }) => marksReadToTheEnd(calls));
      for (const mark of ofFirst ?? []) if (ofSecond?.includes(mark)) expect(sent).not.toContain(mark);
      const begun = events.flatMap((event) => (event.type === "section" ? [event.index] : []));
      expect(begun).toEqual(begun.map((_, position) => position));
      const slow = await run({ pieces: [200], delayMilliseconds: [pause, 0] });
      expect(textOf(slow.state)).toBe(textOf(state));
      expect(slow.state.failovers).toEqual(state.failovers);
    }),
    { numRuns: 60 },
  );
});
