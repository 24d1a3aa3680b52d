import { beforeAll, expect, test } from "vitest";
import { isTerminal, type ScriptEvent, scriptEventSchema } from "@/lib/script/events";
import { scriptedModel, soundText } from "../support/scripted-model";
import { writeAll } from "../support/write-all";
import { brief, type Case, faults, type Position, positions, type Run } from "./fault-matrix";
import { brokenMark } from "./faulty-writer";
import { startCases } from "./start-cases";

const names = ["hang before headers", "500", "cut in mid token", "finish by length", "retired model, 404"];
const positionNames = Object.keys(positions) as Position[]; // a record of exactly these
const cases = faults
  .filter(({ name }) => names.includes(name))
  .flatMap((fault) =>
    positionNames.map((position): Case & { name: string } => ({
      name: fault.name,
      fault,
      position,
      adapter: "openai",
      meets: "both",
      patienceSeconds: 2, // a busy machine may take one
    })),
  );

let runs: Map<Case, Promise<Run>>;
beforeAll(() => {
  runs = startCases(cases, 8);
});

/** The texts of the sections that were released, in their order. */
function releasedIn(events: ScriptEvent[]): string[] {
  const released = events.flatMap((event) => (event.type === "checked" ? [event.section] : []));
  return released.map((section) =>
    events
      .flatMap((event) => (event.type === "chunk" && event.section === section ? [event.content] : []))
      .join(""),
  );
}

test("five representative faults are tried at every position", () => expect(cases).toHaveLength(15));

test.each(cases.map((one) => ({ ...one, one })))(
  "$name at both models, $position section: a plain error, and a script that can be continued",
  async ({ one, position }) => {
    const run = await runs.get(one);
    if (!run) throw new Error("It was not begun.");
    const { events, ids } = run;
    const error = events.at(-1);
    expect(error).toMatchObject({ type: "error", code: "model_failed", retryable: true, id: 7 });
    expect(events.filter(isTerminal)).toEqual([error]);
    expect(events.filter((event) => !scriptEventSchema.safeParse(event).success)).toEqual([]);
    expect(JSON.stringify(events)).not.toContain(brokenMark);
    const message = error?.type === "error" ? error.message : "";
    expect(message).toContain(ids.asked);
    expect(message).toContain(ids.standIn);
    expect(message).not.toMatch(/[{}<>\n]|Error|https?:|\b[45]\d\d\b/);
    expect(run.secondsToClose).toBeLessThan(1);

    const released = releasedIn(events);
    const chunks = events.flatMap((event) => (event.type === "chunk" ? [event.content] : []));
    expect(released).toHaveLength(positions[position]);
    expect(chunks.join("")).toBe(released.join(""));

    const { model, calls } = scriptedModel((request) => ({ text: soundText(request) }));
    const complete = (await writeAll(brief, model, { from: released })).at(-1);
    if (complete?.type !== "complete") throw new Error("It did not complete.");
    expect(complete.receipt.compliant).toBe(true);
    expect(complete.script.startsWith(released.join(""))).toBe(true);
    expect(calls.filter(({ request }) => request.section.index < positions[position])).toEqual([]);
  },
  60_000,
);
