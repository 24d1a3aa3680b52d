/**
 * Starts a generator now and keeps what it yields until somebody reads it: the reader sees the same items,
 * the same return value and the same error as if it had run only then.
 */
export function runAhead<T, R>(source: AsyncGenerator<T, R, undefined>): AsyncGenerator<T, R, undefined> {
  const items: T[] = [];
  let wake = () => {};
  let settled = false;
  const result = (async () => {
    for (;;) {
      const step = await source.next();
      if (step.done) return step.value;
      items.push(step.value);
      wake();
    }
  })();
  const settle = () => {
    settled = true;
    wake();
  };
  result.then(settle, settle); // an error waits here until the reader comes to it
  return (async function* () {
    for (;;) {
      const item = items.shift();
      if (item !== undefined) yield item;
      else if (settled) return await result;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  })();
}
