import { existsSync } from "node:fs";
import { createOpenAI } from "@ai-sdk/openai";
import { readEvents } from "@/lib/http/scriptwright-client";
import { createBuiltinWriter } from "@/lib/models/builtin/builtin-writer";
import { composeSection } from "@/lib/models/builtin/compose-section";
import { briefSchema } from "@/lib/script/brief";
import { createSentenceReader } from "@/lib/script/sentences";
import { countWords } from "@/lib/script/words";
import { parseWritingRequest } from "@/lib/script/writing-request";
import buildOnce from "@/tests/support/build-once";
import { startProviderServer } from "@/tests/support/provider-server";
import { newGuestCookie, removeData, startServer } from "@/tests/support/server";
import { write } from "@/tests/support/write-all";

/**
 * Time to the first sentence and to the end of an eight-minute script of about 1,300 words, three ways in one run, against one
 * local provider with a fixed time to the first token and a fixed pace. All text goes over real HTTP.
 */
const firstTokenSeconds = 0.5;
const tokensPerSecond = 60;
const rounds = 3;
/** Ours varies by milliseconds that matter here, and a round is short. */
const roundsOfOurs = 7;

const input = {
  topic: "How to Start a Podcast",
  template: "tutorial",
  duration_seconds: 480,
  model: "gpt-4.1-mini",
  key_points: [
    "Pick one listener",
    "Record three episodes before launch",
    "Publish on the same day every week",
  ],
  call_to_action: "Download the checklist",
};
const brief = briefSchema.parse(input);
const composer = createBuiltinWriter({ tokensPerSecond: Number.POSITIVE_INFINITY, firstTokenSeconds: 0 });

/** Text for one of our section requests; any other prompt gets the whole script. */
function compose(promptText: string): string {
  const request = parseWritingRequest(promptText);
  return request ? composeSection(request, 1) : wholeScript;
}

const wholeScript = await writtenAtOnce();

async function writtenAtOnce(): Promise<string> {
  for await (const event of write(brief, composer)) if (event.type === "complete") return event.script;
  throw new Error("The built-in writer did not complete.");
}

type Times = { first: number; end: number; hookTokens?: number };

/** (a) Generate everything, then replay it in sentences. */
async function generateThenReplay(baseUrl: string): Promise<Times> {
  const begun = performance.now();
  await readPlain(baseUrl, () => {});
  const seconds = (performance.now() - begun) / 1000;
  return { first: seconds, end: seconds };
}

/** (b) One raw stream, unchecked: the first sentence is whatever comes first. */
async function rawStream(baseUrl: string): Promise<Times> {
  const begun = performance.now();
  const reader = createSentenceReader();
  let first = 0;
  await readPlain(baseUrl, (delta) => {
    if (reader.push(delta).length > 0 && first === 0) first = (performance.now() - begun) / 1000;
  });
  return { first, end: (performance.now() - begun) / 1000 };
}

async function readPlain(
  baseUrl: string,
  onDelta: (delta: string) => void,
  prompt = "Write the whole script.",
) {
  const model = createOpenAI({ apiKey: "bench", baseURL: baseUrl })("gpt-4.1-mini");
  const { stream } = await model.doStream({
    prompt: [{ role: "user", content: [{ type: "text", text: prompt }] }],
  });
  for await (const part of stream) if (part.type === "text-delta") onDelta(part.delta);
}

/** (c) Ours: the route of a production server, checks, database and all. */
async function ours(url: string, cookie: string): Promise<Times> {
  const begun = performance.now();
  const response = await fetch(`${url}/api/v1/creator-tools/generate-script-stream`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  let first = 0;
  let hook = "";
  for await (const { event } of readEvents(response.body)) {
    if (event.type === "chunk" && first === 0) first = (performance.now() - begun) / 1000;
    if (event.type === "chunk" && event.section === 0) hook += event.content;
    if (event.type === "complete") {
      const { compliant, seconds } = event.receipt;
      console.log(
        `  ours: ${event.script.length} characters, ${seconds} s spoken, ${compliant ? "compliant" : "needs review"}, ${event.usage.calls} calls`,
      );
    }
    if (event.type === "error") throw new Error(event.message);
  }
  return { first, end: (performance.now() - begun) / 1000, hookTokens: Math.ceil(hook.trim().length / 4) };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

if (!existsSync(".next/BUILD_ID")) buildOnce();
const provider = await startProviderServer({
  answer: ({ promptText }) => ({ text: compose(promptText), firstTokenSeconds, tokensPerSecond }),
});
const baseUrl = provider.baseUrls.openai;
const app = await startServer({ env: { OPENAI_API_KEY: "bench", OPENAI_BASE_URL: baseUrl } });
const cookie = await newGuestCookie(app);
console.log(
  `Provider: first token after ${firstTokenSeconds} s, then ${tokensPerSecond} tokens a second. Medians of ${rounds}, of ${roundsOfOurs} for (c).`,
);
console.log(`Script: ${countWords(wholeScript)} words.`);
await readPlain(baseUrl, () => {}, "Warm up.");
await ours(app.url, cookie);
const results: Record<"a" | "b" | "c", Times[]> = { a: [], b: [], c: [] };
for (let round = 0; round < rounds; round++) {
  results.a.push(await generateThenReplay(baseUrl));
  results.b.push(await rawStream(baseUrl));
}
for (let round = 0; round < roundsOfOurs; round++) results.c.push(await ours(app.url, cookie));
await app.kill();
removeData(app);
await provider.close();

const baseline = {
  first: median(results.a.map(({ first }) => first)),
  end: median(results.a.map(({ end }) => end)),
};
const names = { a: "(a) all, then replay", b: "(b) raw, unchecked", c: "(c) Scriptwright" };
console.log("\n| way | first sentence | x (a) | end | x (a) |\n|---|---|---|---|---|");
for (const way of ["a", "b", "c"] as const) {
  const first = median(results[way].map((times) => times.first));
  const end = median(results[way].map((times) => times.end));
  console.log(
    `| ${names[way]} | ${first.toFixed(2)} s | ${(first / baseline.first).toFixed(3)} | ${end.toFixed(2)} s | ${(end / baseline.end).toFixed(3)} |`,
  );
}
const over = results.c.map(
  ({ first, hookTokens = 0 }) => first - (firstTokenSeconds + hookTokens / tokensPerSecond),
);
console.log(
  `\nFloor for (c), t + hook tokens / r: ${(median(results.c.map(({ first }) => first)) - median(over)).toFixed(3)} s; ours is ${(median(over) * 1000).toFixed(0)} ms above it (${over.map((seconds) => (seconds * 1000).toFixed(0)).join(", ")} ms).`,
);
