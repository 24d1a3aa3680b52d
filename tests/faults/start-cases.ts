import { type Case, type Run, runCase } from "./fault-matrix";

/** Every position with one adapter, the middle with the others. */
export const columns = [
  { adapter: "openai", position: "first" },
  { adapter: "openai", position: "middle" },
  { adapter: "openai", position: "last" },
  { adapter: "google", position: "middle" },
  { adapter: "groq", position: "middle" },
] as const satisfies Omit<Case, "fault">[];

/** Starts the cases, so many at a time and the slow ones first; each run is there to be awaited at once. */
export function startCases(cases: readonly Case[], atOnce: number): Map<Case, Promise<Run>> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  const takeTurn = async (one: Case) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return runCase(one).finally(() => {
      const next = waiting.shift();
      if (next) next();
      else free++;
    });
  };
  const isFast = ({ fault }: Case) => Number(fault?.kind !== "slow");
  const started = cases
    .toSorted((a, b) => isFast(a) - isFast(b))
    .map((one): [Case, Promise<Run>] => [one, takeTurn(one)]);
  for (const [, run] of started) run.catch(() => {}); // whoever awaits it sees the error
  return new Map(started);
}
