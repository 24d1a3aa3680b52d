import type { ServerResponse } from "node:http";
import type { ProviderCall } from "./provider-server";
import type { Frames, TokenUsage, Wire } from "./wire/wire";

/** How an answer goes wrong. */
export type Fault =
  /** The connection is reset before any header. */
  | { kind: "reset" }
  /** Nothing comes, and the socket stays open. */
  | { kind: "hang" }
  /** Refused; the body is the provider's own error unless one is given. */
  | { kind: "status"; status: number; headers?: Record<string, string>; body?: unknown }
  /** A few tokens, then the provider's own error in the stream. */
  | { kind: "error-event" }
  /** The socket breaks in the middle of a frame, half-way through the text. */
  | { kind: "cut" }
  /** All of the text, then the body ends as a sound one would, without a word of the finish. */
  | { kind: "no-finish" }
  /** In the middle a data line that is no JSON; all else is sound. */
  | { kind: "malformed" }
  /** In the middle a frame of JSON in which the text is no text; all else is sound. */
  | { kind: "misshapen" }
  /** Half of the text, then nothing, and the socket stays open. */
  | { kind: "stall" }
  /** One character at a time. */
  | { kind: "drip"; milliseconds: number }
  /** A normal finish without any text. */
  | { kind: "empty" }
  /** Ended by the provider's content filter. */
  | { kind: "filtered" }
  /** Ended by the limit of output tokens. */
  | { kind: "length" };

export type ProviderAnswer = {
  text: string;
  /** Hidden reasoning, sent before the text in the provider's own way. */
  reasoning?: string;
  fault?: Fault;
  /** From the request to the first token; a token is four characters. */
  firstTokenSeconds?: number;
  tokensPerSecond?: number;
  /** `output` counts the hidden reasoning too. */
  usage?: Partial<TokenUsage>;
};

type Stage = { call: ProviderCall; wire: Wire; response: ServerResponse; begun: number };

/** Answers one call as the test says, at its pace and with its fault. */
export async function playAnswer(answer: ProviderAnswer, { call, wire, response, begun }: Stage) {
  const { fault } = answer;
  let isBroken = false;
  response.on("close", () => {
    call.closedEarly = !response.writableFinished && !isBroken;
    call.closedAt = performance.now();
  });
  if (fault?.kind === "hang") return;
  if (fault?.kind === "reset") {
    isBroken = true;
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault?.kind === "status") {
    response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
    response.end(JSON.stringify(fault.body ?? wire.toRefusal(fault.status, call.model)));
    return;
  }
  const { firstTokenSeconds = 0, tokensPerSecond = Number.POSITIVE_INFINITY } =
    fault?.kind === "drip" ? { tokensPerSecond: 1000 / fault.milliseconds } : answer;
  const { frames, ending } = toPlan(fault, wire.toFrames(toTokens(answer, call), call.body), wire);
  response.writeHead(200, { "content-type": "text/event-stream" });
  let tokens = 0;
  for (const { bytes, isToken } of frames) {
    const due = isToken ? (firstTokenSeconds + tokens++ / tokensPerSecond) * 1000 : 0;
    const wait = begun + due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    if (response.destroyed) return;
    // Waits until it is on its way: a break that follows must not take it back.
    await new Promise((resolve) => response.write(bytes, resolve));
  }
  isBroken = ending === "break";
  if (ending === "break") response.destroy();
  if (ending === "end") response.end();
}

function toTokens({ text, reasoning = "", fault, usage }: ProviderAnswer, call: ProviderCall) {
  const token = fault?.kind === "drip" ? /./gsu : /.{1,4}/gsu;
  const thought = reasoning.match(token) ?? [];
  const said = fault?.kind === "empty" ? [] : (text.match(token) ?? []);
  return {
    model: call.model,
    reasoning: thought,
    text: said,
    ending: fault?.kind === "length" || fault?.kind === "filtered" ? fault.kind : "stop",
    usage: {
      input: Math.ceil(JSON.stringify(call.body).length / 4),
      output: thought.length + said.length,
      reasoning: thought.length,
      ...usage,
    },
  } as const;
}

type Plan = { frames: { bytes: string; isToken: boolean }[]; ending: "end" | "break" | "hold" };

/** The frames of a sound answer as the fault leaves them. */
function toPlan(
  fault: Fault | undefined,
  { before, reasoning, between, text, after }: Frames,
  wire: Wire,
): Plan {
  const plain = (frames: string[]) => frames.map((bytes) => ({ bytes, isToken: false }));
  const paced = (frames: string[]) => frames.map((bytes) => ({ bytes, isToken: true }));
  const opening = [...plain(before), ...paced(reasoning), ...plain(between)];
  const middle = Math.floor(text.length / 2);
  const firstHalf = [...opening, ...paced(text.slice(0, middle))];
  const rest = [...paced(text.slice(middle)), ...plain(after)];
  switch (fault?.kind) {
    case "error-event":
      return { frames: [...opening, ...paced(text.slice(0, 3)), ...plain([wire.errorFrame])], ending: "end" };
    case "cut": {
      const next = rest[0]?.bytes ?? "";
      return { frames: [...firstHalf, ...plain([next.slice(0, next.length / 2)])], ending: "break" };
    }
    case "no-finish":
      return { frames: [...opening, ...paced(text)], ending: "end" };
    case "malformed":
      return { frames: [...firstHalf, ...plain(['data: {"half": "a li\n\n']), ...rest], ending: "end" };
    case "misshapen":
      return { frames: [...firstHalf, ...plain([wire.misshapenFrame]), ...rest], ending: "end" };
    case "stall":
      return { frames: firstHalf, ending: "hold" };
    default:
      return { frames: [...firstHalf, ...rest], ending: "end" };
  }
}
