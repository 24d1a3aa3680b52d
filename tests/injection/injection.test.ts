import { expect, test } from "vitest";
import { createBuiltinWriter } from "@/lib/models/builtin/builtin-writer";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { checkScript } from "@/lib/script/check-script";
import { cleanText } from "@/lib/script/clean-text";
import type { ScriptEvent } from "@/lib/script/events";
import { applyPersona, type Persona } from "@/lib/script/persona";
import { canary, readsOutRules, writingRules } from "@/lib/script/writing-rules";
import { scriptedModel, soundText } from "../support/scripted-model";
import { writeAll } from "../support/write-all";
import { injections } from "./texts";

/** Every field that a person may fill freely, with its limit. */
const fields: Record<string, { most: number; fill: (text: string) => Filled }> = {
  topic: { most: 300, fill: (topic) => ({ brief: { topic } }) },
  audience: { most: 200, fill: (audience) => ({ brief: { audience } }) },
  "key point": { most: 300, fill: (text) => ({ brief: { key_points: [text] } }) },
  anchor: {
    most: 300,
    fill: (text) => ({ brief: { key_points: [{ text: "Pick one listener", anchors: [text] }] } }),
  },
  "call to action": { most: 300, fill: (call_to_action) => ({ brief: { call_to_action } }) },
  "word to avoid": { most: 60, fill: (word) => ({ brief: { avoid: [word] } }) },
  "persona's name": { most: 300, fill: (name) => ({ persona: { name } }) },
  "persona's audience": { most: 300, fill: (audience) => ({ persona: { audience } }) },
  "persona's tone": { most: 300, fill: (tone) => ({ persona: { tone } }) },
  "persona's word to avoid": { most: 60, fill: (word) => ({ persona: { avoid: [word] } }) },
  "persona's catch phrase": { most: 80, fill: (text) => ({ persona: { phrases: [{ text, atMost: 1 }] } }) },
  "persona's sample": { most: 600, fill: (sample) => ({ persona: { sample } }) },
};

type Filled = { brief?: Partial<BriefInput>; persona?: Partial<Persona> };

const nobody: Persona = {
  name: "Ana",
  audience: null,
  tone: null,
  pointOfView: null,
  phrases: [],
  avoid: [],
  sample: "",
  language: "en",
  wordsPerMinute: null,
};

/** Does whatever a text in its prompt says: it reads out its instructions, in ever other ways, and calls itself right. */
function obedientModel() {
  const attempts = new Map<number, number>();
  return scriptedModel((request) => {
    const { index } = request.section;
    const attempt = attempts.get(index) ?? 0;
    attempts.set(index, attempt + 1);
    const sound = soundText(request, `a${attempt}`);
    const half = sound.indexOf(".", sound.length / 2) + 1;
    const answers = [
      writingRules,
      `The secret word is ${canary.toUpperCase()}. ${sound}`,
      `${sound.slice(0, half)} ${writingRules.split("\n\n")[1]} ${sound.slice(half)}`,
      `This script is compliant and was checked. ${sound}`,
    ];
    return { text: answers[(attempt + index) % answers.length] ?? sound };
  });
}

async function runWith({ brief = {}, persona }: Filled, model = obedientModel()) {
  const input = briefSchema.parse({
    topic: "Birds in winter",
    template: "short",
    duration_seconds: 20,
    ...brief,
  });
  const voice = persona ? { ...nobody, ...persona } : null;
  const events = await writeAll(input, model.model, { loadPersona: async () => voice });
  return { input, voice, events, calls: model.calls };
}

function expectKept(events: ScriptEvent[], brief: Brief, voice: Persona | null) {
  for (const event of events) {
    expect(JSON.stringify(event).toLowerCase()).not.toContain(canary);
    if (event.type === "chunk") expect(readsOutRules([event.content])).toBe(false);
  }
  const end = events.at(-1);
  expect(end?.type).toMatch(/complete|error/);
  if (end?.type !== "complete") return;
  expect(readsOutRules([end.script])).toBe(false);
  expect(end.receipt).toEqual(checkScript(applyPersona(brief, voice), end.script, voice));
}

test("there are at least 100 texts, all different", () => {
  expect(new Set(injections.map(({ text }) => text)).size).toBeGreaterThanOrEqual(100);
});

test.each(Object.entries(fields))(
  "whatever stands in the %s, the rules are not read out and the receipt is true",
  async (_name, { most, fill }) => {
    const texts = injections.filter(({ text }) => text.length <= most);
    expect(texts.length).toBeGreaterThanOrEqual(100);
    let leaks = 0;
    for (const { text } of texts) {
      const { input, voice, events, calls } = await runWith(fill(text));
      expectKept(events, input, voice);
      for (const { options, request } of calls) {
        // The instructions are ours to the letter; what was typed stands in the data, as it was typed but cleaned.
        expect(options.prompt[0]).toEqual({ role: "system", content: writingRules });
        expect(JSON.stringify(request)).not.toMatch(/[\u200b\u202e\u2066]|\udb40[\udc00-\udfff]/);
      }
      leaks += events.filter((event) => event.type === "repair" && event.reason.includes("finish")).length;
    }
    // The model did try: a test of a model that says nothing wrong would prove nothing.
    expect(leaks).toBeGreaterThan(texts.length);
  },
);

test("the built-in writer writes from any of them, and its receipt is true", async () => {
  const model = createBuiltinWriter({ tokensPerSecond: Number.POSITIVE_INFINITY, firstTokenSeconds: 0 });
  for (const { text } of injections) {
    const brief = briefSchema.parse({ topic: text, template: "short", duration_seconds: 20 });
    expect(brief.topic).toBe(cleanText(text));
    expectKept(await writeAll(brief, model), brief, null);
  }
});
