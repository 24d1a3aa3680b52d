import { type OpenRun, ProblemError } from "@/lib/http/scriptwright-client";
import type { NumberedEvent } from "@/lib/script/events";

/** The connection is there and brings nothing: something on the way holds the stream back. */
export class SilentStreamError extends Error {
  constructor() {
    super("The stream brought no event.");
    this.name = "SilentStreamError";
  }
}

type Options = {
  signal: AbortSignal;
  /** Called as soon as the run's id is known. */
  onOpened: (runId: string) => void;
  /** A first request may have to wake a server, so its answer has longer than its first event. */
  answerMilliseconds?: number;
  firstEventMilliseconds?: number;
};

/** The events of a stream that is known to work: its first one came in time. Throws SilentStreamError if not. */
export async function openInTime(
  open: (signal: AbortSignal) => Promise<OpenRun>,
  { signal, onOpened, answerMilliseconds = 20_000, firstEventMilliseconds = 8_000 }: Options,
): Promise<AsyncGenerator<NumberedEvent>> {
  const silence = new AbortController();
  const inTime = <T>(work: Promise<T>, milliseconds: number) => within(work, milliseconds, silence);
  const opened = open(AbortSignal.any([signal, silence.signal])).catch((cause: unknown) => {
    // A TypeError is fetch's own: nobody answered. Anything else is an answer that cannot be read as a stream.
    if (signal.aborted || cause instanceof ProblemError || cause instanceof TypeError) throw cause;
    throw new SilentStreamError();
  });
  const { runId, events } = await inTime(opened, answerMilliseconds);
  onOpened(runId);
  const first = await inTime(events.next(), firstEventMilliseconds).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new SilentStreamError();
  });
  if (first.done) throw new SilentStreamError();
  return startingWith(first.value, events);
}

async function* startingWith(first: NumberedEvent, rest: AsyncGenerator<NumberedEvent>) {
  yield first;
  yield* rest;
}

async function within<T>(work: Promise<T>, milliseconds: number, silence: AbortController): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SilentStreamError());
      silence.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
