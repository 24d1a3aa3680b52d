/**
 * A client of the Scriptwright API in one file. Copy it into your app: it needs `eventsource-parser` and nothing else,
 * and runs in browsers and in Node 22 or newer.
 */
import { EventSourceParserStream } from "eventsource-parser/stream";

export type ClientOptions = {
  /** Where Scriptwright runs, such as `https://scripts.example.com`; empty for the page's own origin. */
  url: string;
  /** An API key. Without one the browser's own session is used. */
  key?: string;
  fetch?: typeof fetch;
};

/** Who reads: its signal ends the reading, not the run; each heartbeat of a quiet stream is told. */
export type Reader = { signal?: AbortSignal; onHeartbeat?: () => void };

/** What is sent again with the same key is not done again. */
export type Once = { idempotencyKey?: string };

/** A run as its reader sees it: the id for Stop and Continue, and its events as far as this connection brings them. */
export type OpenRun = { runId: string; events: AsyncGenerator<NumberedEvent> };

type Sent = { body?: unknown; signal?: AbortSignal; idempotencyKey?: string };

export function createClient({ url, key, fetch: send = (...sent) => fetch(...sent) }: ClientOptions) {
  const root = `${url.replace(/\/+$/, "")}/api/v1`;

  async function ask(
    method: string,
    path: string,
    { body, signal, idempotencyKey }: Sent,
  ): Promise<Response> {
    const headers = new Headers();
    if (key) headers.set("authorization", `Bearer ${key}`);
    if (body) headers.set("content-type", "application/json");
    if (idempotencyKey) headers.set("idempotency-key", idempotencyKey);
    const response = await send(root + path, {
      method,
      headers,
      body: body ? JSON.stringify(body) : undefined,
      signal,
      cache: "no-store",
      credentials: key ? "omit" : "same-origin",
    });
    if (!response.ok) throw await toError(response);
    return response;
  }

  /** The types below say what the server answers; `tsc` holds them to it in the server's own repository. */
  async function read<Answer>(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    return (await ask(method, path, sent)).json();
  }

  async function done(method: string, path: string): Promise<void> {
    await ask(method, path, {});
  }

  async function open(path: string, { onHeartbeat, ...sent }: Sent & Reader): Promise<OpenRun> {
    const response = await ask("POST", path, sent);
    return {
      runId: response.headers.get("x-run-id") ?? "",
      events: readEvents(bodyOf(response), onHeartbeat),
    };
  }

  /** Starts a script, or attaches to the run that the same key already started. One connection: it may break. */
  function generateStream(brief: BriefInput, options: Reader & Once = {}): Promise<OpenRun> {
    return open("/creator-tools/generate-script-stream", { body: brief, ...options });
  }

  /** A run's events behind a number, and those to come; null when it has ended and there are none. */
  async function readRunOn(runId: string, after: number, { signal, onHeartbeat }: Reader = {}) {
    const response = await ask("GET", `/runs/${runId}/events?after=${after}`, { signal });
    return response.status === 204 ? null : readEvents(bodyOf(response), onHeartbeat);
  }

  return {
    /** Writes a script, through as many connections as it takes. See `followRun` below. */
    writeScript(brief: BriefInput, { idempotencyKey = newKey(), onOpened, ...reader }: WriteOptions = {}) {
      let runId = "";
      return followRun(reader, async (last, line) => {
        if (runId) return readRunOn(runId, last, line);
        const opened = await generateStream(brief, { idempotencyKey, ...line });
        runId = opened.runId;
        onOpened?.(runId);
        return opened.events;
      });
    },
    generateStream,
    /** The whole script in one answer, when it is done. */
    generate: (brief: BriefInput, options: { signal?: AbortSignal } & Once = {}) =>
      read<GeneratedScript>("POST", "/creator-tools/generate-script", { body: brief, ...options }),
    runs: {
      get: (runId: string) => read<Run>("GET", `/runs/${runId}`),
      events: readRunOn,
      /** Asks for a stop. The run's own `cancelled` event says when it has happened. */
      cancel: (runId: string) => done("POST", `/runs/${runId}/cancel`),
      /** Goes on with a run that ended early, released text first; attaches if it is still being written. */
      continue: (runId: string, reader: Reader = {}) => open(`/runs/${runId}/continue`, reader),
    },
    scripts: {
      /** One page, newest first; the next one is asked for with its `next_cursor`. */
      list: (query: { cursor?: string; limit?: number; search?: string } = {}) =>
        read<ScriptPage>("GET", `/scripts${toQuery(query)}`),
      get: (id: number) => read<SavedScript>("GET", `/scripts/${id}`),
      rename: (id: number, title: string) =>
        read<SavedScript>("PATCH", `/scripts/${id}`, { body: { title } }),
      delete: (id: number) => done("DELETE", `/scripts/${id}`),
    },
    personas: {
      list: () => read<{ personas: SavedPersona[] }>("GET", "/personas"),
      get: (id: number) => read<SavedPersona>("GET", `/personas/${id}`),
      create: (persona: PersonaInput) => read<SavedPersona>("POST", "/personas", { body: persona }),
      replace: (id: number, persona: PersonaInput) =>
        read<SavedPersona>("PUT", `/personas/${id}`, { body: persona }),
      delete: (id: number) => done("DELETE", `/personas/${id}`),
    },
    templates: {
      list: () => read<{ templates: Template[] }>("GET", "/templates"),
      get: (id: string | number) => read<Template>("GET", `/templates/${id}`),
    },
    models: {
      /** `check` names a model (or "all") whose provider is asked first whether it can write now. */
      list: (query: { check?: string } = {}) => read<ModelList>("GET", `/models${toQuery(query)}`),
    },
    /** The receipt of any text against a brief; nothing is written, kept or spent. */
    check: (request: { brief: BriefInput; script: string }) =>
      read<CheckedText>("POST", "/check", { body: request }),
    /** The limits, and what is used of them. */
    usage: () => read<{ limits: Limit[] }>("GET", "/usage"),
  };
}

export type Client = ReturnType<typeof createClient>;

// Refusals

/** An answer that is not the one asked for, whoever gave it. */
export class AnswerError extends Error {
  readonly status: number;
  /** How long the server asks to be left alone; 0 where it does not say. */
  readonly retryAfterSeconds: number;

  constructor(message: string, status: number, retryAfterSeconds = 0) {
    super(message);
    this.name = new.target.name;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The server refused: nothing was started. `problem` says what to mend. */
export class ProblemError extends AnswerError {
  readonly problem: Problem;

  constructor(problem: Problem, retryAfterSeconds = 0) {
    super(problem.detail, problem.status, retryAfterSeconds);
    this.problem = problem;
  }
}

async function toError(response: Response): Promise<AnswerError> {
  const seconds = Number(response.headers.get("retry-after")) || 0;
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json");
  const problem: Problem | null = isProblem ? await response.json().catch(() => null) : null;
  if (problem) return new ProblemError(problem, seconds);
  return new AnswerError(`The server answered ${response.status}.`, response.status, seconds);
}

// Streams

export type WriteOptions = Reader & Once & { onOpened?: (runId: string) => void };

/** Opens the events behind a number; null when there are none left. */
type Connect = (last: number, line: Reader) => Promise<AsyncGenerator<NumberedEvent> | null>;

const pauses = [300, 600, 1_200, 2_500, 5_000];
const longestPause = 10_000;
/** About three minutes without a single event. */
const mostFailures = 20;
/** Whoever is told to come back later than this wants to know it. */
const longestWaitSeconds = 60;

/**
 * A run's events, each once and in order, to the one that ends it. Where the line breaks, it waits (as long as the
 * server says, else longer each time) and reads on behind the last event. Throws where trying again is no use.
 */
async function* followRun(reader: Reader, connect: Connect): AsyncGenerator<NumberedEvent> {
  let last = 0;
  let failures = 0;
  while (true) {
    const line = newLine(reader);
    try {
      const events = await connect(last, line);
      if (!events) return;
      for await (const item of events) {
        if (item.seq <= last) continue;
        if (item.seq > last + 1) throw new Error(`Event ${item.seq} came behind ${last}.`);
        last = item.seq;
        failures = 0;
        line.rest();
        yield item;
        line.listen();
        if (isTerminal(item.event)) return;
      }
      throw new Error("The events ended before the script did.");
    } catch (cause) {
      if (reader.signal?.aborted || isFinal(cause) || failures === mostFailures) throw cause;
      const asked = cause instanceof AnswerError ? cause.retryAfterSeconds * 1000 : 0;
      await pause(Math.max(pauses[failures] ?? longestPause, asked), reader.signal);
      failures += 1;
    } finally {
      line.rest();
    }
  }
}

/** Answers that the same question would get again. */
function isFinal(cause: unknown): boolean {
  if (!(cause instanceof AnswerError)) return false;
  return (cause.status < 500 && cause.status !== 429) || cause.retryAfterSeconds > longestWaitSeconds;
}

/** Heartbeats come every 10 s: a line without one for so long is dead, although nobody has said so. */
const silentMilliseconds = 25_000;

/** One connection, which is given up where it falls silent; not while its reader rests. */
function newLine({ signal, onHeartbeat }: Reader) {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(timer);
  const listen = () => {
    rest();
    timer = setTimeout(() => silence.abort(new Error("The line is silent.")), silentMilliseconds);
  };
  listen();
  return {
    signal: AbortSignal.any([silence.signal, ...(signal ? [signal] : [])]),
    onHeartbeat() {
      listen();
      onHeartbeat?.();
    },
    listen,
    rest,
  };
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
      yield { seq: Number(item.value.id), event: JSON.parse(item.value.data) };
  } finally {
    await reader.cancel().catch(() => undefined); // the connection is already gone
  }
}

/** True for the three events of which every run has exactly one, its last. */
export function isTerminal(event: ScriptEvent): event is TerminalEvent {
  return event.type === "complete" || event.type === "cancelled" || event.type === "error";
}

function bodyOf(response: Response): ReadableStream<Uint8Array> {
  if (!response.body) throw new Error("The server answered without a stream.");
  return response.body;
}

/** Ends early where the reader leaves, and says so. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", leave);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", leave, { once: true });
  });
}

/** `randomUUID` exists only on secure origins; a phone on a LAN is not one. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function toQuery(fields: Record<string, string | number | undefined>): string {
  const set = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}

// What is sent

export type Priority = "must" | "should" | "could";
export type Language =
  | "en"
  | "es"
  | "fr"
  | "de"
  | "it"
  | "pt"
  | "nl"
  | "pl"
  | "bg"
  | "ru"
  | "ja"
  | "zh"
  | "ko"
  | "hi"
  | "ar";
export type PointOfView = "I" | "we" | "you";
export type Style = "conversational" | "educational" | "storytelling" | "professional" | "energetic";

export type KeyPointInput =
  | string
  | { text: string; priority?: Priority; anchors?: string[]; section?: string };

/** A phrase that may be said, and how often a script may say it at most. */
export type Phrase = { text: string; at_most: number };

/** Only `topic` is required. What each field means and may be: the reference page of the API. */
export type BriefInput = {
  topic: string;
  template?: string;
  duration_seconds?: number;
  style?: Style;
  audience?: string;
  language?: Language;
  model?: string;
  base_url?: string;
  persona_id?: number;
  words_per_minute?: number;
  key_points?: KeyPointInput[];
  sections?: { section: string; share?: number }[];
  call_to_action?: string;
  avoid?: string[];
  phrases?: Phrase[];
  levels?: Record<string, "should" | "advice" | "off">;
};

/** Only `name` is required. */
export type PersonaInput = {
  name: string;
  audience?: string;
  tone?: string;
  point_of_view?: PointOfView;
  phrases?: Phrase[];
  avoid?: string[];
  sample?: string;
  language?: Language;
  words_per_minute?: number;
};

// What is answered

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** One entry for each wrong field; `pointer` is a JSON pointer into the body. */
  errors?: { pointer: string; detail: string }[];
  /** The script that a run which failed has left. */
  id?: number;
};

export type Usage = { calls: number; inputTokens: number; outputTokens: number; dollars?: number };

export type Level = "must" | "should" | "could" | "advice";

export type RequirementResult = {
  id: string;
  kind: string;
  label: string;
  level: Level;
  section?: number;
  status: "pass" | "fail" | "not_checkable";
  /** The sentence that proves the status, as it stands in the script. */
  evidence?: string;
  also?: string[];
  detail: string;
};

export type Receipt = {
  compliant: boolean;
  status: "compliant" | "needs_review";
  seconds: number;
  words: number;
  requirements: RequirementResult[];
  /** The same versions give the same receipt. */
  versions: Record<string, number>;
  /** Sections that another model wrote than the one the brief names. */
  substitutions?: { section: number; asked: string; wrote: string; reason: string }[];
};

export type CheckedText = {
  receipt: Receipt;
  seconds: number;
  words: number;
  sentences: { text: string; seconds: number; section?: number }[];
};

export type PlannedSection = {
  index: number;
  key?: string;
  title: string;
  role: string;
  startSeconds: number;
  seconds: number;
  keyPoints: string[];
};

export type Call = {
  model: string;
  ending: string;
  inputTokens: number;
  outputTokens: number;
  dollars?: number;
};

/** Fields and types may be added, never renamed: pass over a type you do not know. */
export type ScriptEvent =
  | { type: "progress"; message: string; stage: "initializing" | "persona" | "writing" | "saving" }
  | { type: "plan"; sections: PlannedSection[]; targetSeconds: number }
  | { type: "section"; index: number; title: string; startSeconds: number }
  | { type: "chunk"; content: string; section: number; sentence: number }
  | {
      type: "checked";
      section: number;
      seconds: number;
      words: number;
      attempts: number;
      model: string;
      requirements: RequirementResult[];
      calls?: Call[];
    }
  | { type: "failover"; section: number; from: string; to: string; reason: string; message: string }
  | { type: "repair"; section: number; attempt: number; reason: string[] }
  | {
      type: "complete";
      id: number;
      script: string;
      /** In seconds. */
      generation_time: number;
      receipt: Receipt;
      usage: Usage;
    }
  | { type: "cancelled"; id: number; script: string; usage: Usage }
  | {
      type: "error";
      message: string;
      code: "model_failed" | "ceiling" | "interrupted" | "internal";
      retryable: boolean;
      id?: number;
      usage?: Usage;
    };

export type TerminalEvent = Extract<ScriptEvent, { type: "complete" | "cancelled" | "error" }>;

/** What the last event of a stream says, as one answer. */
export type GeneratedScript = Omit<Extract<ScriptEvent, { type: "complete" }>, "type">;

/** An event with its place in the run, from 1 without gaps; read on behind the last number you have. */
export type NumberedEvent = { seq: number; event: ScriptEvent };

export type ModelHealth = {
  state: "ready" | "refused_key" | "no_credit" | "unknown_model" | "unwell" | "unreachable";
  says: string;
  checked_at: string;
};

export type Model = {
  id: string;
  label: string;
  provider: string;
  usable: boolean;
  /** What an unusable one lacks. */
  reason?: string;
  /** Whether it thinks, unseen, before it writes. */
  reasons: boolean;
  speed: "fast" | "medium" | "slow";
  /** US dollars for a million tokens; null where it is not known. */
  price: { input: number; output: number } | null;
  context_tokens: number;
  output_tokens: number;
  health?: ModelHealth;
};

/** `default` is the model of a brief that names none. */
export type ModelList = { default: string; models: Model[] };

/** A brief as it is kept: with everything filled in, it can be sent again as it is. */
export type Brief = {
  topic: string;
  template: string;
  duration_seconds: number;
  style: Style;
  audience?: string;
  language: Language;
  model: string;
  base_url?: string;
  persona_id?: number;
  words_per_minute?: number;
  key_points: { text: string; priority: Priority; anchors?: string[]; section?: string }[];
  sections: { section: string; share?: number }[];
  call_to_action?: string;
  avoid: string[];
  phrases: Phrase[];
  levels: Record<string, "should" | "advice" | "off">;
};

export type Run = {
  id: string;
  script_id: number;
  status: "running" | "complete" | "cancelled" | "failed";
  created_at: string;
  /** The number of its last event so far; 0 before the first. */
  last_event: number;
  links: { events: string; script: string; cancel: string; continue: string };
};

export type ScriptItem = {
  id: number;
  title: string;
  status: "writing" | "complete" | "stopped" | "failed";
  template: string;
  seconds: number;
  words: number;
  /** Null while there is no receipt. */
  compliant: boolean | null;
  created_at: string;
};

export type ScriptPage = { scripts: ScriptItem[]; next_cursor: string | null };

export type SavedScript = ScriptItem & {
  brief: Brief;
  model: string;
  text: string;
  sections: { title: string; start_seconds: number; seconds: number; text: string }[];
  receipt: Receipt | null;
  usage: { calls: number; input_tokens: number; output_tokens: number; dollars?: number } | null;
  run_id: string | null;
};

export type SavedPersona = {
  id: number;
  is_default: boolean;
  name: string;
  audience?: string;
  tone?: string;
  point_of_view?: PointOfView;
  phrases: Phrase[];
  avoid: string[];
  sample: string;
  language: Language;
  words_per_minute?: number;
};

export type FramingSection = {
  role: "hook" | "setup" | "turn" | "recap" | "close";
  title: string;
  guidance: string;
  share: number;
  at_most_seconds: number;
};

export type Template =
  | {
      kind: "professional";
      id: string;
      name: string;
      summary: string;
      when_to_use: string;
      example_topic: string;
      style: Style;
      seconds: { least: number; usual: number; most: number };
      visual_share?: number;
      opening: FramingSection[];
      body: { guidance: string; beats: { title: string; guidance: string }[] };
      closing: FramingSection[];
      suggested_key_points: string[];
    }
  | { kind: "own"; id: number; name: string; brief: Omit<BriefInput, "topic"> };

export type Limit = {
  name: "runs_at_once" | "runs_a_day" | "tokens_a_day";
  subject: "user" | "key" | "address";
  used: number;
  /** Null where nothing is limited. */
  most: number | null;
  resets_at: string | null;
};
