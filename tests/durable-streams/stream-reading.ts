import type { ServerResponse } from "node:http";
import { encode } from "eventsource-encoder";
import type { Run } from "@/db/schema";
import type { NumberedEvent } from "@/lib/script/events";
import { bytesOf, type StreamLog } from "./stream-log";
import type { Exchange } from "./stream-server";
import { isAtEnd, isOver, lastSeq, parseOffset, toOffset } from "./stream-state";

type Reading = { log: StreamLog; run: Run; after: number; response: ServerResponse; signal: AbortSignal };

const longPollSeconds = 1;

/** Reads a stream behind an offset: what is there, what comes next (long-poll), or all to come (SSE). */
export async function readStream({ log, url, response }: Exchange) {
  const run = await log.find(url.pathname);
  if (!run) return response.writeHead(404).end();
  const live = url.searchParams.get("live");
  const after = parseOffset(url.searchParams.getAll("offset"), run);
  const isLost = live !== null && !url.searchParams.has("offset");
  if (after === null || isLost) return response.writeHead(400).end();
  const leaving = new AbortController();
  response.on("close", () => leaving.abort());
  const reading: Reading = { log, run, after, response, signal: leaving.signal };
  if (live === "sse") return sendAll(reading);
  const events = live === "long-poll" ? await waitForEvents(reading) : await log.read(run, after);
  const body = bytesOf(events);
  response.writeHead(live && body.length === 0 ? 204 : 200, {
    "content-type": run.requestHash,
    "cache-control": "no-store",
    "stream-next-offset": toOffset(events.at(-1)?.seq ?? after),
    "stream-up-to-date": "true",
    ...(isOver(run, events) ? { "stream-closed": "true" } : {}),
  });
  response.end(body);
}

async function waitForEvents({ log, run, after, signal }: Reading): Promise<NumberedEvent[]> {
  if (isAtEnd(run, after)) return [];
  const patience = AbortSignal.timeout(longPollSeconds * 1000);
  for await (const events of log.follow(run, after, AbortSignal.any([signal, patience]))) return events;
  return [];
}

async function sendAll({ log, run, after, response, signal }: Reading) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  const atEnd = isAtEnd(run, after);
  if (after === lastSeq(run)) response.write(toControl(after, atEnd));
  if (atEnd) return response.end();
  for await (const events of log.follow(run, after, signal)) {
    const body = bytesOf(events);
    if (body.length > 0) response.write(encode({ event: "data", data: body.toString() }));
    response.write(toControl(events.at(-1)?.seq ?? after, isOver(run, events)));
  }
  response.end();
}

function toControl(seq: number, over: boolean): string {
  const control = {
    streamNextOffset: toOffset(seq),
    upToDate: true,
    ...(over ? { streamClosed: true } : {}),
  };
  return encode({ event: "control", data: JSON.stringify(control) });
}
