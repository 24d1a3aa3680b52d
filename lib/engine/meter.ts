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
  const add = (tokens: number) => {
    used += tokens;
    if (used > ceilingTokens) over.abort(new CeilingError(Math.max(0, ceilingTokens)));
  };
  add(0); // what is left of a run may be nothing
  return { add, signal: over.signal };
}
