import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchDocumented } from "../support/documented";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type AppServer, newGuestCookie, posterOf, removeData, startServer } from "../support/server";
import { waitUntil } from "../support/wait-until";

/** How often a reader is cut off, over both databases; `npm run test:soak` cuts more often. */
const cuts = process.env.SOAK ? 10_000 : 2_000;

const brief = { topic: "How to Start a Podcast", duration_seconds: 60, key_points: ["Pick one listener"] };
const stream = "creator-tools/generate-script-stream";
const secret = "only-for-the-tests-of-the-cron";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

type Reading = { cookie: string; after: number; inHeader?: boolean; cutAfterBytes?: number };
type Read = { status: number; frames: string[]; bytes: number; cut: boolean };

/** Reads a run's events over one connection, to its end or to the byte where it is cut; only whole frames count. */
function readFrames(server: AppServer, runId: string, reading: Reading): Promise<Read> {
  const { cookie, after, inHeader = false, cutAfterBytes = Number.POSITIVE_INFINITY } = reading;
  const query = inHeader ? "" : `?after=${after}`;
  const headers = { cookie, ...(inHeader ? { "last-event-id": String(after) } : {}) };
  return new Promise((resolve, reject) => {
    const asking = request(`${server.url}/api/v1/runs/${runId}/events${query}`, { headers, agent: false });
    asking.on("error", reject);
    asking.on("response", (response) => {
      let text = "";
      let bytes = 0;
      const end = (cut: boolean) => {
        const frames = text.split("\n\n").slice(0, -1);
        resolve({
          status: response.statusCode ?? 0,
          frames: frames.filter((frame) => !frame.startsWith(":")),
          bytes,
          cut,
        });
      };
      response.on("error", () => {}); // what a cut leaves behind
      response.on("data", (chunk: Buffer) => {
        const taken = chunk.subarray(0, cutAfterBytes - bytes);
        bytes += taken.length;
        text += taken.toString("latin1"); // bytes as they are: a cut may go through a character
        if (bytes < cutAfterBytes) return;
        asking.destroy();
        end(true);
      });
      response.on("end", () => end(false));
    });
    asking.end();
  });
}

const idOf = (frame: string) => Number(/^id: (\d+)/.exec(frame)?.[1]);

/** Reads a run to its end although the connection is cut again and again, and counts the cuts. */
async function readInPieces(server: AppServer, runId: string, cookie: string) {
  const frames: string[] = [];
  let cutCount = 0;
  let reach = 1500;
  for (;;) {
    const after = frames.length;
    const read = await readFrames(server, runId, {
      cookie,
      after,
      inHeader: cutCount % 2 === 1,
      cutAfterBytes: 1 + Math.floor(Math.random() ** 2 * reach),
    });
    // The last event is longer than the others: a reader that never gets a whole one would never end.
    reach = read.frames.length > 0 ? 1500 : reach * 2;
    for (const frame of read.frames) {
      expect(idOf(frame)).toBe(frames.length + 1);
      frames.push(frame);
    }
    if (!read.cut) return { frames, cutCount };
    cutCount += 1;
  }
}

describe.each(["embedded", "postgres"])("%s", (kind) => {
  let server: AppServer;
  let cookie: string;
  let post: ReturnType<typeof posterOf>;

  beforeAll(async () => {
    server = await startServer({
      env: {
        BUILTIN_TOKENS_PER_SECOND: "400",
        MAX_STREAMS: "5",
        CRON_SECRET: secret,
        ...(kind === "postgres" ? { DATABASE_URL: postgres.url } : {}),
      },
    });
    cookie = await newGuestCookie(server);
    post = posterOf(server, cookie);
  });
  afterAll(async () => {
    await server.kill();
    removeData(server);
  });

  /** Starts a run and lets its first reader leave. */
  async function begin(): Promise<string> {
    const response = await post(stream, brief);
    await response.body?.cancel();
    return response.headers.get("x-run-id") ?? "";
  }
  const get = (path: string, headers: Record<string, string> = { cookie }) =>
    (path.startsWith("v1/") ? fetchDocumented : fetch)(`${server.url}/api/${path}`, { headers });

  test("however often a reader is cut off, at whatever byte, it has exactly the same bytes in the end", async () => {
    let count = 0;
    let runId = await begin();
    // While it is written, by three readers at once: two whole, one in pieces.
    const [whole, second, pieces] = await Promise.all([
      readFrames(server, runId, { cookie, after: 0 }),
      readFrames(server, runId, { cookie, after: 0 }),
      readInPieces(server, runId, cookie),
    ]);
    expect(second.frames).toEqual(whole.frames);
    expect(pieces.frames).toEqual(whole.frames);
    expect(whole.frames.at(-1)).toContain('"type":"complete"');
    count += pieces.cutCount;
    // Behind every event of the log.
    for (let after = 0; after < whole.frames.length; after++) {
      const rest = await readFrames(server, runId, { cookie, after, inHeader: after % 2 === 0 });
      expect(rest.frames).toEqual(whole.frames.slice(after));
      count += 1;
    }
    while (count < cuts / 2) {
      const again = await readInPieces(server, runId, cookie);
      expect(again.frames).toEqual(whole.frames);
      count += again.cutCount;
      if (count % 7 !== 0) continue;
      // Now and then a new run, read while it is written.
      runId = await begin();
      const live = await readInPieces(server, runId, cookie);
      whole.frames = (await readFrames(server, runId, { cookie, after: 0 })).frames;
      expect(live.frames).toEqual(whole.frames);
      count += live.cutCount;
    }
    console.log(`${kind}: ${count} cuts.`);
  }, 600_000);

  test("the end is 204, a place that is none yet is 400, and nobody's run is 404", async () => {
    const runId = await begin();
    const { frames } = await readFrames(server, runId, { cookie, after: 0 });
    const events = `v1/runs/${runId}/events`;
    expect((await get(`${events}?after=${frames.length}`)).status).toBe(204);
    expect((await get(events, { cookie, "last-event-id": String(frames.length) })).status).toBe(204);
    for (const wrong of [frames.length + 1, -1, "x", "1e3"]) {
      const refused = await get(`${events}?after=${wrong}`);
      expect(refused.status).toBe(400);
      expect((await refused.json()).type).toBe("/problems/invalid-position");
    }
    const stranger = await newGuestCookie(server);
    expect((await get(events, { cookie: stranger })).status).toBe(404);
    expect((await get(`v1/runs/${crypto.randomUUID()}/events`)).status).toBe(404);
    expect((await get("v1/runs/nonsense/events")).status).toBe(404);
    expect((await get(events, {})).status).toBe(401);
    expect((await get(events, { authorization: "Bearer sw_wrong" })).status).toBe(401);
  });

  test("more streams than the process may hold are told to come again; places that are left are free again", async () => {
    const leaving = new AbortController();
    const slow = { ...brief, duration_seconds: 600 };
    const held = await Promise.all(
      Array.from({ length: 5 }, () =>
        fetchDocumented(`${server.url}/api/v1/${stream}`, {
          method: "POST",
          headers: { cookie, "content-type": "application/json" },
          body: JSON.stringify(slow),
          signal: leaving.signal,
        }),
      ),
    );
    expect(held.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const full = await post(stream, brief);
    expect(full.status).toBe(503);
    expect(full.headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await full.json()).type).toBe("/problems/too-many-streams");
    expect(await (await get("health/ready")).json()).toEqual({
      ready: false,
      database: true,
      streams: false,
    });
    expect(await (await get("health/live")).json()).toMatchObject({ live: true, streams: 5 });
    for (const response of held) await post(`runs/${response.headers.get("x-run-id")}/cancel`, {});
    leaving.abort();
    await waitUntil(async () => (await (await get("health/live")).json()).streams === 0);
    expect((await get("health/ready")).status).toBe(200);
    const after = await post(stream, brief);
    expect(after.status).toBe(200);
    await after.text();
    // At its own end a stream gives its place back as well.
    await waitUntil(async () => (await (await get("health/live")).json()).streams === 0);
  });

  test("the upkeep by cron is for the scheduler alone", async () => {
    expect((await get("cron/upkeep")).status).toBe(401);
    expect((await get("cron/upkeep", { authorization: "Bearer wrong" })).status).toBe(401);
    const done = await get("cron/upkeep", { authorization: `Bearer ${secret}` });
    expect(done.status).toBe(200);
    expect(await done.json()).toEqual({ taken: 0, pruned: 0 });
  });
});
