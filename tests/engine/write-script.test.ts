import type { LanguageModelV4 } from "@ai-sdk/provider";
import { expect, test, vi } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { checkScript } from "@/lib/script/check-script";
import type { ScriptEvent } from "@/lib/script/events";
import { planSections } from "@/lib/script/plan";
import { applyEvent, emptyScript, textOf } from "@/lib/script/script-state";
import { scriptedModel, soundText } from "../support/scripted-model";
import { toBrief, write, writeAll } from "../support/write-all";

const brief = toBrief({
  topic: "How to Start a Podcast",
  template: "tutorial",
  duration_seconds: 120,
  key_points: ["Pick one listener", "Record three episodes before launch"],
  call_to_action: "Download the checklist",
});

const types = (events: ScriptEvent[]) => events.map((event) => event.type).join(" ");
const messages = (events: ScriptEvent[]) =>
  events.flatMap((event) => (event.type === "progress" ? [event.message] : []));

test("writes a sound script: progress in order, plan once, every section checked, complete last", async () => {
  const { model, calls } = scriptedModel((request) => ({ text: soundText(request) }));
  const events = await writeAll(brief, model);
  expect(messages(events)).toEqual([
    "Initializing...",
    "Loading persona...",
    "Generating your script...",
    "Saving to database...",
  ]);
  expect(types(events)).toMatch(
    /^progress progress plan progress( section( chunk)+ checked)+ progress complete$/,
  );
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(
    complete.receipt.requirements.filter(({ status, level }) => status !== "pass" && level !== "advice"),
  ).toEqual([]);
  expect(complete.receipt.compliant).toBe(true);
  expect(complete.script).toBe(textOf(events.reduce(applyEvent, emptyScript)));
  expect(complete.receipt).toEqual(checkScript(brief, complete.script));
  const plan = events.find((event) => event.type === "plan");
  expect(calls).toHaveLength(plan?.sections.length ?? 0);
});

test("repairs only the section that failed, with the finding as feedback", async () => {
  const { model, calls } = scriptedModel((request) => {
    const faulty = request.section.index === 1 && request.section.task === "write";
    return { text: (faulty ? "Welcome [insert name] here. " : "") + soundText(request) };
  });
  const events = await writeAll(brief, model);
  const repairs = events.filter((event) => event.type === "repair");
  expect(repairs).toMatchObject([{ section: 1, attempt: 2, reason: expect.arrayContaining(["clean_text"]) }]);
  expect(JSON.stringify(events)).not.toContain("insert name");
  const again = calls.filter((call) => call.request.section.task === "rewrite");
  expect(again.map((call) => call.request.section.index)).toEqual([1]);
  expect(again[0]?.request.section.findings?.join()).toContain("[insert name]");
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
});

test("asks a short section for a continuation instead of writing it again", async () => {
  const { model, calls } = scriptedModel((request) => {
    const short = request.section.index === 2 && request.section.task === "write";
    return { text: short ? (soundText(request).match(/^.*?\..*?\./)?.[0] ?? "") : soundText(request) };
  });
  const events = await writeAll(brief, model);
  const more = calls.filter((call) => call.request.section.task === "continue");
  const ofShort = calls.filter((call) => call.request.section.index === 2);
  expect(ofShort.map((call) => call.request.section.task)).toEqual(["write", "continue"]);
  expect(more[0]?.request.section.seconds).toBeGreaterThan(2);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
});

test("once its calls are used up, releases the best attempt, labelled", async () => {
  const { model, calls } = scriptedModel((request) => ({
    text: request.section.index === 0 ? `Use the TODO list. ${soundText(request)}` : soundText(request),
  }));
  const events = await writeAll(brief, model);
  expect(calls.filter((call) => call.request.section.index === 0)).toHaveLength(4);
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.receipt.status).toBe("needs_review");
  expect(complete.receipt.requirements.find(({ id }) => id === "clean_text")).toMatchObject({
    status: "fail",
    evidence: "Use the TODO list.",
  });
});

test("ends a section at the sentence boundary where it has all it needs, and closes the call", async () => {
  const { model, calls } = scriptedModel((request) => ({
    text: `${soundText(request)} ${"And this never ends, it goes on about nothing. ".repeat(20)}`,
    delayMilliseconds: 1,
    pieces: [30],
  }));
  const events = await writeAll(brief, model);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
  expect(calls.map((call) => call.reachedEnd)).toEqual(calls.map(() => false));
  expect(calls.every((call) => call.aborted)).toBe(true);
});

test("the first section is released while later ones are not written yet", async () => {
  const { model, calls } = scriptedModel((request) => ({
    text: soundText(request),
    delayMilliseconds: request.section.index === 0 ? 0 : 3,
  }));
  for await (const event of write(brief, model)) {
    if (event.type !== "chunk") continue;
    expect(calls.map((call) => [call.request.section.index, call.reachedEnd])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
    break;
  }
});

test("a stop keeps what was released and closes every call", async () => {
  const stop = new AbortController();
  const { model, calls } = scriptedModel((request) => ({
    text: soundText(request),
    delayMilliseconds: request.section.index === 0 ? 0 : 20,
  }));
  const events: ScriptEvent[] = [];
  for await (const event of write(brief, model, { signal: stop.signal })) {
    events.push(event);
    if (event.type === "checked") stop.abort();
  }
  const last = events.at(-1);
  if (last?.type !== "cancelled") throw new Error("It was not cancelled.");
  expect(last.script).toBe(textOf(events.reduce(applyEvent, emptyScript)));
  expect(last.script).not.toBe("");
  expect(calls.filter((call) => !call.reachedEnd).map((call) => call.aborted)).toEqual([true, true]);
});

test("a model that never answers ends the script with one plain error", async () => {
  const { model, calls } = scriptedModel(() => ({ text: "", ending: "refused" }));
  const events = await writeAll(brief, model);
  expect(events.at(-1)).toMatchObject({ type: "error", code: "model_failed", retryable: true, id: 7 });
  expect(types(events)).not.toContain("chunk");
  expect(calls.filter((call) => call.request.section.index === 0)).toHaveLength(4);
});

test("goes on from released sections without writing or sending them again", async () => {
  const whole = scriptedModel((request) => ({ text: soundText(request) }));
  const first = (await writeAll(brief, whole.model)).reduce(applyEvent, emptyScript);
  const from = first.sections.slice(0, 2).map((section) => section.sentences.join(""));
  const rest = scriptedModel((request) => ({ text: soundText(request) }));
  const events = await writeAll(brief, rest.model, { from });
  expect(rest.calls.map((call) => call.request.section.index)).not.toContain(0);
  expect(rest.calls.map((call) => call.request.section.index)).not.toContain(1);
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.script.startsWith(from.join(""))).toBe(true);
});

test("kept sections stay word for word, and only the others are asked for", async () => {
  const whole = scriptedModel((request) => ({ text: soundText(request) }));
  const first = (await writeAll(brief, whole.model)).reduce(applyEvent, emptyScript);
  const texts = first.sections.map((section) => section.sentences.join(""));
  const kept = new Map([...texts.entries()].filter(([index]) => index !== 2));
  const again = scriptedModel((request) => ({ text: soundText(request, "new") }));
  const events = await writeAll(brief, again.model, { kept });
  const after = events.reduce(applyEvent, emptyScript).sections.map((section) => section.sentences.join(""));
  expect(new Set(again.calls.map((call) => call.request.section.index))).toEqual(new Set([2]));
  expect(after.filter((_, index) => index !== 2)).toEqual(texts.filter((_, index) => index !== 2));
  expect(after[2]).not.toBe(texts[2]);
  expect(events.at(-1)).toMatchObject({ type: "complete", receipt: { compliant: true } });
});

test("a model that always writes too much is asked for less, so that its answers end by themselves", async () => {
  const { model, calls } = scriptedModel((request) => {
    const { section } = request;
    return { text: soundText({ ...request, section: { ...section, seconds: section.seconds * 1.4 } }) };
  });
  await writeAll({ ...brief, duration_seconds: 600 }, model, { sectionsAhead: 0 });
  const asked = calls.map((call) => call.request.section.seconds);
  const planned = planSections({ ...brief, duration_seconds: 600 }).sections.map(({ seconds }) => seconds);
  const last = calls.at(-1)?.request.section;
  expect(asked[0]).toBeCloseTo(planned[0] ?? 0, 0);
  expect((last?.seconds ?? 0) / (planned[last?.index ?? 0] ?? 1)).toBeLessThan(0.9);
});

test("a persona's pace and banned words bind the script", async () => {
  const { model } = scriptedModel((request) => ({ text: soundText(request) }));
  const events = await writeAll(brief, model, {
    loadPersona: async () => ({
      name: "Ana",
      audience: null,
      tone: "dry",
      pointOfView: null,
      phrases: [],
      avoid: ["guru"],
      sample: "",
      language: "en",
      wordsPerMinute: 120,
    }),
  });
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.receipt.requirements.map(({ id }) => id)).toContain("avoid:guru");
  const without = (await writeAll(brief, model)).at(-1);
  if (without?.type !== "complete") throw new Error("It did not complete.");
  // 120 words a minute where the style has 140.
  expect(complete.script.length / without.script.length).toBeLessThan(0.93);
});

test("a section that stays cut off makes the whole script one that needs review", async () => {
  const { model } = scriptedModel((request) => ({
    text: request.section.index === 2 ? "This goes on and on without an end and" : soundText(request),
  }));
  const complete = (await writeAll(brief, model)).at(-1);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: false } });
});

test("a sentence that breaks a rule ends the call; what stood before it stays, and the next call goes on there", async () => {
  const { model, calls } = scriptedModel((request) => {
    const sound = soundText(request);
    const { index, task } = request.section;
    if (index !== 2 || task !== "write") return { text: sound };
    const half = sound.indexOf(".", sound.length / 2) + 1;
    return { text: `${sound.slice(0, half)} Welcome [insert name] here.${sound.slice(half)}`, pieces: [9] };
  });
  const events = await writeAll(brief, model);
  const [first, again] = calls.filter((call) => call.request.section.index === 2);
  expect(first?.reachedEnd).toBe(false);
  expect(again?.request.section).toMatchObject({ task: "continue", keyPoints: [] });
  const kept = again?.request.section.draft ?? "";
  expect(kept.length).toBeGreaterThan(100);
  expect(kept).not.toContain("insert name");
  expect(again?.request.section.findings?.join()).toContain("[insert name]");
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.script).toContain(kept);
  expect(complete.receipt.compliant).toBe(true);
});

test("a point that was left out is asked for alone, behind what is sound", async () => {
  const { model, calls } = scriptedModel((request) => {
    const { index, task } = request.section;
    const left = { ...request, section: { ...request.section, keyPoints: [] } };
    return { text: soundText(index === 3 && task === "write" ? left : request) };
  });
  const complete = (await writeAll(brief, model)).at(-1);
  const again = calls.filter((call) => call.request.section.index === 3)[1];
  expect(again?.request.section).toMatchObject({
    task: "continue",
    keyPoints: [{ text: "Record three episodes before launch" }],
  });
  expect(again?.request.section.seconds).toBeLessThan(15);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
});

test("a repair that breaks a must does not replace a draft that only missed a should", async () => {
  const { model } = scriptedModel((request) => {
    if (request.section.index !== 1) return { text: soundText(request) };
    if (request.section.task === "write") return { text: "This section is far too short." };
    return { text: `Say [this] now. ${soundText(request)}` };
  });
  const complete = (await writeAll(brief, model)).at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.script).toContain("This section is far too short.");
  expect(complete.script).not.toContain("[this]");
});

test("control characters and halves of characters never reach a script", async () => {
  const { model } = scriptedModel((request) => ({
    text: `Be\u0000gin\ud800 now\u200b. ${soundText(request)}`,
  }));
  const complete = (await writeAll(brief, model)).at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.script).toContain("Begin");
  expect(complete.script.isWellFormed()).toBe(true);
});

test("a refusal that no second try can mend is not tried again, and says so", async () => {
  const { model, calls } = scriptedModel(() => ({ text: "" }));
  const refusing: typeof model = {
    ...model,
    doStream: async (options) => {
      await model.doStream(options);
      throw Object.assign(new Error("Incorrect API key."), { isRetryable: false });
    },
  };
  const causes: unknown[] = [];
  const events = await writeAll(brief, refusing, { report: (_writer, { cause }) => causes.push(cause) });
  expect(events.at(-1)).toMatchObject({
    type: "error",
    message: expect.stringContaining("refused the request"),
  });
  expect(calls.filter((call) => call.request.section.index === 0)).toHaveLength(1);
  expect(String(causes[0])).toContain("Incorrect API key.");
});

test("a model that falls silent is given up after a minute", async () => {
  vi.useFakeTimers();
  const silent: LanguageModelV4 = {
    ...scriptedModel(() => ({ text: "" })).model,
    doStream: ({ abortSignal }) =>
      new Promise((_, reject) => abortSignal?.addEventListener("abort", () => reject(abortSignal.reason))),
  };
  const signal = new AbortController().signal;
  const reading = readDraft(silent, [], {
    signal,
    seed: 1,
    maxOutputTokens: 1,
    patienceSeconds: 60,
    isEnough: () => false,
  });
  await vi.advanceTimersByTimeAsync(59_000);
  const late = await Promise.race([reading, Promise.resolve("still waiting")]);
  expect(late).toBe("still waiting");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await reading).toMatchObject({ ending: "failed", failure: { kind: "silent" } });
  vi.useRealTimers();
});
