/** Milliseconds since 1970 with their fraction, the same in every process of this machine; PostgreSQL's clock too. */
export function wallNow(): number {
  return performance.timeOrigin + performance.now();
}

/** How far this process has come away from the system's clock, in milliseconds; more than 2 spoils the figures. */
export function clockDrift(): number {
  return Math.abs(wallNow() - Date.now());
}

/** Resolves at a moment of the wall clock, or at once when it is over. */
export function until(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - wallNow())));
}
