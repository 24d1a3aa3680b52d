import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Database } from "@/db/client";
import { freePort } from "../support/free-port";
import { openStreamLog, type StreamLog } from "./stream-log";
import { readStream } from "./stream-reading";
import { stateOf } from "./stream-state";

export type Exchange = { log: StreamLog; url: URL; request: IncomingMessage; response: ServerResponse };

const methods: Record<string, (exchange: Exchange) => Promise<unknown>> = {
  PUT: createStream,
  POST: appendToStream,
  GET: readStream,
  HEAD: describeStream,
  DELETE: removeStream,
};

/** As much of the Durable Streams protocol as a run's log has an answer to: for the public suite, never for clients. */
export async function serveStreams(database: Database): Promise<{ url: string; close: () => void }> {
  const log = openStreamLog(database);
  const base = `http://127.0.0.1:${await freePort()}`;
  const server = createServer((request, response) => {
    const answer = methods[request.method ?? ""] ?? (async () => response.writeHead(405).end());
    answer({ log, url: new URL(request.url ?? "", base), request, response }).catch((error) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(base).port), "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: base, close };
}

async function createStream({ log, url, request, response }: Exchange) {
  const body = await buffer(request);
  const contentType = request.headers["content-type"] ?? "application/octet-stream";
  const { run, created } = await log.create(url.pathname, contentType);
  if (run.requestHash !== contentType) return response.writeHead(409).end();
  const filled = created && (body.length > 0 || isClosing(request));
  const begun = filled ? (await log.append(url.pathname, body, isClosing(request))).run : run;
  if (!begun) throw new Error("A stream is gone before it was begun.");
  response.writeHead(created ? 201 : 200, { ...stateOf(begun), location: url.href }).end();
}

async function appendToStream({ log, url, request, response }: Exchange) {
  const body = await buffer(request);
  if (body.length === 0 && !isClosing(request)) return response.writeHead(400).end();
  const { mine, run } = await log.append(url.pathname, body, isClosing(request));
  if (!run) return response.writeHead(404).end();
  // To close what is closed changes nothing.
  const done = mine || (body.length === 0 && run.status !== "running");
  response.writeHead(done ? 204 : 409, stateOf(run)).end();
}

async function describeStream({ log, url, response }: Exchange) {
  const run = await log.find(url.pathname);
  response.writeHead(run ? 200 : 404, run ? stateOf(run) : {}).end();
}

async function removeStream({ log, url, response }: Exchange) {
  const run = await log.find(url.pathname);
  response.writeHead(run && (await log.remove(run)) ? 204 : 404).end();
}

function isClosing(request: IncomingMessage): boolean {
  return request.headers["stream-closed"] === "true";
}
