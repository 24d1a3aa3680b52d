import { afterAll, beforeAll, expect, test } from "vitest";
import { readEvents } from "@/lib/http/scriptwright-client";
import { scriptEventSchema } from "@/lib/script/events";
import { fetchDocumented } from "../support/documented";
import { type AppServer, newGuestCookie, posterOf, removeData, startServer } from "../support/server";

let server: AppServer;
let post: ReturnType<typeof posterOf>;

beforeAll(async () => {
  server = await startServer({ env: { BUILTIN_TOKENS_PER_SECOND: "1000" } });
  post = posterOf(server, await newGuestCookie(server));
});

afterAll(async () => {
  await server.kill();
  removeData(server);
});

const brief = {
  topic: "How to Start a Podcast",
  template: "tutorial",
  duration_seconds: 60,
  key_points: [
    "Pick one listener",
    { text: "Record three episodes before launch", priority: "must", anchors: ["three episodes"] },
  ],
  call_to_action: "Download the checklist",
  avoid: ["guru", "hack"],
};

const stream = "creator-tools/generate-script-stream";
const whole = "creator-tools/generate-script";

async function eventsOf(response: Response) {
  if (!response.body) throw new Error("No body.");
  return Array.fromAsync(readEvents(response.body));
}

test("the stream: headers, ids from 1 without gaps, known types, chunks that add up to the script", async () => {
  const response = await post(stream, brief);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-cache, no-transform");
  expect(response.headers.get("x-accel-buffering")).toBe("no");
  expect(response.headers.get("x-run-id")).toMatch(/^[0-9a-f-]{36}$/);
  const events = await eventsOf(response);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  for (const { event } of events) expect(scriptEventSchema.parse(event)).toEqual(event);
  expect(events.flatMap(({ event }) => (event.type === "progress" ? [event.message] : []))).toEqual([
    "Initializing...",
    "Loading persona...",
    "Generating your script...",
    "Saving to database...",
  ]);
  const end = events.at(-1)?.event;
  if (end?.type !== "complete") throw new Error("It did not complete.");
  expect(events.flatMap(({ event }) => (event.type === "chunk" ? [event.content] : [])).join("")).toBe(
    end.script,
  );
  expect(end.receipt).toMatchObject({ compliant: true, status: "compliant" });
  expect(end.generation_time).toBeGreaterThan(0);
  expect(Math.abs(end.receipt.seconds - 60)).toBeLessThanOrEqual(1.8);
});

test("each event is on the wire as one id line and one data line that begins with its type", async () => {
  const text = await (await post(stream, { topic: "Tea", duration_seconds: 20 })).text();
  for (const frame of text.trimEnd().split("\n\n"))
    expect(frame).toMatch(/^id: \d+\ndata: \{"type":"[a-z]+".*\}$/);
});

test("the JSON route answers what the stream's last event says, and the same key gives the same script", async () => {
  const headers = { "idempotency-key": crypto.randomUUID() };
  const answer = await (await post(whole, brief, headers)).json();
  expect(Object.keys(answer)).toEqual(["id", "script", "generation_time", "receipt", "usage"]);
  const end = (await eventsOf(await post(stream, brief, headers))).at(-1)?.event;
  expect(end).toEqual({ type: "complete", ...answer });
});

test("a quiet stream is kept alive by comments", async () => {
  const slow = await startServer({ env: { BUILTIN_TOKENS_PER_SECOND: "1" } });
  try {
    const response = await fetchDocumented(`${slow.url}/api/v1/${stream}`, {
      method: "POST",
      headers: { cookie: await newGuestCookie(slow), "content-type": "application/json" },
      body: JSON.stringify({ topic: "Tea" }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = "";
    while (!/^: /m.test(seen)) {
      const item = await reader?.read();
      if (!item || item.done) break;
      seen += item.value;
    }
    await reader?.cancel();
    expect(seen).toMatch(/^: .*\n\n/m);
  } finally {
    await slow.kill("SIGKILL");
    removeData(slow);
  }
});

test.each<[string, unknown, number, string, string[]]>([
  ["no topic", {}, 422, "/problems/invalid-brief", ["/topic"]],
  [
    "several wrong fields",
    { style: "epic", duration_seconds: 1 },
    422,
    "/problems/invalid-brief",
    ["/topic", "/duration_seconds", "/style"],
  ],
  ["an unknown template", { topic: "a", template: "poem" }, 422, "/problems/invalid-brief", ["/template"]],
  ["an unknown model", { topic: "a", model: "gpt-0" }, 422, "/problems/invalid-brief", ["/model"]],
  ["a model without its key", { topic: "a", model: "gpt-4.1" }, 422, "/problems/invalid-brief", ["/model"]],
  [
    "a language that the model does not write",
    { topic: "a", language: "fr" },
    422,
    "/problems/invalid-brief",
    ["/model"],
  ],
  [
    "somebody else's persona",
    { topic: "a", persona_id: 99 },
    422,
    "/problems/invalid-brief",
    ["/persona_id"],
  ],
  ["an unknown field", { topic: "a", lenght: 60 }, 422, "/problems/invalid-brief", ["/lenght"]],
  [
    "too many musts for the time",
    {
      topic: "a",
      duration_seconds: 15,
      key_points: Array(20).fill("Say a good deal about something important here"),
    },
    422,
    "/problems/invalid-brief",
    ["/duration_seconds"],
  ],
  ["no JSON", "{", 400, "/problems/invalid-json", []],
  ["no UTF-8 JSON at all", "", 400, "/problems/invalid-json", []],
  [
    "a body that is too large",
    JSON.stringify({ topic: "a".repeat(270_000) }),
    413,
    "/problems/too-large",
    [],
  ],
])(
  "%s is a problem document on both routes, and nothing is started",
  async (_name, body, status, type, pointers) => {
    for (const route of [stream, whole]) {
      const response = await post(route, body);
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const problem = await response.json();
      expect(problem).toMatchObject({ type, status, title: expect.any(String), detail: expect.any(String) });
      expect((problem.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
    }
  },
);

test("nobody without a key or a session is served, and a wrong key is no session", async () => {
  const nobody: Record<string, string>[] = [
    { cookie: "" },
    { cookie: "scriptwright.session=forged" },
    { authorization: "Bearer sw_wrong" },
  ];
  for (const headers of nobody) {
    const response = await post(stream, brief, headers);
    expect(response.status).toBe(401);
    expect((await response.json()).type).toBe("/problems/unauthorized");
  }
});

test("the same key with another brief is refused", async () => {
  const headers = { "idempotency-key": "same-key" };
  expect((await post(whole, { topic: "Tea", duration_seconds: 15 }, headers)).status).toBe(200);
  const refused = await post(whole, { topic: "Coffee", duration_seconds: 15 }, headers);
  expect(refused.status).toBe(422);
  expect((await refused.json()).type).toBe("/problems/idempotency-conflict");
});

test("another user's run is nobody's run", async () => {
  const response = await post(stream, { topic: "Tea", duration_seconds: 15 });
  const id = response.headers.get("x-run-id");
  await response.body?.cancel();
  const stranger = { cookie: await newGuestCookie(server) };
  for (const path of [`runs/${id}/cancel`, `runs/${id}/continue`, "runs/none/cancel"]) {
    const refused = await post(path, "", stranger);
    expect(refused.status).toBe(404);
  }
});
