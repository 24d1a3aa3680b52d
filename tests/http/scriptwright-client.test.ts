import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { problemResponse, toProblem } from "@/lib/http/problem";
import { AnswerError, createClient, type NumberedEvent, ProblemError } from "@/lib/http/scriptwright-client";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => void vi.useRealTimers());

const usage = { calls: 1, inputTokens: 1, outputTokens: 1 };
const log: NumberedEvent[] = [
  { seq: 1, event: { type: "section", index: 0, title: "Hook", startSeconds: 0 } },
  { seq: 2, event: { type: "chunk", content: "Grün ist gut. ", section: 0, sentence: 0 } },
  { seq: 3, event: { type: "chunk", content: "終わり。", section: 0, sentence: 1 } },
  { seq: 4, event: { type: "cancelled", id: 7, script: "Grün ist gut. 終わり。", usage } },
];
const frames = log.map(({ seq, event }) => `id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`);
const bytesBehind = (last: number) => new TextEncoder().encode(frames.slice(last).join(""));

type Asked = { url: string; at: number; headers: Headers; credentials?: RequestCredentials };
type Answer = (signal: AbortSignal) => Response | Promise<Response>;

/** A server that gives these answers in turn, and afterwards whatever of the log has not been read. */
function server(...answers: Answer[]) {
  const asked: Asked[] = [];
  const began = Date.now();
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    const { credentials, signal } = init;
    asked.push({ url: String(url), at: Date.now() - began, headers: new Headers(init.headers), credentials });
    const last = Number(/after=(\d+)/.exec(String(url))?.[1] ?? 0);
    const answer = answers.shift() ?? (() => streamOf([bytesBehind(last)]));
    return answer(signal ?? new AbortController().signal);
  };
  return { asked, client: createClient({ url: "http://api.test/", key: "sw_k", fetch }) };
}

/** A stream of these pieces that then ends, breaks, or goes on without a word until it is hung up. */
function streamOf(pieces: Uint8Array[], end: "close" | "break" | AbortSignal = "close"): Response {
  const rest = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (end instanceof AbortSignal) end.addEventListener("abort", () => controller.error(end.reason));
    },
    pull(controller) {
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else if (end === "close") controller.close();
      else if (end === "break") controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { headers: { "x-run-id": "r" } });
}

/** All that a script's events come to while the time goes on: the events, and what they ended with. */
async function readAll(events: AsyncGenerator<NumberedEvent>) {
  const seen: NumberedEvent[] = [];
  let end: unknown = "nothing yet";
  const reading = async () => {
    for await (const item of events) seen.push(item);
  };
  const done = reading().then(
    () => (end = "ended"),
    (cause) => (end = cause),
  );
  while (end === "nothing yet") await vi.advanceTimersByTimeAsync(250);
  await done;
  return { seen, end };
}

const refuse = (kind: Parameters<typeof toProblem>[0], retryAfter?: number) => () =>
  problemResponse(toProblem(kind, "Not now."), retryAfter ? { "retry-after": `${retryAfter}` } : {});

test("wherever and however often the line is cut, every event comes once and in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom("close", "break")), {
        maxLength: 8,
      }),
      async (cuts) => {
        let last = 0;
        const answers = cuts.map(
          ([length, end]): Answer =>
            () => {
              const bytes = bytesBehind(last).slice(0, length);
              const whole = new TextDecoder().decode(bytes).split("\n\n").length - 1;
              last += whole;
              return streamOf([bytes], end);
            },
        );
        const { client, asked } = server(...answers);
        const { seen, end } = await readAll(client.writeScript({ topic: "Tea" }));
        expect(end).toBe("ended");
        expect(seen).toEqual(log);
        expect(asked[0]?.url).toBe("http://api.test/api/v1/creator-tools/generate-script-stream");
        for (const { url } of asked.slice(1)) expect(url).toMatch(/\/api\/v1\/runs\/r\/events\?after=\d$/);
      },
    ),
    { numRuns: 60 },
  );
});

test("events that come again are passed over, and one that is missing is asked for", async () => {
  const odd = (...numbers: number[]) =>
    streamOf(numbers.map((number) => new TextEncoder().encode(frames[number - 1])));
  const { client, asked } = server(
    () => odd(1, 2),
    () => odd(1, 2, 4),
  );
  expect((await readAll(client.writeScript({ topic: "Tea" }))).seen).toEqual(log);
  expect(asked.map(({ url }) => url.split("=")[1])).toEqual([undefined, "2", "2"]);
});

test("until the run has a name, the same brief is sent again with the same key", async () => {
  const lost: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
  const { client, asked } = server(lost, lost);
  expect((await readAll(client.writeScript({ topic: "Tea" }))).end).toBe("ended");
  expect(new Set(asked.map(({ headers }) => headers.get("idempotency-key"))).size).toBe(1);
  expect(asked[0]?.headers.get("idempotency-key")).toMatch(/^[0-9a-f]{32}$/);
  expect(asked.map(({ at }) => at)).toEqual([0, 300, 900]);
});

test("a server that is full is asked again when it says, and then after pauses that grow", async () => {
  const full = refuse("too-many-streams", 5);
  const down = refuse("database-away");
  const { client, asked } = server(full, ...Array(7).fill(down));
  expect((await readAll(client.writeScript({ topic: "Tea" }))).seen).toEqual(log);
  const times = asked.map(({ at }) => at);
  expect(times.slice(1).map((at, index) => at - (times[index] ?? 0))).toEqual([
    5_000, 600, 1_200, 2_500, 5_000, 10_000, 10_000, 10_000,
  ]);
});

test("after an event the pauses are short again", async () => {
  const down = refuse("database-away");
  const { client, asked } = server(down, down, () => streamOf([bytesBehind(0).slice(0, 120)]), down);
  await readAll(client.writeScript({ topic: "Tea" }));
  expect(asked.map(({ at }) => at)).toEqual([0, 300, 900, 1_200, 1_800]);
});

test.each(["invalid-brief", "unauthorized", "not-found", "invalid-position"] as const)(
  "%s is final, before the first event and behind it",
  async (kind) => {
    const first = server(refuse(kind));
    expect((await readAll(first.client.writeScript({ topic: "" }))).end).toBeInstanceOf(ProblemError);
    expect(first.asked).toHaveLength(1);
    const later = server(() => streamOf([new TextEncoder().encode(frames[0])]), refuse(kind));
    const { seen, end } = await readAll(later.client.writeScript({ topic: "Tea" }));
    expect(seen).toEqual(log.slice(0, 1));
    expect(end).toBeInstanceOf(ProblemError);
    expect((end as ProblemError).problem.type).toBe(`/problems/${kind}`);
  },
);

test("too many requests are tried again in a moment, and told of where the moment is an hour", async () => {
  const tooMany = (seconds: number) => () =>
    problemResponse({ ...toProblem("not-found", "Enough."), status: 429 }, { "retry-after": `${seconds}` });
  expect((await readAll(server(tooMany(2)).client.writeScript({ topic: "Tea" }))).seen).toEqual(log);
  const { end } = await readAll(server(tooMany(3_600)).client.writeScript({ topic: "Tea" }));
  expect((end as ProblemError).retryAfterSeconds).toBe(3_600);
});

test("an answer that is no problem document says its status; one that never has an event is given up", async () => {
  const page = (status: number) => () => new Response("<h1>Gateway</h1>", { status });
  const { end } = await readAll(server(page(405)).client.writeScript({ topic: "Tea" }));
  expect(end).toBeInstanceOf(AnswerError);
  expect(end).toMatchObject({ status: 405, message: "The server answered 405." });
  const portal = server(...Array(30).fill(page(200)));
  expect((await readAll(portal.client.writeScript({ topic: "Tea" }))).end).toMatchObject({
    message: "The events ended before the script did.",
  });
  expect(portal.asked).toHaveLength(21);
});

test("a line that falls silent is left; heartbeats hold it, and are told", async () => {
  const [first = "", ...rest] = frames;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const silent = server((signal) => streamOf([bytes(first)], signal));
  expect((await readAll(silent.client.writeScript({ topic: "Tea" }))).seen).toEqual(log);
  expect(silent.asked.map(({ at }) => at)).toEqual([0, 25_300]);
  const slowly = [first, ...Array(6).fill(": still here\n\n"), ...rest].map(bytes);
  const quiet = server((signal) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        const piece = slowly.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    return new Response(body, { headers: { "x-run-id": "r" } });
  });
  const onHeartbeat = vi.fn();
  const { seen } = await readAll(quiet.client.writeScript({ topic: "Tea" }, { onHeartbeat }));
  expect(seen).toEqual(log);
  expect(quiet.asked).toHaveLength(1);
  expect(onHeartbeat).toHaveBeenCalledTimes(6);
});

test("a reader may rest between two events for as long as it likes", async () => {
  const { client, asked } = server((signal) => streamOf([bytesBehind(0)], signal));
  const slow = async function* () {
    for await (const item of client.writeScript({ topic: "Tea" })) {
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      yield item;
    }
  };
  expect((await readAll(slow())).seen).toEqual(log);
  expect(asked).toHaveLength(1);
});

test("a reader that leaves is not followed, and says why it left", async () => {
  for (const moment of ["while reading", "in a pause"]) {
    const abort = new AbortController();
    const { client, asked } = server((signal) =>
      moment === "in a pause" ? Promise.reject(new TypeError("gone")) : streamOf([], signal),
    );
    setTimeout(() => abort.abort(new Error("left")), 100);
    const { seen, end } = await readAll(client.writeScript({ topic: "Tea" }, { signal: abort.signal }));
    expect([seen, (end as Error).message, asked.length]).toEqual([[], "left", 1]);
  }
});

test("the run's name is told once; a key is sent instead of cookies, never with them", async () => {
  const { client, asked } = server(() => streamOf([bytesBehind(0).slice(0, 120)]));
  const onOpened = vi.fn();
  await readAll(client.writeScript({ topic: "Tea" }, { onOpened, idempotencyKey: "once" }));
  expect(onOpened.mock.calls).toEqual([["r"]]);
  for (const { headers, credentials } of asked)
    expect([headers.get("authorization"), credentials]).toEqual(["Bearer sw_k", "omit"]);
  const own: RequestInit[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}) => {
    own.push(init);
    return new Response("{}");
  };
  const page = createClient({ url: "", fetch });
  await page.models.list();
  expect(new Headers(own[0]?.headers).has("authorization")).toBe(false);
  expect(own[0]?.credentials).toBe("same-origin");
});

test("the file can be copied as it is: it imports eventsource-parser and nothing else", () => {
  const text = readFileSync("lib/http/scriptwright-client.ts", "utf8");
  expect([...text.matchAll(/\bfrom "([^"]+)"|import\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual([
    "eventsource-parser/stream",
  ]);
});
