/** Time as the engine needs it, so that a test can run a year in a moment. */
export type Clock = {
  /** Milliseconds that never go back. */
  now: () => number;
  /** Resolves after so many seconds; rejects with the signal's reason on abort. */
  wait: (seconds: number, signal: AbortSignal) => Promise<void>;
};

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (seconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, seconds * 1000);
      signal.addEventListener("abort", stop, { once: true });
      if (signal.aborted) stop();
    }),
};
