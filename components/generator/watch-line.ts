/** Heartbeats come every 10 s: a line without one for so long is dead, although nobody has said so. */
const silentMilliseconds = 25_000;
/** Where the reader comes back to the tab, one heartbeat that was missed is enough. */
const staleMilliseconds = 12_000;

/** One connection to the server. Its signal aborts when the reader leaves, or the line is taken for dead. */
export type Line = { signal: AbortSignal; heard: () => void; release: () => void };

/** A line that is cut when nothing is heard for long, and at once after the network has changed. */
export function watchLine(reader: AbortSignal, answerMilliseconds = silentMilliseconds): Line {
  const cut = new AbortController();
  const hangUp = () => cut.abort(new Error("The line is silent."));
  let heardAt = Date.now();
  let timer = setTimeout(hangUp, answerMilliseconds);

  function heard() {
    heardAt = Date.now();
    clearTimeout(timer);
    timer = setTimeout(hangUp, silentMilliseconds);
  }

  function lookAgain() {
    if (document.visibilityState === "visible" && Date.now() - heardAt > staleMilliseconds) hangUp();
  }

  window.addEventListener("online", hangUp);
  document.addEventListener("visibilitychange", lookAgain);
  return {
    signal: AbortSignal.any([reader, cut.signal]),
    heard,
    release() {
      clearTimeout(timer);
      window.removeEventListener("online", hangUp);
      document.removeEventListener("visibilitychange", lookAgain);
    },
  };
}
