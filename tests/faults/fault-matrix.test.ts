import { beforeAll, describe, expect, test } from "vitest";
import { checkScript } from "@/lib/script/check-script";
import { isTerminal, type ScriptEvent, scriptEventSchema } from "@/lib/script/events";
import { withSubstitutions } from "@/lib/script/receipt-schema";
import { applyEvent, emptyScript, textOf } from "@/lib/script/script-state";
import {
  brief,
  type Case,
  faults,
  positions,
  type Run,
  runCase,
  sectionCount,
  sectionsAhead,
  voices,
} from "./fault-matrix";
import { brokenMark } from "./faulty-writer";
import { columns, startCases } from "./start-cases";

// More than the least: on a busy machine a sound answer may come a second late.
const cases = faults.flatMap((fault) => columns.map((column) => ({ ...column, fault, patienceSeconds: 3 })));

let healthy: ScriptEvent[];
let runs: Map<Case, Promise<Run>>;
beforeAll(async () => {
  healthy = (await runCase({ fault: null, adapter: "openai", position: "first" })).events;
  runs = startCases(cases, 8);
});

const indices = Array.from({ length: sectionCount }, (_, index) => index);

const textIn = (events: ScriptEvent[], section: number) =>
  events
    .flatMap((event) => (event.type === "chunk" && event.section === section ? [event.content] : []))
    .join("");

function completeOf(events: ScriptEvent[]) {
  const last = events.at(-1);
  if (last?.type !== "complete") throw new Error(`It ended with ${JSON.stringify(last)}.`);
  return last;
}

/** What a reader can rely on, whoever wrote: the events in their order, and the members of the last. */
function shapeOf(events: ScriptEvent[]) {
  const types = events
    .map(({ type }) => type)
    .filter((type) => type !== "failover" && type !== "repair")
    .filter((type, number, all) => type !== "chunk" || all[number - 1] !== "chunk");
  const { substitutions: _, ...receipt } = completeOf(events).receipt;
  return { types, members: Object.keys(completeOf(events)), receipt: Object.keys(receipt) };
}

describe("a healthy second model saves every script", () => {
  test.each(cases.map((one) => ({ ...one, ...one.fault, one })))(
    "$name, $position section, $adapter",
    async ({ one, position, reasons }) => {
      const run = await runs.get(one);
      if (!run) throw new Error("It was not begun.");
      const { events, ids, calls } = run;
      const at = positions[position];
      const complete = completeOf(events);

      expect(events.filter(isTerminal)).toEqual([complete]);
      expect(events.filter((event) => !scriptEventSchema.safeParse(event).success)).toEqual([]);
      expect(shapeOf(events)).toEqual(shapeOf(healthy));
      expect(complete.script).toBe(indices.map((index) => textIn(events, index)).join(""));
      expect(textOf(events.reduce(applyEvent, emptyScript))).toBe(complete.script);
      expect(numbersOf(events)).toEqual(
        indices.flatMap((index) => sentencesIn(events, index).map((_, sentence) => [index, sentence])),
      );

      const failovers = events.filter((event) => event.type === "failover");
      expect(failovers).toMatchObject([{ section: at, from: ids.asked, to: ids.standIn }]);
      const reason = failovers[0]?.reason ?? "";
      expect(reasons).toContain(reason);
      // What was begun before the section failed is still the first model's; what is begun later is not.
      const isStandIns = (index: number) => index === at || index > at + sectionsAhead;
      const substitutions = indices
        .filter(isStandIns)
        .map((section) => ({ section, asked: ids.asked, wrote: ids.standIn, reason }));
      expect(complete.receipt).toEqual(withSubstitutions(checkScript(brief, complete.script), substitutions));
      expect(complete.receipt.compliant).toBe(true);
      expect(events.flatMap((event) => (event.type === "checked" ? [event.model] : []))).toEqual(
        indices.map((index) => (isStandIns(index) ? ids.standIn : ids.asked)),
      );
      for (const index of indices)
        expect(textIn(events, index)).not.toContain(isStandIns(index) ? voices.asked : voices.standIn);

      expect(JSON.stringify(events)).not.toContain(brokenMark);
      const prompts = [...calls.asked, ...calls.standIn].map(({ promptText }) => promptText);
      expect(prompts.filter((prompt) => prompt.includes(brokenMark))).toEqual([]);
      expect(complete.usage.calls).toBeLessThanOrEqual(sectionCount * 4 + 2);
      expect(run.outputLimits.length).toBeLessThanOrEqual(2); // one more try at the most
      expect(prompts.length).toBeLessThanOrEqual(complete.usage.calls);
      expect(run.secondsToClose).toBeLessThan(1);
    },
    60_000,
  );
});

const sentencesIn = (events: ScriptEvent[], section: number) =>
  events.filter((event) => event.type === "chunk" && event.section === section);

/** The numbers of section and sentence of every chunk, as they came. */
const numbersOf = (events: ScriptEvent[]) =>
  events.flatMap((event) => (event.type === "chunk" ? [[event.section, event.sentence]] : []));
