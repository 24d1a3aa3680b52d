import { EventEmitter } from "node:events";

type Topic = `events:${string}` | `cancel:${string}`;

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightWake?: EventEmitter };
shared.scriptwrightWake ??= new EventEmitter().setMaxListeners(0);
const emitter = shared.scriptwrightWake;

/** Tells everyone in this process that there is something new to read. Carries nothing: the log has the data. */
export function wake(topic: Topic): void {
  emitter.emit(topic);
}

/** Calls back at each wake-up until the returned function is called. */
export function onWake(topic: Topic, listener: () => void): () => void {
  emitter.on(topic, listener);
  return () => emitter.off(topic, listener);
}

/** Resolves at the next wake-up, after `milliseconds`, or on abort, whichever is first. Begin it before you read. */
export function nextWake(topic: Topic, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const off = onWake(topic, done);
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      off();
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    if (signal.aborted) done();
  });
}
