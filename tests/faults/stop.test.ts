import { expect, test } from "vitest";
import { write } from "../support/write-all";
import { brief, secondsUntil, sectionsAhead, voices } from "./fault-matrix";
import { startWriter } from "./faulty-writer";

test.each(["openai", "google", "groq"] as const)(
  "Stop in mid stream closes every connection to %s within a second",
  async (adapter) => {
    const voice = voices.asked;
    const { model, server } = await startWriter({ adapter, voice, trouble: null, tokensPerSecond: 5 });
    const stop = new AbortController();
    const writing = Array.fromAsync(write(brief, model, { signal: stop.signal, sectionsAhead }));
    const calls = 1 + sectionsAhead;
    await secondsUntil(() => server.open() === calls, 5);
    await new Promise((resolve) => setTimeout(resolve, 500)); // two tokens of some ten
    expect(server.open()).toBe(calls);
    stop.abort();
    expect(await secondsUntil(() => server.open() === 0, 1)).toBeLessThan(1);
    expect(server.calls.map(({ closedEarly }) => closedEarly)).toEqual(Array(calls).fill(true));
    expect((await writing).at(-1)).toMatchObject({ type: "cancelled", script: "" });
    await server.close();
  },
);
