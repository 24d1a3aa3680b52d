import { useEffect, useState } from "react";

/** How often the shown time is read anew; the time itself does not hang on it. */
const tickMilliseconds = 200;

/** Seconds from start to stop by the browser's own clock, which no change of the date moves. */
export function useStopwatch() {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => setSeconds(secondsSince(startedAt)), tickMilliseconds);
    return () => clearInterval(timer);
  }, [startedAt]);

  function start() {
    setSeconds(0);
    setStartedAt(performance.now());
  }

  /** Ends the measurement and answers it. */
  function stop(): number {
    const measured = startedAt === null ? seconds : secondsSince(startedAt);
    setSeconds(measured);
    setStartedAt(null);
    return measured;
  }

  return { seconds, isRunning: startedAt !== null, start, stop };
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}
