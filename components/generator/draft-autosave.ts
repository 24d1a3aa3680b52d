import type { Draft } from "./draft-schema";

/** Writes a draft once no other has come for a while; `flush` writes what is waiting at once. */
export function createAutosave(write: (draft: Draft) => void, waitMilliseconds = 300) {
  let waiting: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    if (waiting) write(waiting);
    waiting = null;
  }

  function save(draft: Draft): void {
    waiting = draft;
    clearTimeout(timer);
    timer = setTimeout(flush, waitMilliseconds);
  }

  return { save, flush };
}
