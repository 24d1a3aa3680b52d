import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBuiltinWriter } from "@/lib/models/builtin/builtin-writer";
import { composeSection } from "@/lib/models/builtin/compose-section";
import { type BriefInput, briefSchema, paceOf } from "@/lib/script/brief";
import { findAnchors } from "@/lib/script/key-points";
import { planSections } from "@/lib/script/plan";
import { endsSentence, splitSentences } from "@/lib/script/sentences";
import { stemOf } from "@/lib/script/stem";
import { styles } from "@/lib/script/style";
import { templates } from "@/lib/script/templates/registry";
import { estimateSeconds, wordsPerMinuteOf } from "@/lib/script/timing";
import { splitWords } from "@/lib/script/words";
import { toDataBlock, type WritingRequest } from "@/lib/script/writing-request";

/** The requests for all sections of a brief, as the engine makes them, each after the text of the one before. */
function writeScript(input: BriefInput, seed = 1) {
  const brief = briefSchema.parse(input);
  const plan = planSections(brief);
  const run = {
    ...{ topic: brief.topic, template: brief.template, language: brief.language, style: brief.style },
    ...{ voice: styles[brief.style].voice, wordsPerMinute: wordsPerMinuteOf(paceOf(brief)) },
    visualShare: paceOf(brief).visualShare,
    ...{ audience: brief.audience, callToAction: brief.call_to_action, avoid: brief.avoid },
    plan: plan.sections.map(({ index, role, title, seconds, keyPoints }) => ({
      ...{ index, role, title, seconds: Math.round(seconds) },
      keyPoints: keyPoints.map(({ text }) => text),
    })),
  };
  let before = "";
  const sections = plan.sections.map((section) => {
    const { index, role, title, guidance, seconds, callToAction } = section;
    const keyPoints = section.keyPoints.map(({ text, anchors }) => ({ text, anchors }));
    const asked = { index, role, title, guidance, seconds, words: 0, keyPoints, callToAction };
    const request: WritingRequest = { run, section: { ...asked, before: before.slice(-600), task: "write" } };
    const text = composeSection(request, seed);
    before += `${text}\n\n`;
    return {
      request,
      text,
      seconds: estimateSeconds(index === plan.sections.length - 1 ? text : `${text}\n\n`, paceOf(brief)),
    };
  });
  return { brief, sections, script: sections.map(({ text }) => text).join("\n\n") };
}

const topics = [
  ...[
    "How to Start a Podcast",
    "best budget microphones 2026",
    "why cats purr",
    "Top 5 mistakes new runners make",
  ],
  ...[
    "Is coffee good for you?",
    "Photosynthesis",
    "iPhone vs Pixel",
    "stop wasting food",
    "the history of tea",
  ],
  ...[
    "My first marathon",
    "🔥🔥🔥",
    "x".repeat(300),
    "猫がのどを鳴らす理由",
    "Lorem. Ipsum! Dolor?",
    "BITCOIN EXPLAINED",
  ],
];
const points = [
  ...[
    "Pick one listener",
    "Record three episodes before launch",
    "Most podcasts quit before episode ten",
    "A quiet room",
  ],
  ...[
    "Battery life",
    "$49 price",
    "Who should buy it and who should skip it",
    "Starting too fast",
    "Avoid sugar",
  ],
  ...[
    "Don't compare yourself with others",
    "What is it for?",
    "The decision that changed everything",
    "音質",
  ],
  ...["Keep receipts. You will need them later. Trust me.", "Dr. Smith's rule of thumb", "Wie man es macht"],
];
const avoided = ["guru", "hack", "really", "simple", "thing", "step", "you know", "look"];

const briefs = fc.record({
  topic: fc.constantFrom(...topics),
  template: fc.constantFrom(...templates.map(({ id }) => id)),
  duration_seconds: fc.constantFrom(60, 90, 180, 300, 600),
  style: fc.constantFrom("conversational", "educational", "storytelling", "professional", "energetic"),
  key_points: fc.uniqueArray(fc.constantFrom(...points), { maxLength: 5 }),
  call_to_action: fc.constantFrom(
    "Download the checklist",
    "Free guide in the description",
    "What would you add?",
  ),
  avoid: fc.uniqueArray(fc.constantFrom(...avoided), { maxLength: 2 }),
});

describe("any script of the built-in writer", () => {
  const someBriefs = { numRuns: 12 };

  test("says every anchor, within three sentences, in the section that owns it", () => {
    fc.assert(
      fc.property(briefs, (input) => {
        for (const { request, text } of writeScript(input).sections) {
          const { keyPoints, callToAction } = request.section;
          for (const { anchors } of [...keyPoints, ...(callToAction ? [callToAction] : [])])
            expect(findAnchors(anchors, splitSentences(text)), `${anchors} in: ${text}`).not.toBe(-1);
        }
      }),
      someBriefs,
    );
  });

  test("says no sentence twice", () => {
    fc.assert(
      fc.property(briefs, (input) => {
        const folded = splitSentences(writeScript(input).script).map((sentence) =>
          splitWords(sentence.toLowerCase()).join(" "),
        );
        const long = folded.filter((sentence) => sentence.split(" ").length >= 4);
        expect(long.filter((sentence, at) => long.indexOf(sentence) !== at)).toEqual([]);
      }),
      someBriefs,
    );
  });

  test("says no word to avoid, unless it is the creator's own", () => {
    fc.assert(
      fc.property(briefs, (input) => {
        const own = [input.topic, ...input.key_points, input.call_to_action].join(" ");
        const banned = input.avoid.filter((word) => !has(own, word));
        for (const { text } of writeScript(input).sections)
          for (const word of banned) expect(has(text, word), `${word} in: ${text}`).toBe(false);
      }),
      someBriefs,
    );
  });

  test("ends every section with a whole sentence and leaves no slot open", () => {
    fc.assert(
      fc.property(briefs, (input) => {
        for (const { text } of writeScript(input).sections) {
          expect(endsSentence(text), text).toBe(true);
          expect(text).not.toMatch(/[{}[\]<>*#_]|undefined| {2}|\n{3}/);
        }
      }),
      someBriefs,
    );
  });

  test("is the same for the same request and seed", () => {
    fc.assert(
      fc.property(briefs, fc.nat(1000), (input, seed) => {
        expect(writeScript(input, seed).script).toBe(writeScript(input, seed).script);
      }),
      { numRuns: 5 },
    );
  });

  function has(text: string, phrase: string): boolean {
    const said = splitWords(text)
      .map((word) => stemOf(word))
      .join(" ");
    return ` ${said} `.includes(
      ` ${splitWords(phrase)
        .map((word) => stemOf(word))
        .join(" ")} `,
    );
  }
});

describe("time", () => {
  const usual = templates.map(({ id, exampleTopic, suggestedKeyPoints, seconds }) => ({
    ...{ topic: exampleTopic, template: id, key_points: suggestedKeyPoints, duration_seconds: seconds.usual },
  }));

  test.each(usual)("$template at its usual length keeps every section within 3% or 0.8 s", (input) => {
    for (const { request, seconds } of writeScript(input).sections) {
      const { title, seconds: asked } = request.section;
      expect(Math.abs(seconds - asked), title).toBeLessThanOrEqual(Math.max(0.8, asked * 0.03));
    }
  });

  test.each([60, 120, 300, 600])("a script of %d seconds takes that long, within 3%", (duration_seconds) => {
    for (const template of templates) {
      const { script, brief } = writeScript({
        topic: template.exampleTopic,
        template: template.id,
        duration_seconds,
      });
      const spoken = estimateSeconds(script, paceOf(brief));
      expect(Math.abs(spoken - duration_seconds), template.id).toBeLessThanOrEqual(duration_seconds * 0.03);
    }
  });

  test("a continuation adds what is missing, and nothing that was said", () => {
    const { sections } = writeScript({ topic: "why cats purr", duration_seconds: 180 });
    const body = sections[3];
    if (!body) throw new Error("The plan has a fourth section.");
    const section = { ...body.request.section, task: "continue" as const, draft: body.text, seconds: 12 };
    const more = composeSection({ ...body.request, section }, 1);
    const added = splitSentences(more).map((sentence) => sentence.trim());
    expect(added.filter((sentence) => body.text.includes(sentence))).toEqual([]);
    expect(estimateSeconds(more, { language: "en", style: "educational" })).toBeCloseTo(12, -0.5);
  });

  test("a section is written again in other words", () => {
    const { sections } = writeScript({ topic: "why cats purr", duration_seconds: 180 });
    const body = sections[3];
    if (!body) throw new Error("The plan has a fourth section.");
    const section = {
      ...body.request.section,
      task: "rewrite" as const,
      draft: body.text,
      findings: ["Too long."],
    };
    expect(composeSection({ ...body.request, section }, 1)).not.toBe(body.text);
  });

  test("where the point alone fills the time, only the point is said", () => {
    const { sections } = writeScript({
      topic: "My first marathon",
      template: "short",
      key_points: ["Pick one listener"],
    });
    const body = sections[1];
    if (!body) throw new Error("The plan has a second section.");
    const section = { ...body.request.section, seconds: 1.5 };
    expect(composeSection({ ...body.request, section }, 1)).toBe("Pick one listener.");
  });
});

describe("as a language model", () => {
  const { sections } = writeScript({ topic: "why cats purr", duration_seconds: 60 });
  const request = sections[1]?.request;
  const promptOf = (text: string): LanguageModelV4CallOptions => ({
    prompt: [
      { role: "system", content: text },
      {
        role: "user",
        content: [{ type: "text", text: request ? toDataBlock("section", request.section) : "" }],
      },
    ],
  });
  const options = promptOf(request ? toDataBlock("run", request.run) : "");
  const instant = createBuiltinWriter({ tokensPerSecond: Number.POSITIVE_INFINITY, firstTokenSeconds: 0 });
  const slow = createBuiltinWriter({ tokensPerSecond: 1, firstTokenSeconds: 60 });

  test("streams the same text that it generates, in small pieces", async () => {
    const parts = await readAll(instant, options);
    const deltas = parts.flatMap((part) => (part.type === "text-delta" ? [part.delta] : []));
    const { content, finishReason } = await instant.doGenerate(options);
    expect(content).toEqual([{ type: "text", text: deltas.join("") }]);
    expect(finishReason.unified).toBe("stop");
    expect(deltas.length).toBeGreaterThan(5);
    const types = parts.map(({ type }) => type).filter((type) => type !== "text-delta");
    expect(types).toEqual(["stream-start", "text-start", "text-end", "finish"]);
  });

  test("ends with the reason length when it may not say everything", async () => {
    const parts = await readAll(instant, { ...options, maxOutputTokens: 5 });
    const finish = parts.at(-1);
    expect(finish?.type === "finish" && finish.finishReason.unified).toBe("length");
    expect(finish?.type === "finish" && finish.usage.outputTokens.total).toBe(5);
  });

  test("stops at once when it is aborted, with the signal's reason", async () => {
    const abort = new AbortController();
    const reading = readAll(slow, { ...options, abortSignal: abort.signal });
    const reason = new Error("enough");
    setTimeout(() => abort.abort(reason), 10);
    await expect(reading).rejects.toBe(reason);
    await expect(slow.doGenerate({ ...options, abortSignal: abort.signal })).rejects.toBe(reason);
    await expect(slow.doStream({ ...options, abortSignal: abort.signal })).rejects.toBe(reason);
  });

  test("refuses a prompt that is not one of ours", async () => {
    const foreign = { prompt: [{ role: "system" as const, content: "Write a poem." }] };
    await expect(instant.doStream(foreign)).rejects.toThrow("reads Scriptwright's own requests only");
  });

  async function readAll(model: typeof instant, call: LanguageModelV4CallOptions) {
    const parts: LanguageModelV4StreamPart[] = [];
    const { stream } = await model.doStream(call);
    for await (const part of stream) parts.push(part);
    return parts;
  }
});
