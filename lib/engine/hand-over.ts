import type { ScriptEvent } from "@/lib/script/events";
import type { Substitution } from "@/lib/script/receipt-schema";
import { describeFailure, type FailureKind, isWorthRetrying } from "./failure";
import { mostCalls, noAnswers, type SectionWork } from "./section-work";
import type { Writers } from "./writer";

export type FailoverEvent = Extract<ScriptEvent, { type: "failover" }>;

/**
 * Gives a section to the next writer when its own has failed, or has not mended a must with two repairs. Null while it
 * may go on; "nobody" when it failed and no other is left.
 */
export function handOver(work: SectionWork, writers: Writers): FailoverEvent | "nobody" | null {
  const others = writers
    .map((_, number) => number)
    .filter((number) => number !== work.turn && !work.down.has(number));
  const reason = whyChange(work, others.length);
  const [next] = others;
  if (reason === null) return null;
  if (next === undefined) return work.failure ? "nobody" : null;
  if (work.failure) work.down.set(work.turn, reason);
  const [from = "", to = ""] = [writers[work.turn]?.id, writers[next]?.id];
  const afresh = { failed: 0, failure: null, refused: [], tries: 0, answered: noAnswers };
  Object.assign(work, { ...afresh, turn: next, changed: reason });
  const message = `${describeFailure(from, reason)}; ${to} writes on.`;
  return { type: "failover", section: work.index, from, to, reason, message };
}

function whyChange(work: SectionWork, others: number): FailureKind | null {
  const callsLeft = mostCalls.must - work.calls.length;
  if (work.failure) {
    const isRoom = callsLeft > others || others === 0;
    return isRoom && isWorthRetrying(work.failure, work.failed, others > 0) ? null : work.failure.kind;
  }
  // Two repairs by one model are enough: the last call is another's.
  return work.best !== null && callsLeft === 1 && work.turn === work.bestBy ? "not_met" : null;
}

/** A section begins with the first writer that no released section had to leave: what is gone is not asked again. */
export function passOver(work: SectionWork, released: readonly SectionWork[], writers: Writers): void {
  const down = new Map(released.flatMap((earlier) => [...earlier.down]));
  const turn = writers.findIndex((_, number) => !down.has(number));
  if (turn <= 0) return;
  Object.assign(work, { turn, down, changed: down.get(0) ?? null });
}

/** That another model wrote a section than the one asked for, and why; nothing where it did not. */
export function substitutionOf(
  { index, best, bestBy, changed }: SectionWork,
  writers: Writers,
): Substitution[] {
  const wrote = writers[bestBy];
  if (!best || bestBy === 0 || !wrote) return [];
  return [{ section: index, asked: writers[0].id, wrote: wrote.id, reason: changed ?? "interrupted" }];
}
