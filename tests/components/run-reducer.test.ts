import { expect, test } from "vitest";
import { isBehind } from "@/components/generator/catch-up";
import { idleRun, isUnderWay, type RunAction, reduceRun } from "@/components/generator/run-reducer";
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
const asActions = (events: ScriptEvent[]) => events.map((event): RunAction => ({ type: "event", event }));
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
  const going = reduceRun(stopped, { type: "continue", runId: "r", brief });
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
  const ended = reduceRun(running, { type: "event", event: cancelled });
  expect(ended.script.usage).toEqual({ calls: 1, inputTokens: 1, outputTokens: 1 });
  const caughtUp: RunAction = { type: "caught up", script: ended.script, last: cancelled };
  expect(reduceRun(running, caughtUp)).toMatchObject({ phase: "ended", script: { usage: { calls: 1 } } });
  expect(reduceRun(ended, { type: "continue", runId: "r", brief }).script.usage).toBeNull();
});
