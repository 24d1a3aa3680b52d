/** Counts the output tokens of a run and calls for its end when they pass the ceiling. */
export type Meter = { add: (tokens: number) => void; signal: AbortSignal };

/** Thrown, as the reason of the meter's signal, through everything that is still at work. */
export class CeilingError extends Error {
  constructor(readonly ceilingTokens: number) {
    super(`The run has used its ${ceilingTokens} output tokens.`);
    this.name = "CeilingError";
  }
}

/** A meter whose signal aborts as soon as more than `ceilingTokens` are counted: no call may begin or go on then. */
export function createMeter(ceilingTokens: number): Meter {
  const over = new AbortController();
  let used = 0;
  return {
    signal: over.signal,
    add(tokens) {
      used += tokens;
      if (used > ceilingTokens) over.abort(new CeilingError(ceilingTokens));
    },
  };
}
