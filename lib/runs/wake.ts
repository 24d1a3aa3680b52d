import { EventEmitter } from "node:events";
import { openWakeChannel } from "@/db/wake-channel";
import type { NumberedEvent } from "@/lib/script/events";

export type Topic = `events:${string}` | `cancel:${string}` | "credentials";

// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as {
  scriptwrightWake?: { emitter: EventEmitter; tellOthers: (topic: Topic) => void };
};
shared.scriptwrightWake ??= { emitter: new EventEmitter().setMaxListeners(0), tellOthers: () => {} };
const state = shared.scriptwrightWake;

/**
 * Tells everyone that there is something new to read. In this process it may carry what was just committed, so that
 * nobody here needs to ask for it; elsewhere the log has it.
 */
export function wake(topic: Topic, committed?: readonly NumberedEvent[]): void {
  state.emitter.emit(topic, committed);
  state.tellOthers(topic);
}

/** The same for this process alone, of something that is to be looked up. */
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
export function onWake(topic: Topic, listener: (committed?: readonly NumberedEvent[]) => void): () => void {
  state.emitter.on(topic, listener);
  return () => state.emitter.off(topic, listener);
}

/** How many wait for a topic in this process. */
export function countListeners(topic: Topic): number {
  return state.emitter.listenerCount(topic);
}

export type Bell = {
  /**
   * Resolves at the next wake-up, at once if there was one since the last time, or on abort: with all that the
   * wake-ups carried, or null where something is to be looked up.
   */
  rung: () => Promise<NumberedEvent[] | null>;
  end: () => void;
};

/** Remembers wake-ups from now on, so that none is missed by whoever is busy reading. To be ended. */
export function hangBell(topic: Topic, signal: AbortSignal): Bell {
  let waiting = Promise.withResolvers<void>();
  let carried: NumberedEvent[] | null = [];
  const ring = (committed?: readonly NumberedEvent[]) => {
    carried = carried && committed ? [...carried, ...committed] : null;
    waiting.resolve();
  };
  const stop = () => waiting.resolve();
  const off = onWake(topic, ring);
  signal.addEventListener("abort", stop);
  return {
    async rung() {
      if (!signal.aborted) await waiting.promise;
      const heard = carried;
      waiting = Promise.withResolvers<void>();
      carried = [];
      return heard;
    },
    end() {
      off();
      signal.removeEventListener("abort", stop);
    },
  };
}
