import { afterAll, beforeAll, expect, test } from "vitest";
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
  duration_seconds: 45,
  key_points: ["Pick one listener", "Record three episodes"],
  call_to_action: "Download the checklist",
  avoid: ["guru"],
};

test("anyone can recompute the receipt of a written script from its brief and its text", async () => {
  const written = await (await post("creator-tools/generate-script", brief)).json();
  const response = await post("check", { brief, script: written.script });
  expect(response.status).toBe(200);
  const checked = await response.json();
  expect(checked.receipt).toEqual(written.receipt);
  expect(checked.seconds).toBe(written.receipt.seconds);
  expect(checked.words).toBe(written.receipt.words);
  const spoken = checked.sentences.map(({ text }: { text: string }) => text).join(" ");
  expect(spoken.replace(/\s+/g, " ")).toBe(written.script.replace(/\s+/g, " ").trim());
  expect(checked.sentences.every(({ section }: { section?: number }) => section !== undefined)).toBe(true);
});

test("a text written by hand gets its receipt, every place of a fault, and each sentence its seconds", async () => {
  const script = "A guru once said so.\r\nPick one listener. Then wait. Nobody needs a guru.";
  const { receipt, sentences } = await (await post("check", { brief, script })).json();
  expect(receipt.compliant).toBe(false);
  const of = (id: string) => receipt.requirements.find((found: { id: string }) => found.id === id);
  expect(of("avoid:guru")).toMatchObject({
    status: "fail",
    evidence: "A guru once said so.",
    also: ["Nobody needs a guru."],
  });
  expect(of("key_point:0")).toMatchObject({ status: "pass", evidence: "Pick one listener." });
  expect(of("key_point:1")).toMatchObject({ status: "fail" });
  expect(of("section_time:0")).toMatchObject({ status: "not_checkable" });
  expect(sentences).toHaveLength(4);
  expect(sentences[0]).toEqual({ text: "A guru once said so.", seconds: expect.any(Number) });
});

test.each([
  ["no script", { brief }, 422, ["/script"]],
  ["no topic", { brief: {}, script: "Hello." }, 422, ["/brief/topic"]],
  ["an unknown field", { brief, script: "Hello.", text: "x" }, 422, ["/text"]],
  ["a script that is no text", { brief, script: 7 }, 422, ["/script"]],
  [
    "somebody else's persona",
    { brief: { ...brief, persona_id: 9 }, script: "Hello." },
    422,
    ["/brief/persona_id"],
  ],
  ["no object", [], 422, [""]],
  ["no JSON", "{", 400, []],
  ["a body that is too large", { brief, script: "a".repeat(300_000) }, 413, []],
])("%s is a problem document", async (_name, body, status, pointers) => {
  const response = await post("check", body);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const { errors = [] } = await response.json();
  expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
});

test("nobody without a key or a session is answered", async () => {
  expect((await post("check", { brief, script: "Hello." }, { cookie: "" })).status).toBe(401);
});

test("a brief that contradicts itself is checked all the same, for its text is there already", async () => {
  const contradictory = { topic: "Gurus", key_points: ["Meet the guru"], avoid: ["guru"] };
  const response = await post("check", { brief: contradictory, script: "Meet the guru." });
  expect((await response.json()).receipt.compliant).toBe(false);
});
