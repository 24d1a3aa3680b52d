import { expect, test } from "vitest";
import { isBehind } from "@/components/generator/catch-up";
import {
  idleRun,
  isUnderWay,
  messageOf,
  openRunOf,
  type RunAction,
  reduceRun,
} from "@/components/generator/run-reducer";
import { briefSchema } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, textOf } from "@/lib/script/script-state";

const brief = { topic: "Bread" };
const start: RunAction = { type: "start", brief, mode: "streaming" };
const released: ScriptEvent[] = [
  { type: "section", index: 0, title: "Hook", startSeconds: 0 },
  { type: "chunk", content: "One. ", section: 0, sentence: 0 },
  { type: "chunk", content: "Two.\n\n", section: 0, sentence: 1 },
];
const cancelled: ScriptEvent = {
  type: "cancelled",
  id: 7,
  script: "One. Two.\n\n",
  usage: { calls: 1, inputTokens: 1, outputTokens: 1 },
};
const asActions = (events: ScriptEvent[]) =>
  events.map((event, index): RunAction => ({ type: "event", seq: index + 1, event }));
const after = (...actions: RunAction[]) => actions.reduce(reduceRun, idleRun);

test("a new run holds the places of its plan before the server has answered", () => {
  const run = after(start);
  expect(isUnderWay(run)).toBe(true);
  expect(run.script.plan.length).toBeGreaterThan(2);
});

test("a refused brief brings back what was on the page", () => {
  const stopped = after(start, ...asActions([...released, cancelled]));
  const refused = [start, { type: "refused" } as const].reduce(reduceRun, stopped);
  expect(textOf(refused.script)).toBe("One. Two.\n\n");
  expect(refused.script.status).toBe("cancelled");
});

test("a lost line keeps the released text and ends the wait", () => {
  const run = after(start, ...asActions(released), { type: "lost", message: "The connection was lost." });
  expect(isUnderWay(run)).toBe(false);
  expect(textOf(run.script)).toBe("One. Two.\n\n");
});

test("Continue keeps the text in sight until the replay has caught up with it", () => {
  const stopped = after(start, ...asActions([...released, cancelled]));
  const going = reduceRun(stopped, { type: "continue" });
  expect(isUnderWay(going)).toBe(true);
  expect(textOf(going.script)).toBe("One. Two.\n\n");

  const replay = [emptyScript];
  for (const event of released) replay.push(applyEvent(replay.at(-1) ?? emptyScript, event));
  const shown = { ...going.script, plan: [] };
  expect(replay.map((state) => isBehind(state, shown))).toEqual([true, true, true, false]);
});

test("what a run has cost is known once it has ended, however its end was read", () => {
  const running = after(start, ...asActions(released));
  expect(running.script.usage).toBeNull();
  const ended = reduceRun(running, { type: "event", seq: 4, event: cancelled });
  expect(ended.script.usage).toEqual({ calls: 1, inputTokens: 1, outputTokens: 1 });
  const caughtUp: RunAction = { type: "caught up", script: ended.script, last: { seq: 4, event: cancelled } };
  expect(reduceRun(running, caughtUp)).toMatchObject({ phase: "ended", script: { usage: { calls: 1 } } });
  expect(reduceRun(ended, { type: "continue" }).script.usage).toBeNull();
});

test("an event that was seen already changes nothing", () => {
  const run = after(start, ...asActions(released));
  expect(reduceRun(run, { type: "event", seq: 3, event: released[2] ?? cancelled })).toBe(run);
  expect(run.last).toBe(3);
});

test("a broken line says so and keeps the text; a lost one ends the wait; a held one goes on", () => {
  const running = after(start, ...asActions(released));
  const broken = reduceRun(running, { type: "line", state: "broken" });
  expect(isUnderWay(broken)).toBe(true);
  expect(messageOf(broken)).toBe("Connection lost. Trying again...");
  const lost = reduceRun(broken, { type: "line", state: "lost" });
  expect(isUnderWay(lost)).toBe(false);
  expect(lost.lost).toMatch(/connection was lost/i);
  const held = reduceRun(lost, { type: "line", state: "held" });
  expect(held).toMatchObject({ phase: "running", lost: null, reconnecting: false });
  for (const run of [broken, lost, held]) expect(textOf(run.script)).toBe("One. Two.\n\n");
  const stopping = [{ type: "stopping" }, { type: "line", state: "held" }] as const;
  expect(stopping.reduce(reduceRun, running).phase).toBe("stopping");
});

test("a run that is not there any more cannot be gone on with", () => {
  const run = after(start, { type: "opened", runId: "r" }, { type: "gone", message: "It is gone." });
  expect(run).toMatchObject({ phase: "ended", lost: "It is gone.", runId: null });
});

test("a page that opens with a run shows its text at once, which does not arrive again", () => {
  const script = released.reduce(applyEvent, emptyScript);
  const opened = { runId: "r", brief: briefSchema.parse(brief), last: 3 };
  const running = openRunOf({ ...opened, script });
  expect(running).toMatchObject({ phase: "running", runId: "r", last: 3, opening: script });
  expect(textOf(running.script)).toBe("One. Two.\n\n");
  expect(running.script.plan.length).toBeGreaterThan(2);
  expect(openRunOf({ ...opened, script: applyEvent(script, cancelled) }).phase).toBe("ended");
  expect(openRunOf(null)).toBe(idleRun);
});

test("a run that has said nothing yet opens with the places of its plan", () => {
  const run = openRunOf({ runId: "r", brief: briefSchema.parse(brief), script: emptyScript, last: 0 });
  expect(run.script.plan.length).toBeGreaterThan(2);
  expect(run.script.message).toBe("Initializing...");
});
