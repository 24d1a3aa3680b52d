import fc from "fast-check";
import { type Brief, type BriefInput, briefSchema } from "@/lib/script/brief";
import { type Language, languages } from "@/lib/script/language";
import { type Style, styles } from "@/lib/script/style";
import { templates } from "@/lib/script/templates/registry";
import { badBriefs } from "./bad-briefs";
import { soundBriefs } from "./sound-briefs";

const written: BriefInput[] = [...badBriefs, ...soundBriefs].map(({ brief }) => brief);
const writtenPoints = written.flatMap(({ key_points = [] }) =>
  key_points.map((point) => (typeof point === "string" ? point : point.text)),
);

/** Texts of the written briefs, long ones, repeated ones, and any string at all. */
const pointText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...writtenPoints) },
  fc.constantFrom("Pick one listener", "Pick a listener", "my video", "don't", "1984", "a, b, c, d"),
  fc
    .array(fc.constantFrom(...writtenPoints), { minLength: 2, maxLength: 6 })
    .map((texts) => texts.join(". ").slice(0, 300)),
  fc
    .array(fc.constantFrom("one", "zwei", "three,", "et", "так", "方法", "not"), {
      minLength: 20,
      maxLength: 60,
    })
    .map((words) => words.join(" ").slice(0, 300)),
  fc.string({ maxLength: 300, unit: "grapheme" }),
);

/** Points of one brief come from a few texts, so that they repeat each other. */
const points = fc.array(pointText, { minLength: 1, maxLength: 8 }).chain((texts) =>
  fc.array(
    fc.record(
      {
        text: fc.constantFrom(...texts),
        priority: fc.constantFrom("must" as const, "should" as const, "could" as const),
        section: fc.constantFrom("beat:0", "beat:2", "recap"),
        anchors: fc.array(fc.constantFrom("three", "day 2", "listener", ...texts), { maxLength: 3 }),
      },
      { requiredKeys: ["text", "priority"] },
    ),
    { maxLength: 14 },
  ),
);

/** Any brief that can be sent: the schema has the last word. */
export const randomBriefs: fc.Arbitrary<Brief> = fc
  .record(
    {
      topic: fc.oneof(fc.constantFrom(...written.map(({ topic }) => topic)), fc.string({ maxLength: 300 })),
      template: fc.constantFrom(...templates.map(({ id }) => id)),
      duration_seconds: fc.oneof(
        fc.integer({ min: 15, max: 120 }),
        fc.double({ min: 15, max: 3600, noNaN: true }),
      ),
      style: fc.constantFrom(...(Object.keys(styles) as Style[])),
      language: fc.oneof(
        fc.constant("en" as const),
        fc.constantFrom(...(Object.keys(languages) as Language[])),
      ),
      audience: fc.constantFrom("first-time hosts", "Mieter nach dem Umzug"),
      persona_id: fc.constant(3),
      words_per_minute: fc.double({ min: 80, max: 260, noNaN: true }),
      key_points: points,
      sections: fc.array(
        fc.record(
          {
            section: fc.constantFrom("hook", "close", "beat:1", "point:0", "point:2", "point:5"),
            share: fc.double({ min: 0.02, max: 0.8, noNaN: true }),
          },
          { requiredKeys: ["section"] },
        ),
        { maxLength: 4 },
      ),
      call_to_action: fc.oneof(fc.constant("Download the checklist"), pointText),
      avoid: fc.array(
        fc.oneof(
          fc.constantFrom("hack", "listener", "pick*", "three", "Trick", "the"),
          fc.string({ maxLength: 60 }),
        ),
        { maxLength: 5 },
      ),
      levels: fc.constantFrom({}, { time: "should" as const }, { "avoid:hack": "off" as const }),
    },
    { requiredKeys: ["topic"] },
  )
  .map((input) => briefSchema.safeParse(input))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data);
