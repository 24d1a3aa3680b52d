import { createBuiltinWriter } from "@/lib/models/builtin/builtin-writer";
import { composeSection } from "@/lib/models/builtin/compose-section";
import { type BriefInput, briefSchema } from "@/lib/script/brief";
import type { ScriptEvent } from "@/lib/script/events";
import { parseWritingRequest } from "@/lib/script/writing-request";
import { write } from "@/tests/support/write-all";

/** What the providers and we count as a token, and as one delta of a stream. */
export const charactersPerToken = 4;
const sectionsAhead = 2; // the server's default

/** A brief of 8 sections and 63 sentences. Its run's number stands where no check looks and every prompt has it. */
export function briefOf(run: number | "warm-up"): BriefInput {
  return {
    topic: "How to Start a Podcast",
    template: "podcast",
    duration_seconds: 300,
    words_per_minute: 115,
    model: "gpt-4.1-mini",
    audience: `listeners of show ${run}`,
    key_points: [
      "Pick one listener",
      "Record three episodes before launch",
      "Publish on the same day every week",
    ],
    call_to_action: "Download the checklist",
  };
}

/** The run that a prompt belongs to; null for the warm-up. */
export function runOf(prompt: string): number | null {
  const number = /"audience":"listeners of show (\d+)"/.exec(prompt)?.[1];
  return number === undefined ? null : Number(number);
}

const composed = new Map<string, { section: number; text: string }>();

/** Sound text for a section's prompt, the same for all runs, so that each is composed once. */
export function composeFor(prompt: string): { section: number; text: string } {
  const block = prompt.slice(prompt.lastIndexOf("<section>"));
  const known = composed.get(block);
  if (known) return known;
  const request = parseWritingRequest(prompt);
  if (!request) throw new Error("The prompt holds no writing request.");
  const { run, section } = request;
  const made = {
    section: section.index,
    text: composeSection({ run: { ...run, audience: undefined }, section }, 1),
  };
  composed.set(block, made);
  return made;
}

/** All events of one run, written at once. */
export async function writeOnce(): Promise<ScriptEvent[]> {
  const writer = createBuiltinWriter({ tokensPerSecond: Number.POSITIVE_INFINITY, firstTokenSeconds: 0 });
  return Array.fromAsync(write(briefSchema.parse({ ...briefOf(0), audience: undefined }), writer));
}

export type Pace = { firstTokenSeconds: number; tokensPerSecond: number };

/** The pace of one call at which a whole run takes so many seconds, with sections written ahead as the server does. */
export function paceFor(events: readonly ScriptEvent[], seconds: number): Pace {
  const tokens: number[] = [];
  for (const event of events)
    if (event.type === "chunk")
      tokens[event.section] = (tokens[event.section] ?? 0) + event.content.length / charactersPerToken;
  const firstTokenSeconds = Math.min(0.6, seconds / 100);
  let [slow, fast] = [0.1, 100_000];
  for (let step = 0; step < 60; step++) {
    const middle = (slow + fast) / 2;
    if (secondsAt(tokens, { firstTokenSeconds, tokensPerSecond: middle }) > seconds) slow = middle;
    else fast = middle;
  }
  return { firstTokenSeconds, tokensPerSecond: slow };
}

function secondsAt(tokens: readonly number[], { firstTokenSeconds, tokensPerSecond }: Pace): number {
  const released: number[] = [];
  for (const [index, count] of tokens.entries()) {
    const begun = released[index - 1 - sectionsAhead] ?? 0;
    const written = begun + firstTokenSeconds + count / tokensPerSecond;
    released.push(Math.max(written, released.at(-1) ?? 0));
  }
  return released.at(-1) ?? 0;
}
