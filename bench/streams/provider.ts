import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { openAiResponses } from "@/tests/support/wire/openai-responses";
import { serve } from "./helper-process";
import { plainPrompt } from "./plain-prompt";
import { charactersPerToken, composeFor, type Pace, runOf } from "./script-text";
import { wallNow } from "./wall-clock";

/** One call of one section, in milliseconds of the wall clock. */
export type SectionCall = {
  run: number;
  section: number;
  askedAt: number;
  lastTokenAt: number;
  /** False when the server left before the end of the answer. */
  whole: boolean;
};

/** A stream of the whole script without sections, for the plain AI SDK route: when each of its tokens went. */
export type PlainCall = { stream: number; tokensAt: number[] };

/** Runs are not equally fast: each is up to so much faster or slower than the pace, by its number. */
const paceSpread = 0.1;

let pace: Pace = { firstTokenSeconds: 0, tokensPerSecond: Number.POSITIVE_INFINITY };
let wholeText = "";
let wholePace = pace;
let sectionCalls: SectionCall[] = [];
let plainCalls: PlainCall[] = [];

const server = createServer((request, response) => {
  if (request.method === "GET")
    return void response.writeHead(200, { "content-type": "application/json" }).end('{"id":"gpt-4.1-mini"}');
  answer(request, response).catch(() => response.destroy());
});

const answers = {
  async listen() {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  },
  setPace(given: { sections: Pace; whole: Pace; text: string }) {
    pace = given.sections;
    wholePace = given.whole;
    wholeText = given.text;
  },
  /** What was called since the last question. */
  takeCalls() {
    const taken = { sectionCalls, plainCalls };
    [sectionCalls, plainCalls] = [[], []];
    return taken;
  },
};
export type ProviderAnswers = typeof answers;
serve(answers);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const askedAt = wallNow();
  const prompt = openAiResponses.promptTextOf(await json(request));
  if (prompt.includes(plainPrompt)) {
    const stream = Number(/(\d+)\s*$/.exec(prompt)?.[1]);
    const call: PlainCall = { stream, tokensAt: [] };
    plainCalls.push(call);
    await play(response, framesOf(wholeText), askedAt, at(wholePace, stream), (sent) =>
      call.tokensAt.push(sent),
    );
    return;
  }
  const { section, text } = composeFor(prompt);
  const run = runOf(prompt);
  if (run === null) return void response.end(framesOf(text).join(""));
  const call: SectionCall = { run, section, askedAt, lastTokenAt: askedAt, whole: false };
  sectionCalls.push(call);
  call.whole = await play(response, framesOf(text), askedAt, at(pace, run), (sent) => {
    call.lastTokenAt = sent;
  });
}

function at({ firstTokenSeconds, tokensPerSecond }: Pace, run: number): Pace {
  const factor = 1 + paceSpread * (((run * 7919) % 1000) / 500 - 1);
  return { firstTokenSeconds: firstTokenSeconds / factor, tokensPerSecond: tokensPerSecond * factor };
}

const known = new Map<string, string[]>();

/** A frame a token; what comes before the text goes with the first, the finish with the last. */
function framesOf(text: string): string[] {
  const frames = known.get(text) ?? toFrames(text);
  known.set(text, frames);
  return frames;
}

function toFrames(whole: string): string[] {
  const tokens = whole.match(new RegExp(`.{1,${charactersPerToken}}`, "gsu")) ?? [];
  const usage = { input: 1500, output: tokens.length, reasoning: 0 };
  const { before, between, text, after } = openAiResponses.toFrames(
    { model: "gpt-4.1-mini", reasoning: [], text: tokens, ending: "stop", usage },
    {},
  );
  return text.map((frame, index) => {
    const first = index === 0 ? [...before, ...between] : [];
    return [...first, frame, ...(index === text.length - 1 ? after : [])].join("");
  });
}

/** Sends each frame when it is due; true once all are sent. */
async function play(
  response: ServerResponse,
  frames: string[],
  begun: number,
  { firstTokenSeconds, tokensPerSecond }: Pace,
  onToken: (sentAt: number) => void,
): Promise<boolean> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  for (const [index, frame] of frames.entries()) {
    const due = begun + (firstTokenSeconds + index / tokensPerSecond) * 1000;
    const wait = due - wallNow();
    if (wait > 0.5) await new Promise((resolve) => setTimeout(resolve, wait));
    if (response.destroyed) return false;
    onToken(wallNow());
    response.write(frame);
  }
  response.end();
  return true;
}
