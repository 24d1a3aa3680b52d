import type { Clock } from "@/lib/engine/clock";

type Sleeper = { at: number; order: number; wake: () => void };

/** Time that jumps to the next thing that is waited for as soon as nothing else can happen: a minute takes a moment. */
export function createVirtualTime() {
  let now = 0;
  let order = 0;
  const sleepers: Sleeper[] = [];
  const sleep = (seconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const sleeper = { at: now + seconds, order: order++, wake: resolve };
      sleepers.push(sleeper);
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      if (signal?.aborted) reject(signal.reason);
    });
  const clock: Clock = { now: () => now * 1000, wait: sleep };
  return {
    now: () => now,
    sleep,
    clock,
    /** Runs time until the work is done. */
    async during<T>(work: Promise<T>): Promise<T> {
      let isDone = false;
      const settled = work.finally(() => {
        isDone = true;
      });
      settled.catch(() => undefined); // met where the caller awaits it
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) break;
        sleepers.sort((a, b) => a.at - b.at || a.order - b.order);
        const next = sleepers.shift();
        if (!next) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
      return settled;
    },
  };
}
