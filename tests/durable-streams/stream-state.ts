import type { Run } from "@/db/schema";
import { isTerminal, type NumberedEvent } from "@/lib/script/events";

export const lastSeq = (run: Run): number => run.nextSeq - 1;

/** A stream's headers, for requests that read nothing. */
export function stateOf(run: Run) {
  return {
    "content-type": run.requestHash,
    "stream-next-offset": toOffset(lastSeq(run)),
    ...(run.status === "running" ? {} : { "stream-closed": "true" }),
  };
}

/** The same question as in the route that reads a run's events: is there nothing left to read? */
export function isAtEnd(run: Run, after: number): boolean {
  return run.status !== "running" && after === lastSeq(run);
}

/** True where nothing will come behind these events, which are all that the log had behind the reader's place. */
export function isOver(run: Run, events: NumberedEvent[]): boolean {
  const last = events.at(-1);
  return last ? isTerminal(last.event) : run.status !== "running";
}

/** An event's number, in as many digits as its column can hold: offsets are compared as text. */
export const toOffset = (seq: number): string => String(seq).padStart(10, "0");

/** The number of the event that the reader has last; null for what is no offset of this stream. */
export function parseOffset([offset = "-1", ...more]: string[], run: Run): number | null {
  if (more.length > 0) return null;
  if (offset === "-1") return 0;
  if (offset === "now") return lastSeq(run);
  return /^\d{10}$/.test(offset) && Number(offset) <= lastSeq(run) ? Number(offset) : null;
}
