import { EventSourceParserStream } from "eventsource-parser/stream";
import { z } from "zod";
import type { BriefInput } from "@/lib/script/brief";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";
import { type Problem, problemSchema } from "./problem";

const root = "/api/v1";

/** A run as its reader sees it: the id for Stop and Continue, and its events until the terminal one. */
export type OpenRun = { runId: string; events: AsyncGenerator<NumberedEvent> };

/** Who reads: its signal ends the reading; each heartbeat of a quiet stream is told. */
export type Reader = { signal: AbortSignal; onHeartbeat?: () => void };

/** The server refused: nothing was started. `problem` says what to mend. */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    /** How long the server asks to be left alone; 0 where it does not say. */
    readonly retryAfterSeconds = 0,
  ) {
    super(problem.detail);
    this.name = "ProblemError";
  }
}

/** Starts a script, or attaches to the run that the same key already started. Browser only. */
export function openRun(
  brief: BriefInput,
  { idempotencyKey, ...reader }: Reader & { idempotencyKey: string },
): Promise<OpenRun> {
  return open(`${root}/creator-tools/generate-script-stream`, reader, {
    body: JSON.stringify(brief),
    headers: { "content-type": "application/json", "idempotency-key": idempotencyKey },
  });
}

/** Goes on with a run that ended early, released text first; attaches if it is still being written. */
export function continueRun(runId: string, reader: Reader): Promise<OpenRun> {
  return open(`${root}/runs/${runId}/continue`, reader, {});
}

/** The events of a run behind a number, and those to come; null when it has ended and there are none. */
export async function readRunOn(
  runId: string,
  after: number,
  { signal, onHeartbeat }: Reader,
): Promise<AsyncGenerator<NumberedEvent> | null> {
  const url = `${root}/runs/${runId}/events?after=${after}`;
  const response = await refuseProblems(await fetch(url, { signal, cache: "no-store" }));
  return response.status === 204 ? null : readEvents(bodyOf(response), onHeartbeat);
}

/** Asks for a stop. The run's own `cancelled` event says when it has happened. */
export async function cancelRun(runId: string): Promise<void> {
  await refuseProblems(await fetch(`${root}/runs/${runId}/cancel`, { method: "POST" }));
}

const healthSchema = z.object({
  state: z.enum(["ready", "refused_key", "no_credit", "unknown_model", "unwell", "unreachable"]),
  says: z.string(),
  checked_at: z.coerce.date(),
});

const modelsSchema = z.object({
  models: z.array(z.object({ id: z.string(), health: healthSchema.optional() })),
});

/** Asks a model's provider whether it can write now; null for a model that cannot be asked about. */
export async function checkModel(id: string) {
  const response = await refuseProblems(await fetch(`${root}/models?check=${encodeURIComponent(id)}`));
  const { models } = modelsSchema.parse(await response.json());
  const health = models.find((model) => model.id === id)?.health;
  return health ? { state: health.state, says: health.says, checkedAt: health.checked_at.getTime() } : null;
}

async function open(url: string, { signal, onHeartbeat }: Reader, init: RequestInit): Promise<OpenRun> {
  const response = await refuseProblems(await fetch(url, { ...init, method: "POST", signal }));
  const events = readEvents(bodyOf(response), onHeartbeat);
  return { runId: response.headers.get("x-run-id") ?? "", events };
}

function bodyOf(response: Response): ReadableStream<Uint8Array> {
  if (!response.body) throw new Error("The server answered without a stream.");
  return response.body;
}

/** Events out of an SSE body. Ends with the body; the caller sees from the last event whether that was the end. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onHeartbeat?: () => void,
): AsyncGenerator<NumberedEvent> {
  // The DOM types of TextDecoderStream ask for BufferSource; a byte stream is one.
  const decoder = new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>;
  const parser = new EventSourceParserStream({ onComment: onHeartbeat });
  const reader = body.pipeThrough(decoder).pipeThrough(parser).getReader();
  try {
    for (let item = await reader.read(); !item.done; item = await reader.read())
      yield { seq: Number(item.value.id), event: JSON.parse(item.value.data) as ScriptEvent }; // our own server's
  } finally {
    await reader.cancel().catch(() => undefined); // the connection is already gone
  }
}

async function refuseProblems(response: Response): Promise<Response> {
  if (response.ok) return response;
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  if (problem.success) throw new ProblemError(problem.data, Number(response.headers.get("retry-after")) || 0);
  throw new Error(`The server answered ${response.status}.`);
}
