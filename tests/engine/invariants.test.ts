import fc from "fast-check";
import { expect, test } from "vitest";
import { plannedTokens } from "@/lib/engine/write-section";
import { checkScript } from "@/lib/script/check-script";
import { isTerminal, type ScriptEvent, scriptEventSchema } from "@/lib/script/events";
import { planSections } from "@/lib/script/plan";
import { applyEvent, emptyScript, type ScriptState, textOf } from "@/lib/script/script-state";
import {
  type FaultSchedule,
  faultSchedule,
  faultyModel,
  marksReadToTheEnd,
  rejectedMark,
  toAnswer,
} from "../support/faults";
import { scriptedModel, soundText } from "../support/scripted-model";
import { toBrief, write, writeAll } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  template: "tutorial",
  duration_seconds: 60,
  key_points: ["Pick one listener", { text: "Record three episodes", priority: "should" }],
  call_to_action: "Download the checklist",
  avoid: ["guru"],
});

const sections = planSections(brief).sections.length;
const chunksOf = (events: ScriptEvent[]) =>
  events.flatMap((event) => (event.type === "chunk" ? [event.content] : [])).join("");

const textsOf = (state: ScriptState) => state.sections.map(({ sentences }) => sentences.join(""));

const patience = { numRuns: 150 };

test("I1: in every ending all chunks put together are the script, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(faultSchedule, fc.integer({ min: 0, max: 60 }), async (schedule, stopAfter) => {
      const stop = new AbortController();
      const { model } = faultyModel(schedule);
      const events: ScriptEvent[] = [];
      for await (const event of write(brief, model, { signal: stop.signal })) {
        events.push(event);
        if (events.length === stopAfter) stop.abort();
      }
      const last = events.at(-1);
      if (last?.type === "complete" || last?.type === "cancelled") expect(last.script).toBe(chunksOf(events));
      expect(textOf(events.reduce(applyEvent, emptyScript))).toBe(chunksOf(events));
      expect(events.every((event) => scriptEventSchema.safeParse(event).success)).toBe(true);
    }),
    patience,
  );
});

test("I2: no byte of a broken answer is ever sent; a refused one only labelled; sections come in order, once", async () => {
  await fc.assert(
    fc.asyncProperty(faultSchedule, async (schedule) => {
      const { model, calls } = faultyModel(schedule);
      const events = await writeAll(brief, model);
      const sent = JSON.stringify(events);
      expect(marksReadToTheEnd(calls).filter((mark) => sent.includes(mark))).toEqual([]);
      const begun = events.flatMap((event) => (event.type === "section" ? [event.index] : []));
      expect(begun).toEqual(begun.map((_, position) => position));
      const checked = events.filter((event) => event.type === "checked");
      for (const { section, requirements } of checked) {
        const text = events
          .flatMap((event) => (event.type === "chunk" && event.section === section ? [event.content] : []))
          .join("");
        // Marked text may only be shown as a labelled best attempt, never while the section counts as sound.
        if (text.includes(rejectedMark))
          expect(requirements.some(({ status, level }) => level === "must" && status === "fail")).toBe(true);
      }
    }),
    patience,
  );
});

test("I3: the receipt can be recomputed from brief and text, and never calls a faulty script compliant", async () => {
  await fc.assert(
    fc.asyncProperty(faultSchedule, async (schedule) => {
      const { model } = faultyModel(schedule);
      const complete = (await writeAll(brief, model)).at(-1);
      if (complete?.type !== "complete") return;
      expect(checkScript(brief, complete.script)).toEqual(complete.receipt);
      if (complete.receipt.compliant) {
        expect(complete.script).not.toContain(rejectedMark);
        expect(complete.script.split("\n\n")).toHaveLength(sections);
        expect(complete.script).toMatch(/\.$/);
        expect(Math.abs(complete.receipt.seconds - 60)).toBeLessThanOrEqual(1.85);
      }
    }),
    patience,
  );
});

test("I4: calls are bounded by sections x 4 + 2", async () => {
  await fc.assert(
    fc.asyncProperty(faultSchedule, async (schedule) => {
      const { model, calls } = faultyModel(schedule);
      await writeAll(brief, model);
      expect(calls.length).toBeLessThanOrEqual(sections * 4 + 2);
    }),
    patience,
  );
});

test("I4: tokens written stay below two and a half times the plan", async () => {
  const plan = planSections(brief);
  const planned = plan.sections.reduce((sum, { seconds }) => sum + plannedTokens({ seconds, brief }), 0);
  await fc.assert(
    fc.asyncProperty(faultSchedule, async (schedule) => {
      const { model } = faultyModel(schedule);
      const end = (await writeAll(brief, model)).at(-1);
      if (end?.type !== "complete") return;
      expect(end.usage.outputTokens).toBeLessThanOrEqual(2.5 * planned);
    }),
    patience,
  );
});

test("I4: a repair leaves every other section as it is, byte for byte", async () => {
  const points = [
    "Pick one listener",
    "Record three episodes",
    "Choose a quiet room",
    "Name the show",
    "Plan a launch day",
  ];
  const long = toBrief({ ...brief, duration_seconds: 300, key_points: points });
  const count = planSections(long).sections.length;
  const texts = (events: ScriptEvent[]) => textsOf(events.reduce(applyEvent, emptyScript));
  const clean = new Map<number, string>();
  const sound = scriptedModel((request) => {
    const text = soundText(request);
    clean.set(request.section.index, text);
    return { text };
  });
  const expected = texts(await writeAll(long, sound.model));
  const kinds = ["placeholder", "markup", "truncated", "empty", "repeat", "short"] as const;
  await fc.assert(
    fc.asyncProperty(fc.nat(count - 1), fc.constantFrom(...kinds), async (faulty, kind) => {
      let isFirst = true;
      const { model } = scriptedModel((request) => {
        const { index } = request.section;
        if (index !== faulty) return { text: clean.get(index) ?? "" };
        const text = soundText(request, "again");
        const answer = isFirst ? toAnswer({ kind }, text) : { text };
        isFirst = false;
        return answer;
      });
      const events = await writeAll(long, model);
      const other = (_: string, index: number) => index !== faulty;
      expect(texts(events).filter(other)).toEqual(expected.filter(other));
      expect(events.some((event) => event.type === "repair" && event.section !== faulty)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("I5: the same answers give the same script and receipt, at any pace and however the text is cut", async () => {
  const delays = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(faultSchedule, delays, async (schedule, delayMilliseconds) => {
      const endOf = async (paced: FaultSchedule) => {
        const { model } = faultyModel(paced);
        return (await writeAll(brief, model)).at(-1);
      };
      const expected = await endOf(schedule);
      expect(await endOf({ ...schedule, pieces: [1] })).toMatchObject(sameScript(expected));
      expect(await endOf({ ...schedule, pieces: [200], delayMilliseconds })).toMatchObject(
        sameScript(expected),
      );
    }),
    { numRuns: 40 },
  );
});

/** All of a terminal event but what was spent: an answer that is cut short costs what was read of it. */
function sameScript(event: ScriptEvent | undefined) {
  if (!event || !("usage" in event)) return { ...event };
  const { usage, ...rest } = event;
  return rest;
}

test("I6: exactly one terminal event, the last; folding a prefix and then the rest gives the whole", async () => {
  await fc.assert(
    fc.asyncProperty(faultSchedule, fc.nat(), async (schedule, cut) => {
      const { model } = faultyModel(schedule);
      const events = await writeAll(brief, model);
      expect(events.filter(isTerminal)).toEqual(events.slice(-1));
      const at = cut % (events.length + 1);
      const resumed = events
        .slice(at)
        .reduce(applyEvent, events.slice(0, at).reduce(applyEvent, emptyScript));
      expect(resumed).toEqual(events.reduce(applyEvent, emptyScript));
    }),
    patience,
  );
});

test("I10: an ending other than a normal stop is never complete with that text", async () => {
  for (const ending of ["length", "content-filter", "error-part", "silent", "broken"] as const) {
    const schedule = {
      faults: Array.from({ length: 6 }, () =>
        Array.from({ length: 4 }, () => ({ kind: "ending" as const, ending, share: 1 })),
      ),
      pieces: [9],
    };
    const { model } = faultyModel(schedule);
    const events = await writeAll(brief, model);
    expect(events.at(-1)).toMatchObject({ type: "error", code: "model_failed" });
    expect(JSON.stringify(events)).not.toMatch(/q\dq/);
  }
});
