import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from "@ai-sdk/provider";
import { estimateSeconds, type Pace } from "@/lib/script/timing";
import { parseWritingRequest, type WritingRequest } from "@/lib/script/writing-request";

export type Answer = {
  text: string;
  /** How the stream ends after the text: a normal stop by default. `refused` fails before any text. */
  ending?: "stop" | "length" | "content-filter" | "error-part" | "silent" | "broken" | "refused";
  /** Lengths of the pieces in which the text arrives, used round and round. */
  pieces?: number[];
  /** Before the first piece, and between two. */
  delayMilliseconds?: number;
};

export type ScriptedCall = {
  request: WritingRequest;
  options: LanguageModelV4CallOptions;
  aborted: boolean;
  reachedEnd: boolean;
};

/** A model that answers what a test says, and keeps what it was asked. */
export function scriptedModel(answer: (request: WritingRequest, call: number) => Answer) {
  const calls: ScriptedCall[] = [];
  const model: LanguageModelV4 = {
    specificationVersion: "v4",
    provider: "scripted",
    modelId: "scripted",
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error("The engine streams.")),
    async doStream(options) {
      const request = parseWritingRequest(options.prompt.map(textOf).join("\n"));
      if (!request) throw new Error("The prompt holds no writing request.");
      const call = { request, options, aborted: false, reachedEnd: false };
      calls.push(call);
      options.abortSignal?.addEventListener("abort", () => (call.aborted = true));
      const given = answer(request, calls.length - 1);
      if (given.ending === "refused") throw new Error("Connection refused.");
      // The DOM types of ReadableStream lack `from`; Node has it.
      const { from } = ReadableStream as unknown as {
        from<T>(items: AsyncIterable<T>): ReadableStream<T>;
      };
      return { stream: from(toParts(given, call)) };
    },
  };
  return { model, calls };
}

/** A sound answer to any request: its points, its call to action, then filler up to its time. */
export function soundText({ run, section }: WritingRequest, marker = ""): string {
  const { language, style, wordsPerMinute, visualShare } = run;
  const pace = { language, style, wordsPerMinute, visualShare } as Pace; // as sent
  const said = [
    ...section.keyPoints.map((point) => `Here is one thing: ${point.text} ${point.anchors.join(" ")}.`),
    ...(section.callToAction
      ? [`Now ${section.callToAction.text} ${section.callToAction.anchors.join(" ")}.`]
      : []),
  ];
  const end = section.index === run.plan.length - 1 ? "" : "\n\n"; // the pause between two sections
  const name = `${marker}s${section.index}${section.task}${words(section.draft?.length ?? 0)}`;
  const missing = (more: string) => section.seconds - estimateSeconds([...said, more].join(" ") + end, pace);
  for (let number = 0; missing(fillerOf(name, number)) > 2; number++) said.push(fillerOf(name, number));
  let last = `Last ${name} ${section.before.length} is`;
  while (missing(`${last} no.`) > 0) last += " no";
  return [...said, `${last} no.`].join(" ");
}

/** A sentence of its own words, so that no two say the same. */
function fillerOf(name: string, number: number): string {
  const own = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) + number;
  return `Item ${name} ${words((own * 7919) % 9973)} ${words((own * 6007) % 9871)} ${words((own * 4001) % 9781)}.`;
}

function words(number: number): string {
  const letters = "abcdefghij";
  return [...String(number)].map((digit) => `${letters[Number(digit)]}o`).join("");
}

function textOf(message: LanguageModelV4CallOptions["prompt"][number]): string {
  if (typeof message.content === "string") return message.content;
  return message.content.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** Nothing runs further than the reader has read, so `reachedEnd` means that the reader saw the ending. */
async function* toParts(answer: Answer, call: ScriptedCall): AsyncGenerator<LanguageModelV4StreamPart> {
  const signal = call.options.abortSignal;
  const usage = {
    inputTokens: { total: 100, noCache: 100, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: Math.ceil(answer.text.length / 4), text: undefined, reasoning: undefined },
  };
  yield { type: "stream-start", warnings: [] };
  yield { type: "text-start", id: "1" };
  for (const piece of piecesOf(answer.text, answer.pieces ?? [7])) {
    if (answer.delayMilliseconds) await sleep(answer.delayMilliseconds, signal);
    signal?.throwIfAborted();
    yield { type: "text-delta", id: "1", delta: piece };
  }
  call.reachedEnd = true;
  const ending = answer.ending ?? "stop";
  if (ending === "broken") throw new Error("socket hang up");
  if (ending === "error-part") yield { type: "error", error: new Error("overloaded") };
  else if (ending !== "silent" && ending !== "refused")
    yield { type: "finish", usage, finishReason: { unified: ending, raw: ending } };
}

function piecesOf(text: string, lengths: number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = Math.max(1, lengths[turn % lengths.length] ?? 7);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
