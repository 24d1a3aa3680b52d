import { isTerminal } from "@/lib/script/events";
import type { Received } from "./load-client";
import type { Logged } from "./log-reader";
import type { SectionCall } from "./provider";

/** Readers that drop and come back; while they are away and catch up, no lag is counted. */
export type Storm = { droppedAt: number; returnedAt: number; readers: number[] };

/** Milliseconds, all of them. */
export type Judged = {
  errors: string[];
  delivered: number;
  /** From the start of an event's transaction until it was received. */
  lag: number[];
  /** The same for the writers' own streams during the storm. */
  stormLag: number[];
  firstSentence: number[];
  /** Above the first call's own time. */
  aboveFloor: number[];
  /** From a section's last token to its first sentence, where all before it was received by then. */
  added: number[];
  /** Sections that were written ahead and waited for an earlier one. */
  waited: number;
  /** From the return of a reader until it had what it missed. */
  caughtUp: number[];
};

/** A reader in a storm is given so long before its lag counts again. */
const settleMilliseconds = 5000;

/** What came of the streams of one round, held against the log and the provider's own times. */
export function judgeStreams(
  received: readonly Received[],
  logs: ReadonlyMap<string, readonly Logged[]>,
  calls: readonly SectionCall[],
  storm: Storm | null,
): Judged {
  const judged: Judged = {
    errors: [],
    delivered: 0,
    lag: [],
    stormLag: [],
    firstSentence: [],
    aboveFloor: [],
    added: [],
    waited: 0,
    caughtUp: [],
  };
  const inStorm = ({ at }: Logged) =>
    storm !== null && at > storm.droppedAt - 1000 && at < storm.returnedAt + settleMilliseconds;
  const returned = new Set(storm?.readers);
  for (const [place, stream] of received.entries()) {
    const log = logs.get(stream.runId) ?? [];
    const fault = stream.fault ?? faultIn(stream, log);
    judged.delivered += stream.ids.length;
    if (fault) judged.errors.push(fault);
    if (fault || log.length === 0) continue;
    for (const [index, logged] of log.entries()) {
      const lag = (stream.times[index] ?? 0) - logged.at;
      if (inStorm(logged)) {
        if (stream.kind === "writer") judged.stormLag.push(lag);
      } else if (stream.kind === "writer" || logged.at > stream.firstHeadAt) judged.lag.push(lag);
    }
    if (storm && returned.has(place)) judged.caughtUp.push(caughtUpAfter(stream, log, storm));
    if (stream.kind === "writer") judgeSections(judged, stream, log, calls);
  }
  return judged;
}

/** What is wrong with a stream that seemed to end well. */
function faultIn({ ids }: Received, log: readonly Logged[]): string | null {
  if (ids.some((id, index) => id !== index + 1)) return "a missing or repeated event";
  if (ids.length !== log.length) return `${ids.length} of ${log.length} events`;
  const last = log.at(-1)?.event;
  if (!last || !isTerminal(last)) return "no terminal event";
  if (last.type !== "complete") return `ended ${last.type}`;
  return last.receipt.compliant ? null : "needs review";
}

function caughtUpAfter({ times, headAt }: Received, log: readonly Logged[], { returnedAt }: Storm): number {
  const missed = log.filter(({ at }) => at <= returnedAt).length;
  return Math.max(headAt, times[missed - 1] ?? 0, returnedAt) - returnedAt;
}

function judgeSections(
  judged: Judged,
  stream: Received,
  log: readonly Logged[],
  calls: readonly SectionCall[],
): void {
  const own = calls.filter(({ run }) => run === stream.number);
  const arrivals: number[] = [];
  for (const [index, { event }] of log.entries())
    if (event.type === "chunk" && event.sentence === 0) arrivals[event.section] = stream.times[index] ?? 0;
  const written = arrivals.map((_, section) =>
    Math.max(...own.filter((call) => call.section === section).map(({ lastTokenAt }) => lastTokenAt)),
  );
  for (const [section, arrived] of arrivals.entries()) {
    const last = written[section] ?? 0;
    if (last > (arrivals[section - 1] ?? 0)) judged.added.push(arrived - last);
    else judged.waited += 1;
  }
  const first = own.find(({ section }) => section === 0);
  judged.firstSentence.push((arrivals[0] ?? 0) - stream.askedAt);
  if (first)
    judged.aboveFloor.push((arrivals[0] ?? 0) - stream.askedAt - ((written[0] ?? 0) - first.askedAt));
}
