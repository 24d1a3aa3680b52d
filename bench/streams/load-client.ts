import { Agent, type IncomingMessage, request } from "node:http";
import { serve } from "./helper-process";
import { briefOf } from "./script-text";
import { clockDrift, until, wallNow } from "./wall-clock";

/** One stream as it was received, in milliseconds of the wall clock. */
export type Received = {
  /** The run's number, or the stream's where there are no runs. */
  number: number;
  kind: "writer" | "reader";
  runId: string;
  askedAt: number;
  /** The first answer, and the one after the storm. */
  firstHeadAt: number;
  headAt: number;
  /** Of each frame its number (its `id`, or its place) and when it came. */
  ids: number[];
  times: number[];
  bytes: number;
  /** A status that is not 200, a broken stream; null where all went well. */
  fault: string | null;
};

type Target = { port: number; key?: string };
type Stream = Received & { path: string; rest: string; over: boolean; drop: () => void };

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
let target: Target = { port: 0 };
let streams: Stream[] = [];

const answers = {
  aim(given: Target) {
    target = given;
    streams = [];
  },
  /** Posts runs, spread evenly over some seconds; resolves with their ids once all have answered. */
  async post({ numbers, spreadSeconds }: { numbers: (number | "warm-up")[]; spreadSeconds: number }) {
    const path = "/api/v1/creator-tools/generate-script-stream";
    await spread(numbers, spreadSeconds, async (number) => {
      const stream = open("writer", number === "warm-up" ? -1 : number, path);
      await connect(stream, "POST", JSON.stringify(briefOf(number)));
    });
    return streams.map(({ runId }) => runId);
  },
  /** Opens readers, spread evenly over some seconds. */
  async follow({ paths, spreadSeconds }: { paths: string[]; spreadSeconds: number }) {
    const numbered = paths.map((path, number) => ({ path, number }));
    await spread(numbered, spreadSeconds, ({ path, number }) => connect(open("reader", number, path), "GET"));
  },
  /** All readers drop at once, stay away for a while, and are all back at once behind what they have. */
  async storm({ awaySeconds }: { awaySeconds: number }) {
    const readers = streams.filter(({ kind, over }) => kind === "reader" && !over);
    const droppedAt = wallNow();
    for (const reader of readers) reader.drop();
    await until(droppedAt + awaySeconds * 1000);
    const returnedAt = wallNow();
    await Promise.all(readers.map((reader) => connect(reader, "GET")));
    return { droppedAt, returnedAt, readers: readers.map((reader) => streams.indexOf(reader)) };
  },
  /** All streams once they are over, or at the deadline, and how far the clock has drifted. */
  async collect({ deadlineSeconds }: { deadlineSeconds: number }) {
    const deadline = wallNow() + deadlineSeconds * 1000;
    while (streams.some(({ over }) => !over) && wallNow() < deadline) await until(wallNow() + 100);
    for (const stream of streams)
      if (!stream.over) {
        stream.fault ??= "did not end in time";
        stream.drop();
      }
    const received = streams.map(
      ({ number, kind, runId, askedAt, firstHeadAt, headAt, ids, times, bytes, fault }): Received => ({
        number,
        kind,
        runId,
        askedAt,
        firstHeadAt,
        headAt,
        ids,
        times,
        bytes,
        fault,
      }),
    );
    streams = [];
    return { received, drift: clockDrift() };
  },
};
export type LoadAnswers = typeof answers;
serve(answers);

function open(kind: Stream["kind"], number: number, path: string): Stream {
  const stream: Stream = {
    number,
    kind,
    path,
    runId: "",
    askedAt: 0,
    firstHeadAt: 0,
    headAt: 0,
    ids: [],
    times: [],
    bytes: 0,
    fault: null,
    rest: "",
    over: false,
    drop: () => {},
  };
  streams.push(stream);
  return stream;
}

/** Resolves with the head of the answer; what follows is read until the stream is over or dropped. */
function connect(stream: Stream, method: "GET" | "POST", body?: string): Promise<void> {
  return new Promise((resolve) => {
    let dropped = false;
    const end = (fault: string | null) => {
      if (dropped || stream.over) return;
      stream.fault ??= fault;
      stream.over = true;
      resolve();
    };
    stream.rest = "";
    stream.askedAt ||= wallNow();
    const last = stream.ids.at(-1);
    const asked = request({
      host: "127.0.0.1",
      port: target.port,
      path: stream.path,
      method,
      agent,
      headers: {
        accept: "text/event-stream",
        ...(target.key ? { authorization: `Bearer ${target.key}` } : {}),
        ...(body ? { "content-type": "application/json", "content-length": Buffer.byteLength(body) } : {}),
        ...(last === undefined ? {} : { "last-event-id": String(last) }),
      },
    });
    stream.drop = () => {
      dropped = true;
      asked.destroy();
    };
    asked.on("error", (error) => end(error.message));
    asked.on("response", (response) => {
      stream.headAt = wallNow();
      stream.firstHeadAt ||= stream.headAt;
      stream.runId ||= String(response.headers["x-run-id"] ?? "");
      resolve();
      if (response.statusCode === 204) end(null); // nothing was left to read
      if (response.statusCode !== 200) end(`status ${response.statusCode}`);
      read(stream, response, () => dropped);
      response.on("end", () => end(null));
      response.on("error", (error) => end(error.message));
    });
    asked.end(body);
  });
}

function read(stream: Stream, response: IncomingMessage, isDropped: () => boolean): void {
  response.setEncoding("latin1"); // ids and borders are ASCII, and the text is not looked at
  response.on("data", (chunk: string) => {
    if (isDropped()) return;
    const now = wallNow();
    stream.bytes += chunk.length;
    const frames = (stream.rest + chunk).split("\n\n");
    stream.rest = frames.pop() ?? "";
    for (const frame of frames) {
      const id = frame.startsWith("id: ") ? Number.parseInt(frame.slice(4, 14), 10) : stream.ids.length + 1;
      if (frame.startsWith(":")) continue; // a heartbeat
      stream.ids.push(id);
      stream.times.push(now);
    }
  });
}

/** Does work for each, begun evenly over some seconds; resolves when all is done. */
async function spread<T>(items: T[], seconds: number, work: (item: T) => Promise<void>): Promise<void> {
  const begun = wallNow();
  const going: Promise<void>[] = [];
  for (const [index, item] of items.entries()) {
    await until(begun + (index / items.length) * seconds * 1000);
    going.push(work(item));
  }
  await Promise.all(going);
}
