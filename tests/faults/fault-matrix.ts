import { systemClock } from "@/lib/engine/clock";
import type { FailureKind } from "@/lib/engine/failure";
import type { Writers } from "@/lib/engine/writer";
import { planSections } from "@/lib/script/plan";
import { toBrief, toWriter, write } from "../support/write-all";
import { type Adapter, type Failing, startWriter } from "./faulty-writer";

export type Fault = {
  name: string;
  failing: Failing;
  /** What the engine may take it for: providers say the same in more ways than one. */
  reasons: readonly FailureKind[];
  /** fast: seen at once; timeout: when patience is over; slow: when the time of the whole call is over. */
  kind: "fast" | "timeout" | "slow";
};

const status = (status: number, headers = {}): Failing => ({ fault: { kind: "status", status, headers } });

/** Each of them meets every call that is made for one section. */
export const faults: readonly Fault[] = [
  // Port 4 belongs to no service, and is never given to one that asks for a free port.
  toFault("connection refused", { baseUrl: "http://127.0.0.1:4/v1" }, ["unreachable"]),
  // Where no name server answers at all, it takes longer than patience.
  toFault("DNS failure", { baseUrl: "http://no-such-host.invalid/v1" }, ["unreachable", "silent"]),
  toFault("reset", { fault: { kind: "reset" } }, ["unreachable"]),
  toFault("hang before headers", { fault: { kind: "hang" } }, ["silent"], "timeout"),
  toFault("429, Retry-After 1 s", status(429, { "retry-after": "1" }), ["rate_limited"]),
  toFault("500", status(500), ["overloaded"]),
  toFault("529", status(529), ["overloaded"]),
  toFault("error event after a 200", { fault: { kind: "error-event" } }, ["interrupted", "overloaded"]),
  toFault("cut in mid token", { fault: { kind: "cut" } }, ["interrupted"]),
  toFault("no finish reason", { fault: { kind: "no-finish" } }, ["interrupted"]),
  toFault("malformed chunk", { fault: { kind: "malformed" } }, ["interrupted"]),
  toFault("misshapen chunk", { fault: { kind: "misshapen" } }, ["interrupted"]),
  toFault("stall in mid text", { fault: { kind: "stall" } }, ["silent"], "timeout"),
  toFault("slow drip", { fault: { kind: "drip", milliseconds: 700 } }, ["silent"], "slow"),
  toFault("empty answer", { fault: { kind: "empty" } }, ["empty"]),
  toFault("filtered answer", { fault: { kind: "filtered" } }, ["filtered"]),
  toFault("finish by length", { fault: { kind: "length" } }, ["length"]),
  toFault("retired model, 404", status(404), ["unknown_model"]),
  toFault("refused key, 401", status(401), ["refused_key"]),
];

function toFault(
  name: string,
  failing: Failing,
  reasons: FailureKind[],
  kind: Fault["kind"] = "fast",
): Fault {
  return { name, failing, reasons, kind };
}

export const brief = toBrief({
  topic: "How to Start a Podcast",
  template: "tutorial",
  duration_seconds: 60,
  key_points: ["Pick one listener", "Record three episodes", "Choose a quiet room"],
  call_to_action: "Subscribe",
});

export const sectionCount = planSections(brief).sections.length;

export const positions = { first: 0, middle: Math.floor(sectionCount / 2), last: sectionCount - 1 };

export type Position = keyof typeof positions;

/** How long the model asked for may say nothing, unless a case says otherwise; in production it is 20 s. */
export const patienceSeconds = 1;

/** Sections begun while an earlier one is in hand: they are the asked model's even where that one fails. */
export const sectionsAhead = 2;

/** Words in the text of each writer, by which to tell who wrote it. */
export const voices = { asked: "ours", standIn: "theirs" };

export type Case = {
  /** Null: nothing fails. */
  fault: Fault | null;
  position: Position;
  adapter: Adapter;
  /** Whom the fault meets; the model asked for alone where it is not said. */
  meets?: "asked" | "both";
  patienceSeconds?: number;
};

export type Run = Awaited<ReturnType<typeof runCase>>;

/** Writes one script with a model whose calls for one section all fail, and with one that stands in for it. */
export async function runCase({ fault, position, adapter, meets = "asked", ...given }: Case) {
  const patience = { patienceSeconds: given.patienceSeconds ?? patienceSeconds };
  const trouble = fault && { failing: fault.failing, section: positions[position] };
  const asked = await startWriter({ adapter, voice: voices.asked, trouble });
  const standIn = await startWriter({
    adapter: adapter === "google" ? "openai" : "google",
    voice: voices.standIn,
    trouble: meets === "both" ? trouble : null,
  });
  const writers: Writers = [
    toWriter(asked.model, patience),
    toWriter(standIn.model, meets === "both" ? patience : {}),
  ];
  const begun = performance.now();
  const events = await Array.fromAsync(
    write(brief, asked.model, { writers, clock: systemClock, sectionsAhead }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const secondsToClose = await secondsUntil(() => asked.server.open() + standIn.server.open() === 0, 1);
  await Promise.all([asked.server.close(), standIn.server.close()]);
  return {
    events,
    seconds,
    /** From the last event until no call was open at either provider, at most 1. */
    secondsToClose,
    ids: { asked: asked.model.modelId, standIn: standIn.model.modelId },
    calls: { asked: asked.server.calls, standIn: standIn.server.calls },
    outputLimits: asked.outputLimits,
  };
}

/** Seconds until something holds, looked at every few milliseconds; at most so many. */
export async function secondsUntil(holds: () => boolean, mostSeconds: number): Promise<number> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  while (!holds() && seconds() < mostSeconds) await new Promise((resolve) => setTimeout(resolve, 5));
  return seconds();
}
