import { noteOutage } from "./ride-out";

/** Does work over and over, so many seconds after it was last done, until the returned function is called. */
export function repeat(seconds: number, what: string, work: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const next = () => {
    timer = setTimeout(async () => {
      try {
        await work();
      } catch (error) {
        if (!noteOutage(error)) console.error(`${what} failed.`, error);
      }
      if (!stopped) next();
    }, seconds * 1000);
    timer.unref();
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
