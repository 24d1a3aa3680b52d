import { expect, test } from "vitest";
import { releasedSeconds } from "@/components/generator/live-sections";
import { applyEvent, emptyScript, type ScriptState } from "@/lib/script/script-state";

const pace = { language: "en", style: "conversational" } as const;
const section = (index: number, seconds: number): ScriptState["sections"][number] => ({
  index,
  title: "Hook",
  startSeconds: 0,
  sentences: ["Hello there."],
  checked: { seconds, words: 2, attempts: 1, model: "m", requirements: [] },
});

test("while it is written the clock adds up the sections; the receipt's own figure is shown at the end", () => {
  const state: ScriptState = { ...emptyScript, sections: [section(0, 149.2), section(1, 149.2)] };
  expect(releasedSeconds(state, pace)).toBeCloseTo(298.4, 6);
  const receipt = {
    compliant: true,
    status: "compliant" as const,
    seconds: 298.5,
    words: 4,
    requirements: [],
    versions: {},
  };
  const usage = { calls: 2, inputTokens: 1, outputTokens: 1 };
  const done = applyEvent(state, { type: "complete", id: 1, script: "", generation_time: 1, receipt, usage });
  expect(releasedSeconds(done, pace)).toBe(298.5);
});
