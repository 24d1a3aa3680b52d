import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { writeScript } from "@/lib/engine/write-script";
import { type Brief, paceOf } from "@/lib/script/brief";
import { checkScript } from "@/lib/script/check-script";
import { planSections } from "@/lib/script/plan";
import { splitSentences } from "@/lib/script/sentences";
import { estimateSeconds } from "@/lib/script/timing";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { toWriter } from "@/tests/support/write-all";
import type { FaultRates } from "./faults";
import { createFaultyWriter, type Order } from "./faulty-writer";
import { createVirtualTime } from "./virtual-time";

/** Public medians of a small hosted model: time to the first token, tokens a second. */
export const provider = { firstTokenSeconds: 0.4, tokensPerSecond: 140 };

export type Outcome = {
  text: string;
  /** Whether the method hands the script over as finished and right. */
  claimed: boolean;
  tokensWritten: number;
  tokensRead: number;
  firstSentenceSeconds: number;
  endSeconds: number;
};

export type Method = { name: string; write(brief: Brief, rates: FaultRates, seed: number): Promise<Outcome> };

const tokensOf = (text: string) => Math.ceil(text.length / 4);

/** The usual prompt of the other methods: what to do, and the brief. */
function promptTokens(brief: Brief): number {
  return 350 + tokensOf(JSON.stringify(brief));
}

function wholeOrder(brief: Brief): Order {
  return {
    seconds: brief.duration_seconds,
    points: brief.key_points.map(({ text }) => text),
    callToAction: brief.call_to_action !== undefined,
  };
}

function secondsToWrite(text: string): number {
  return provider.firstTokenSeconds + tokensOf(text) / provider.tokensPerSecond;
}

/** One answer, shown as it comes, unchecked. */
function single(name: string, countsDown: boolean): Method {
  return {
    name,
    async write(brief, rates, seed) {
      const { text, ending } = createFaultyWriter(brief, rates, seed)({ ...wholeOrder(brief), countsDown });
      return {
        text,
        claimed: ending === "stop",
        tokensWritten: tokensOf(text),
        tokensRead: promptTokens(brief),
        firstSentenceSeconds: secondsToWrite(splitSentences(text)[0] ?? ""),
        endSeconds: secondsToWrite(text),
      };
    },
  };
}

/** The whole script again while a check fails; what is too long in the end is cut at a sentence. */
const retryAndTrim: Method = {
  name: "whole-script retry x3, then trim",
  async write(brief, rates, seed) {
    const answers: string[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const { text } = createFaultyWriter(brief, rates, seed + attempt * 7919)(wholeOrder(brief));
      answers.push(text);
      if (checkScript(brief, text).compliant) break;
    }
    const last = answers.at(-1) ?? "";
    const seconds = answers.reduce((sum, text) => sum + secondsToWrite(text), 0);
    return {
      text: checkScript(brief, last).compliant ? last : trim(brief, last),
      claimed: true,
      tokensWritten: answers.reduce((sum, text) => sum + tokensOf(text), 0),
      tokensRead: answers.length * promptTokens(brief),
      firstSentenceSeconds: seconds,
      endSeconds: seconds,
    };
  },
};

function trim(brief: Brief, text: string): string {
  let kept = "";
  for (const sentence of splitSentences(text)) {
    if (estimateSeconds(kept + sentence, paceOf(brief)) > brief.duration_seconds * 1.03) break;
    kept += sentence;
  }
  return kept.trimEnd();
}

/** One answer, and where a check fails one more that is told the findings. */
const correctiveTurn: Method = {
  name: "one corrective turn",
  async write(brief, rates, seed) {
    const first = createFaultyWriter(brief, rates, seed)(wholeOrder(brief)).text;
    const isRight = checkScript(brief, first).compliant;
    const texts = isRight
      ? [first]
      : [first, createFaultyWriter(brief, rates, seed + 104729)(wholeOrder(brief)).text];
    const seconds = texts.reduce((sum, text) => sum + secondsToWrite(text), 0);
    return {
      text: texts.at(-1) ?? "",
      claimed: true,
      tokensWritten: texts.reduce((sum, text) => sum + tokensOf(text), 0),
      tokensRead: promptTokens(brief) + (isRight ? 0 : promptTokens(brief) + tokensOf(first)),
      firstSentenceSeconds: seconds,
      endSeconds: seconds,
    };
  },
};

/** The product's own engine, with the same writer behind the provider interface. */
const sectionBySection: Method = {
  name: "Scriptwright",
  async write(brief, rates, seed) {
    const time = createVirtualTime();
    const answer = createFaultyWriter(brief, rates, seed);
    const model: LanguageModelV4 = {
      specificationVersion: "v4",
      provider: "scripted",
      modelId: "faulty",
      supportedUrls: {},
      doGenerate: () => Promise.reject(new Error("The engine streams.")),
      async doStream({ prompt, abortSignal }) {
        const request = parseWritingRequest(
          prompt
            .flatMap(({ content }) =>
              typeof content === "string"
                ? [content]
                : content.map((part) => (part.type === "text" ? part.text : "")),
            )
            .join("\n"),
        );
        if (!request) throw new Error("The prompt holds no request.");
        const { task, seconds, keyPoints, callToAction } = request.section;
        const written = answer({
          seconds,
          points: keyPoints.map(({ text }) => text),
          callToAction: callToAction !== undefined,
          pointsFirst: task === "continue",
        });
        const parts = toParts(written, JSON.stringify(prompt).length, time.sleep, abortSignal);
        // The DOM types of ReadableStream lack `from`; Node has it.
        const { from } = ReadableStream as unknown as {
          from<T>(items: AsyncIterable<T>): ReadableStream<T>;
        };
        return { stream: from(parts) };
      },
    };
    return time.during(run(brief, model, seed, time));
  },
};

async function run(
  brief: Brief,
  model: LanguageModelV4,
  seed: number,
  time: ReturnType<typeof createVirtualTime>,
): Promise<Outcome> {
  let firstSentenceSeconds = Number.NaN;
  for await (const event of writeScript(brief, {
    writers: [toWriter(model)],
    signal: new AbortController().signal,
    scriptId: 1,
    seed,
    clock: time.clock,
    loadPersona: async () => null,
    sectionsAhead: 2,
  })) {
    if (event.type === "chunk" && Number.isNaN(firstSentenceSeconds)) firstSentenceSeconds = time.now();
    if (event.type === "error")
      return {
        text: "",
        claimed: false,
        tokensWritten: event.usage?.outputTokens ?? 0,
        tokensRead: event.usage?.inputTokens ?? 0,
        firstSentenceSeconds: time.now(),
        endSeconds: time.now(),
      };
    if (event.type === "complete")
      return {
        text: event.script,
        claimed: event.receipt.compliant,
        tokensWritten: event.usage.outputTokens,
        tokensRead: event.usage.inputTokens,
        firstSentenceSeconds,
        endSeconds: time.now(),
      };
  }
  throw new Error("The engine ended without a terminal event.");
}

/** An answer as it would stream: the wait for the first token, then five tokens at a time. */
async function* toParts(
  { text, ending }: { text: string; ending: "stop" | "length" },
  promptLength: number,
  sleep: (seconds: number, signal?: AbortSignal) => Promise<void>,
  signal?: AbortSignal,
): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: "text-start", id: "1" };
  await sleep(provider.firstTokenSeconds, signal);
  const piece = 20;
  for (let at = 0; at < text.length; at += piece) {
    await sleep(5 / provider.tokensPerSecond, signal);
    yield { type: "text-delta", id: "1", delta: text.slice(at, at + piece) };
  }
  const count = (total: number) => ({ total, noCache: total, cacheRead: 0, cacheWrite: 0 });
  const written = tokensOf(text);
  yield {
    type: "finish",
    finishReason: { unified: ending, raw: ending },
    usage: {
      inputTokens: count(Math.ceil(promptLength / 4)),
      outputTokens: { total: written, text: written, reasoning: 0 },
    },
  };
}

/** All methods, on the same writer and the same rates. */
export const methods: Method[] = [
  single("single prompt", false),
  single("single prompt with a countdown", true),
  retryAndTrim,
  correctiveTurn,
  sectionBySection,
];

/** Sections of a brief's plan, for the report. */
export function countSections(brief: Brief): number {
  return planSections(brief).sections.length;
}
