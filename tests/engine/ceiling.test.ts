import type { LanguageModelV4 } from "@ai-sdk/provider";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "@/lib/engine/ceiling";
import { isTerminal } from "@/lib/script/events";
import { scriptedModel, soundText } from "../support/scripted-model";
import { toBrief, toWriter, writeAll } from "../support/write-all";

/** A model that thinks for as long as each call lets it, and whose answers are never good. */
function greedy(): { model: LanguageModelV4; calls: () => number } {
  const { model, calls } = scriptedModel((request) => ({ text: soundText(request, "guru ") }));
  return {
    calls: () => calls.length,
    model: {
      ...model,
      doStream: async (options) => {
        const { stream } = await model.doStream(options);
        const all = { total: options.maxOutputTokens ?? 0, text: undefined, reasoning: undefined };
        const counted = new TransformStream({
          transform: (part, controller) =>
            controller.enqueue(
              part.type === "finish" ? { ...part, usage: { ...part.usage, outputTokens: all } } : part,
            ),
        });
        return { stream: stream.pipeThrough(counted) };
      },
    },
  };
}

const shapes = fc.record({
  seconds: fc.integer({ min: 15, max: 600 }),
  roomTokens: fc.constantFrom(0, 500, 4_000),
  sectionsAhead: fc.integer({ min: 0, max: 4 }),
  share: fc.constantFrom(null, 0.9, 0.5, 0.1, 0),
});

test("a run never takes more than was reserved for it, calls in flight included", async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async ({ seconds, roomTokens, sectionsAhead, share }) => {
      const brief = toBrief({ topic: "Tea", duration_seconds: seconds, avoid: ["guru"] });
      const { model, calls } = greedy();
      const writer = toWriter(model, { roomTokens });
      const { most, ceiling } = tokensOf(brief, { writers: [writer], sectionsAhead });
      const mostTokens = share === null ? undefined : Math.floor(most * share);
      const events = await writeAll(brief, model, { writers: [writer], sectionsAhead, mostTokens });
      const end = events.at(-1);
      if (!end || !isTerminal(end)) throw new Error("It did not end.");
      const taken = end.usage?.outputTokens ?? 0;
      expect(taken).toBeLessThanOrEqual(mostTokens ?? most);
      expect(ceiling).toBeLessThan(most);
      if (share === 0) expect(calls()).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 60_000);
