// One for the whole process: route bundles and hot reloads each load this module anew.
const shared = globalThis as { scriptwrightStreams?: number };

/** How many answers are held open now. */
export function countStreams(): number {
  return shared.scriptwrightStreams ?? 0;
}

/** A place for one more long answer, to be given back once by the returned function; null when `most` are taken. */
export function takeStreamPlace(most: number): (() => void) | null {
  if (countStreams() >= most) return null;
  shared.scriptwrightStreams = countStreams() + 1;
  let given = false;
  return () => {
    if (!given) shared.scriptwrightStreams = countStreams() - 1;
    given = true;
  };
}
