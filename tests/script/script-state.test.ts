import { expect, test } from "vitest";
import type { ScriptEvent } from "@/lib/script/events";
import { applyEvent, emptyScript, textOf } from "@/lib/script/script-state";

const fold = (events: ScriptEvent[]) => events.reduce(applyEvent, emptyScript);

test("a type that is not known yet changes nothing", () => {
  const state = fold([{ type: "section", index: 0, title: "Hook", startSeconds: 0 }]);
  // What a later server might send; the wire format asks clients to ignore it.
  expect(applyEvent(state, { type: "applause", loud: true } as unknown as ScriptEvent)).toBe(state);
});

test("nothing after the terminal event changes anything", () => {
  const ended = fold([{ type: "error", message: "Gone.", code: "internal", retryable: true }]);
  expect(applyEvent(ended, { type: "section", index: 0, title: "Hook", startSeconds: 0 })).toBe(ended);
});

test("a repair is shown until its section is released", () => {
  const repairing = fold([{ type: "repair", section: 0, attempt: 2, reason: ["section_time"] }]);
  expect(repairing.repairing).toEqual({ section: 0, attempt: 2, reason: ["section_time"] });
  expect(
    applyEvent(repairing, { type: "section", index: 0, title: "Hook", startSeconds: 0 }).repairing,
  ).toBeNull();
});

test("what was released stays when the run fails", () => {
  const state = fold([
    { type: "section", index: 0, title: "Hook", startSeconds: 0 },
    { type: "chunk", content: "Hello. ", section: 0, sentence: 0 },
    { type: "chunk", content: "There.\n\n", section: 0, sentence: 1 },
    { type: "error", message: "Gone.", code: "model_failed", retryable: true, id: 5 },
  ]);
  expect(textOf(state)).toBe("Hello. There.\n\n");
  expect(state).toMatchObject({
    status: "failed",
    scriptId: 5,
    failure: { message: "Gone.", retryable: true },
  });
});
