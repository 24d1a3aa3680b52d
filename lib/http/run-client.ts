import { EventSourceParserStream } from "eventsource-parser/stream";
import { z } from "zod";
import type { BriefInput } from "@/lib/script/brief";
import type { NumberedEvent, ScriptEvent } from "@/lib/script/events";
import { type Problem, problemSchema } from "./problem";

const root = "/api/v1";

/** A run as its reader sees it: the id for Stop and Continue, and its events until the terminal one. */
export type OpenRun = { runId: string; events: AsyncGenerator<NumberedEvent> };

/** The server refused: nothing was started. `problem` says what to mend. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = "ProblemError";
  }
}

/** Starts a script, or attaches to the run that the same key already started. Browser only. */
export function openRun(
  brief: BriefInput,
  options: { idempotencyKey: string; signal: AbortSignal },
): Promise<OpenRun> {
  return open(`${root}/creator-tools/generate-script-stream`, options.signal, {
    body: JSON.stringify(brief),
    headers: { "content-type": "application/json", "idempotency-key": options.idempotencyKey },
  });
}

/** Goes on with a run that ended early, released text first; attaches if it is still being written. */
export function continueRun(runId: string, signal: AbortSignal): Promise<OpenRun> {
  return open(`${root}/runs/${runId}/continue`, signal, {});
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

async function open(url: string, signal: AbortSignal, init: RequestInit): Promise<OpenRun> {
  const response = await refuseProblems(await fetch(url, { ...init, method: "POST", signal }));
  if (!response.body) throw new Error("The server answered without a stream.");
  return { runId: response.headers.get("x-run-id") ?? "", events: readEvents(response.body) };
}

/** Events out of an SSE body. Ends with the body; the caller sees from the last event whether that was the end. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<NumberedEvent> {
  // The DOM types of TextDecoderStream ask for BufferSource; a byte stream is one.
  const decoder = new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>;
  const reader = body.pipeThrough(decoder).pipeThrough(new EventSourceParserStream()).getReader();
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
  if (problem.success) throw new ProblemError(problem.data);
  throw new Error(`The server answered ${response.status}.`);
}
