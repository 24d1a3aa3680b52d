import fc from "fast-check";
import type { Answer, ScriptedCall } from "./scripted-model";
import { scriptedModel, soundText } from "./scripted-model";

/** What goes wrong in one call; `none` is a sound answer. */
export type Fault =
  | { kind: "none" }
  | { kind: "ending"; ending: NonNullable<Answer["ending"]>; share: number }
  | { kind: "placeholder" | "markup" | "truncated" | "empty" | "repeat" | "short" | "long" };

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: "none" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("ending" as const),
      ending: fc.constantFrom("length", "content-filter", "error-part", "silent", "broken", "refused"),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("placeholder", "markup", "truncated", "empty", "repeat", "short", "long"),
    }),
  },
);

/** One fault for each call of a run, in the order of section and attempt; a run that calls more gets sound answers. */
export const faultSchedule = fc.record({
  faults: fc.array(fc.array(fault, { maxLength: 4 }), { minLength: 6, maxLength: 6 }),
  pieces: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
});

export type FaultSchedule = (typeof faultSchedule extends fc.Arbitrary<infer Schedule> ? Schedule : never) & {
  /** Before each piece of an answer, by the number of the call, used round and round. */
  delayMilliseconds?: number[];
};

/** Opens an answer whose stream ends badly: once that ending was seen, nothing of the answer may be shown. */
const brokenMark = (section: number, attempt: number) => `q${section}x${attempt}q`;

/** The marks of the answers that were read to their end: broken ones among them may not be shown. */
export function marksReadToTheEnd(calls: readonly ScriptedCall[]): string[] {
  const attempts = new Map<number, number>();
  return calls.flatMap(({ request, reachedEnd }) => {
    const { index } = request.section;
    const attempt = attempts.get(index) ?? 0;
    attempts.set(index, attempt + 1);
    return reachedEnd ? [brokenMark(index, attempt)] : [];
  });
}

/** In every whole answer that breaks a rule: it may be shown only as the best attempt, labelled. */
export const rejectedMark = "zzz";

/** A model that fails as scheduled. What it says depends on section and attempt alone, not on timing. */
export function faultyModel({ faults, pieces, delayMilliseconds = [0] }: FaultSchedule) {
  const attempts = new Map<number, number>();
  return scriptedModel((request, call) => {
    const { index } = request.section;
    const attempt = attempts.get(index) ?? 0;
    attempts.set(index, attempt + 1);
    return {
      pieces,
      delayMilliseconds: delayMilliseconds[call % delayMilliseconds.length],
      ...toAnswer(
        faults[index]?.[attempt] ?? { kind: "none" },
        soundText(request, `a${attempt}`),
        brokenMark(index, attempt),
      ),
    };
  });
}

/** A sound text with one fault in it, as the model answers it. */
export function toAnswer(fault: Fault, sound: string, mark = ""): Answer {
  switch (fault.kind) {
    case "none":
      return { text: sound };
    case "ending":
      return {
        text: `${mark} ${sound.slice(0, sound.length * fault.share)}`,
        ending: fault.ending,
      };
    case "placeholder":
      return { text: `Say [${rejectedMark} name] first. ${sound}` };
    case "markup":
      return { text: `## ${rejectedMark}\n${sound}` };
    case "truncated":
      return { text: sound.slice(0, -1 - (sound.length % 5)) };
    case "empty":
      return { text: "" };
    case "repeat":
      return { text: `${sound} ${sound}` };
    case "short":
      return { text: sound.slice(0, sound.indexOf(".") + 1) };
    case "long":
      return { text: `${sound} ${sound.replaceAll("Item", "Thing").replaceAll("Last", "Final")}` };
  }
}
