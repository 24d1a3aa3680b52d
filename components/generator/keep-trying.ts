import { ProblemError } from "@/lib/http/scriptwright-client";
import { SilentStreamError } from "./open-in-time";

/** How the reader stands to the server: connected, trying again, or gone for so long that the page says so. */
export type LineState = "held" | "broken" | "lost";

/** What stands behind one reading, however many connections it takes. */
export type Retry = {
  worked: () => void;
  /** Resolves when it is time to try again; throws the cause where that would be no use. */
  failed: (cause: unknown) => Promise<void>;
};

type Options = {
  signal: AbortSignal;
  /** Told of a press that asks to try at once, in sight of the reader. */
  presses: EventTarget;
  report: (state: LineState) => void;
  /** Whether there is a run to come back to when the reader's patience is over. */
  canComeBack: () => boolean;
};

const pauses = [300, 600, 1_200, 2_500];
const longestPause = 3_000;
/** A line that comes back within this is not worth a word. */
const unspokenMilliseconds = 1_000;
const patienceMilliseconds = 20_000;
/** Once the page has said that the line is lost, it goes on looking without a word. */
const quietPause = 10_000;

export function newRetry({ signal, presses, report, canComeBack }: Options): Retry {
  let state: LineState = "held";
  let failures = 0;
  let brokenSince = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  function say(next: LineState) {
    clearTimeout(saying);
    if (next !== state) report(next);
    state = next;
  }

  function beginAnew() {
    failures = 0;
    brokenSince = Date.now();
  }

  async function failed(cause: unknown): Promise<void> {
    if (failures === 0) beginAnew();
    const overdue = Date.now() - brokenSince >= patienceMilliseconds;
    if (signal.aborted || isFinal(cause) || (overdue && !canComeBack())) {
      clearTimeout(saying);
      throw cause;
    }
    if (overdue) say("lost");
    else if (failures === 0 && state === "held") {
      clearTimeout(saying);
      saying = setTimeout(() => say("broken"), unspokenMilliseconds);
    }
    const pause = pauses[failures] ?? (state === "lost" ? quietPause : longestPause);
    failures += 1;
    const end = await pauseFor(Math.max(pause, askedPause(cause)), signal, presses);
    if (end !== "over") beginAnew();
    if (end === "pressed") say("broken");
  }

  return {
    worked() {
      failures = 0;
      say("held");
    },
    failed,
  };
}

/** Answers that the same question would get again; a server that is full or lacks its database gets over it. */
function isFinal(cause: unknown): boolean {
  if (cause instanceof SilentStreamError) return true;
  return cause instanceof ProblemError && cause.problem.status < 500 && cause.problem.status !== 429;
}

function askedPause(cause: unknown): number {
  return cause instanceof ProblemError ? Math.min(cause.retryAfterSeconds * 1000, quietPause) : 0;
}

/** A pause that ends early where the network or the reader comes back, or a press asks for it. */
function pauseFor(
  milliseconds: number,
  signal: AbortSignal,
  presses: EventTarget,
): Promise<"over" | "back" | "pressed"> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (how: "over" | "back" | "pressed") => {
      clearTimeout(timer);
      listening.abort();
      resolve(how);
    };
    const timer = setTimeout(() => end("over"), milliseconds);
    const { signal: until } = listening;
    window.addEventListener("online", () => end("back"), { signal: until });
    document.addEventListener("visibilitychange", () => !document.hidden && end("back"), { signal: until });
    presses.addEventListener("press", () => end("pressed"), { signal: until });
    signal.addEventListener("abort", () => end("over"), { signal: until });
    if (signal.aborted) end("over");
  });
}
