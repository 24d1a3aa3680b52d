/** What `look` finds, as soon as it finds something (not null, undefined or false). Throws after so many seconds. */
export async function waitUntil<T>(
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  { seconds = 20, what = "what was waited for" } = {},
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`${what} did not come within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
