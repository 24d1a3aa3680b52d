import { expect } from "vitest";
import type { Database } from "@/db/client";
import { eventsAfter } from "@/db/queries/run-events";
import { getRun } from "@/db/queries/runs";
import { getScript } from "@/db/queries/scripts";
import { checkScript } from "@/lib/script/check-script";
import { isTerminal, type NumberedEvent, type ScriptEvent } from "@/lib/script/events";

/** Everything that must be true of a run that has completed, however it came to its end. Returns its log. */
export async function expectComplete(
  database: Database,
  { ownerId, runId }: { ownerId: string; runId: string },
): Promise<NumberedEvent[]> {
  const log = await eventsAfter(database, ownerId, runId, 0);
  const events = log.map(({ event }) => event);
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  expect(events.filter(isTerminal)).toHaveLength(1);
  expect(events.flatMap((event) => (event.type === "progress" ? [event.stage] : []))).toEqual([
    "initializing",
    "persona",
    "writing",
    "saving",
  ]);
  expect(events.filter(({ type }) => type === "plan")).toHaveLength(1);
  const end = events.at(-1);
  if (end?.type !== "complete") throw new Error(`It ended ${JSON.stringify(end)}.`);
  expect(textIn(events)).toBe(end.script);
  const sections = events.flatMap((event) => (event.type === "section" ? [event.index] : []));
  expect(sections).toEqual(sections.map((_, index) => index));
  const run = await getRun(database, ownerId, runId);
  const saved = await getScript(ownerId, run?.scriptId ?? 0, database);
  expect(saved).toMatchObject({ status: "complete", text: end.script });
  if (saved) expect(checkScript(saved.brief, saved.text)).toEqual(saved.receipt);
  return log;
}

/** All text of the chunks, put together. */
export function textIn(events: readonly ScriptEvent[]): string {
  return events.flatMap((event) => (event.type === "chunk" ? [event.content] : [])).join("");
}

/** How many sections are released whole. */
export function countReleased(events: readonly ScriptEvent[]): number {
  return events.filter(({ type }) => type === "checked").length;
}
