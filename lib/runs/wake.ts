import { EventEmitter } from "node:events";
import { openWakeChannel } from "@/db/wake-channel";

export type Topic = `events:${string}` | `cancel:${string}`;

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as {
  scriptwrightWake?: { emitter: EventEmitter; tellOthers: (topic: Topic) => void };
};
shared.scriptwrightWake ??= { emitter: new EventEmitter().setMaxListeners(0), tellOthers: () => {} };
const state = shared.scriptwrightWake;

/** Tells everyone that there is something new to read. Carries nothing: the log has the data. */
export function wake(topic: Topic): void {
  wakeHere(topic);
  state.tellOthers(topic);
}

/** The same for this process alone. */
export function wakeHere(topic: Topic): void {
  state.emitter.emit(topic);
}

/** From now on other processes on the same PostgreSQL hear of wake-ups at once, and this one of theirs. */
export async function shareWakes(url: string): Promise<() => Promise<void>> {
  const channel = await openWakeChannel<Topic>(url, wakeHere);
  state.tellOthers = channel.tell;
  return async () => {
    state.tellOthers = () => {};
    await channel.close();
  };
}

/** Calls back at each wake-up until the returned function is called. */
export function onWake(topic: Topic, listener: () => void): () => void {
  state.emitter.on(topic, listener);
  return () => state.emitter.off(topic, listener);
}

/** Resolves at the next wake-up or on abort. Begin it before you read. */
export function nextWake(topic: Topic, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const off = onWake(topic, done);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      off();
      signal.removeEventListener("abort", done);
      resolve();
    }
    if (signal.aborted) done();
  });
}
