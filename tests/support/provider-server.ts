import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import { type ProviderAnswer, playAnswer } from "./provider-answer";
import { compatible, groq } from "./wire/chat-completions";
import { google } from "./wire/google";
import { openAiResponses } from "./wire/openai-responses";
import type { Wire } from "./wire/wire";

export type WireName = "openai" | "google" | "chat";

export type ProviderCall = {
  wire: WireName;
  model: string;
  body: Record<string, unknown>;
  /** All text of all messages, the system message too, in their order. */
  promptText: string;
  headers: IncomingHttpHeaders;
  /** Calls are counted from 0. */
  number: number;
  /** True when the client left before the end of the answer. */
  closedEarly: boolean;
  /** `performance.now()` when the answer was over or its socket closed. */
  closedAt: number | null;
};

type Options = {
  answer: (call: ProviderCall) => ProviderAnswer;
  /** The status of a look at one model, or at the list where `model` is null; 200 by default. */
  probe?: (wire: WireName, model: string | null, headers: IncomingHttpHeaders) => number;
  /** What the list of models holds. */
  models?: string[];
};

export type ProviderServer = {
  /** Scheme, address and port, without a path. */
  url: string;
  baseUrls: { openai: string; google: string; groq: string; compatible: string };
  calls: ProviderCall[];
  /** The number of answers that are not over yet. */
  open(): number;
  close(): Promise<void>;
};

/** A stand-in for the providers on a free port of this machine; each wire format has its own paths. */
export async function startProviderServer(options: Options): Promise<ProviderServer> {
  const calls: ProviderCall[] = [];
  const server = createServer((request, response) => {
    respond(request, response, options, calls).catch((error) => {
      response.destroy();
      // A client that left while it was asking is no fault of the test; anything else is.
      if (request.complete) throw error;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    baseUrls: {
      openai: `${url}/v1`,
      google: `${url}/v1beta`,
      groq: `${url}/openai/v1`,
      compatible: `${url}/v1`,
    },
    calls,
    open: () => calls.filter(({ closedAt }) => closedAt === null).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Route = { path: RegExp; name: WireName; wire: Wire };

const answerRoutes: Route[] = [
  { path: /^\/v1\/responses$/, name: "openai", wire: openAiResponses },
  { path: /^\/v1beta\/models\/(.+):streamGenerateContent$/, name: "google", wire: google },
  { path: /^\/openai\/v1\/chat\/completions$/, name: "chat", wire: groq },
  { path: /^\/v1\/chat\/completions$/, name: "chat", wire: compatible },
];

/** OpenAI and what is compatible with it share a path, so a look at a model there counts as OpenAI's. */
const probeRoutes: Route[] = [
  { path: /^\/v1\/models(?:\/(.+))?$/, name: "openai", wire: openAiResponses },
  { path: /^\/v1beta\/models(?:\/(.+))?$/, name: "google", wire: google },
  { path: /^\/openai\/v1\/models(?:\/(.+))?$/, name: "chat", wire: groq },
];

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
  calls: ProviderCall[],
) {
  const begun = performance.now();
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  const route = (request.method === "GET" ? probeRoutes : answerRoutes).find((route) =>
    route.path.test(path),
  );
  if (!route) return sendJson(response, 404, { error: { message: `There is nothing at ${path}.` } });
  const { name, wire } = route;
  const inPath = route.path.exec(path)?.[1];
  const named = inPath === undefined ? null : decodeURIComponent(inPath);
  if (request.method === "GET") {
    const status = options.probe?.(name, named, request.headers) ?? 200;
    if (status !== 200) return sendJson(response, status, wire.toRefusal(status, named ?? ""));
    return sendJson(response, 200, named ? wire.toModel(named) : wire.toModelList(options.models ?? []));
  }
  const body = z.record(z.string(), z.unknown()).parse(await json(request));
  const call: ProviderCall = {
    wire: name,
    model: named ?? String(body.model),
    body,
    promptText: wire.promptTextOf(body),
    headers: request.headers,
    number: calls.length,
    closedEarly: false,
    closedAt: null,
  };
  calls.push(call);
  await playAnswer(options.answer(call), { call, wire, response, begun });
}

function sendJson(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
