import fc from "fast-check";
import { expect, test } from "vitest";
import { toBriefInput, toDraft } from "@/components/generator/brief-draft";
import { nameFile, toBriefText } from "@/components/generator/draft-export";
import { decodeBrief, encodeBrief, mostLinkCharacters } from "@/components/generator/draft-link";
import { readBriefText, toSharedBrief } from "@/components/generator/draft-share";
import { type Brief, briefSchema } from "@/lib/script/brief";
import { languages } from "@/lib/script/language";
import { styles } from "@/lib/script/style";
import { templates } from "@/lib/script/templates/registry";

const full = briefSchema.parse({
  topic: "Brot 🍞 „ohne“ Hefe & /?+= 日本語",
  template: "tutorial",
  duration_seconds: 90,
  audience: "Anfänger",
  language: "de",
  model: "gpt-4.1",
  persona_id: 7,
  words_per_minute: 150,
  key_points: ["Mehl", { text: "Drei Stunden", priority: "could", anchors: ["drei"], section: "beat:1" }],
  sections: [{ section: "point:0", share: 0.2 }, { section: "beat:1" }],
  call_to_action: "Lade die Liste herunter",
  avoid: ["Guru"],
  phrases: [{ text: "Los geht's", at_most: 2 }],
  levels: { call_to_action: "should", "phrases:los geht's": "off" },
});

const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `a ${all.join(" ")}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any brief that the API takes. */
const anyBrief = fc
  .record({
    topic: words,
    template: maybe(fc.constantFrom(...templates.map(({ id }) => id))),
    duration_seconds: maybe(fc.integer({ min: 15, max: 3600 })),
    style: maybe(fc.constantFrom(...Object.keys(styles))),
    audience: maybe(words),
    language: maybe(fc.constantFrom(...Object.keys(languages))),
    model: maybe(words),
    base_url: maybe(fc.constant("https://example.com/v1")),
    persona_id: maybe(fc.integer({ min: 1, max: 99 })),
    words_per_minute: maybe(fc.integer({ min: 80, max: 260 })),
    key_points: maybe(
      fc.array(
        fc.oneof(
          words,
          fc.record(
            {
              text: words,
              priority: fc.constantFrom("must", "should", "could"),
              anchors: fc.array(words, { maxLength: 3 }),
              section: fc.constantFrom("beat:0", "beat:12"),
            },
            { requiredKeys: ["text"] },
          ),
        ),
        { maxLength: 8 },
      ),
    ),
    sections: maybe(
      fc.array(
        fc.record(
          {
            section: fc.constantFrom("hook", "point:0", "beat:1"),
            share: fc.double({ min: 0.02, max: 0.8 }),
          },
          { requiredKeys: ["section"] },
        ),
        { maxLength: 4 },
      ),
    ),
    call_to_action: maybe(words),
    avoid: maybe(fc.array(words, { maxLength: 4 })),
    phrases: maybe(
      fc.array(fc.record({ text: words, at_most: fc.integer({ min: 1, max: 10 }) }), { maxLength: 3 }),
    ),
    levels: maybe(
      fc.dictionary(fc.string({ maxLength: 20 }), fc.constantFrom("should", "advice", "off"), { maxKeys: 3 }),
    ),
  })
  .map((input) => briefSchema.safeParse(input))
  .filter((parsed) => parsed.success)
  .map(({ data }) => data);

/** A brief after a journey: without persona and endpoint, and without the endpoint's model. */
function arrived({ persona_id: _persona, base_url, ...brief }: Brief): Brief {
  return { ...brief, model: base_url === undefined ? brief.model : "here" };
}

test("any brief goes through a link and comes out the same, but for persona and endpoint", () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      const code = encodeBrief(brief);
      expect(code).toMatch(/^[\w-]+$/);
      if (code.length <= mostLinkCharacters)
        expect(decodeBrief(code, "here")).toEqual({ ok: true, brief: arrived(brief) });
    }),
  );
});

test("any brief goes through a file and the form and comes out the same, but for persona and endpoint", () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      const read = readBriefText(toBriefText(brief), "here");
      expect(read).toEqual({ ok: true, brief: arrived(brief) });
    }),
  );
  const read = readBriefText(toBriefText(full), "here");
  expect(read.ok && briefSchema.parse(toBriefInput(toDraft(read.brief, "here")).brief)).toEqual(
    arrived(full),
  );
});

test("what is shared is short, and holds nothing that is the creator's own", () => {
  const shared = toSharedBrief({ ...full, base_url: "http://192.168.0.7/v1", model: "my-llama" });
  expect(JSON.stringify(shared)).not.toMatch(/192\.168|my-llama|persona|base_url/);
  expect(toSharedBrief(briefSchema.parse({ topic: "Bread", key_points: ["Flour"] }))).toEqual({
    topic: "Bread",
    template: "explainer",
    duration_seconds: 180,
    style: "educational",
    language: "en",
    model: "builtin",
    key_points: ["Flour"],
  });
});

test("a link without a model is written by the one that is the default here", () => {
  const read = decodeBrief(code({ topic: "Bread" }), "here");
  expect(read.ok && read.brief.model).toBe("here");
});

test.each([
  ["nothing", "", ""],
  ["no base64", "%%%", ""],
  ["a piece of a link", encodeBrief(full).slice(0, 41), ""],
  ["bytes that are no text", "_____w", ""],
  ["no object", code(7), ""],
  ["a persona", code({ topic: "Bread", persona_id: 7 }), "persona_id"],
  ["an endpoint", code({ topic: "Bread", base_url: "https://evil.example" }), "base_url"],
  ["an unknown field", code({ topic: "Bread", lenght: 7 }), "lenght"],
  ["a wrong field", code({ topic: "Bread", duration_seconds: 7 }), "duration_seconds"],
  ["far too much", "A".repeat(mostLinkCharacters + 1), ""],
])("a link with %s says why it cannot be used", (_, text, field) => {
  const read = decodeBrief(text, "here");
  expect(read.ok ? [] : read.errors.map((error) => error.field)).toEqual([field]);
  expect(!read.ok && read.errors[0]?.detail).toMatch(/^[A-Z].*\.$/);
});

test("any text is a link's brief, or says why not", () => {
  fc.assert(
    fc.property(fc.oneof(fc.base64String(), fc.string({ unit: "binary" }), fc.json().map(code)), (text) => {
      const read = decodeBrief(text, "here");
      expect(read.ok || read.errors.length > 0).toBe(true);
    }),
  );
});

test("errors of an import name the field, in the words of the API", () => {
  const read = readBriefText(
    JSON.stringify({
      duration_seconds: "long",
      key_points: ["Flour", { text: "Salt", priority: "maybe" }],
      avoid: ["guru", ""],
      durations: 1,
    }),
    "here",
  );
  expect(read.ok ? [] : read.errors).toEqual(
    expect.arrayContaining([
      { field: "topic", detail: "Say what the script is about." },
      { field: "duration_seconds", detail: "This must be a number of seconds." },
      { field: "key_points/1", detail: expect.stringContaining('"must" | "should" | "could"') },
      { field: "avoid/1", detail: "Write the word to avoid, or leave it out." },
      { field: "durations", detail: 'There is no field "durations".' },
    ]),
  );
});

test.each([
  ["", /^There is nothing here/],
  ["{ topic: 1 }", /^This could not be read as JSON: .*\.$/],
  ["[]", /^A brief is a JSON object\.$/],
])("a text that is no brief is refused: %j", (text, says) => {
  const read = readBriefText(text, "here");
  expect(!read.ok && read.errors).toEqual([{ field: "", detail: expect.stringMatching(says) }]);
});

test.each([
  ["How to Start a Podcast", "brief-how-to-start-a-podcast.json"],
  ["Ünïcode / Bröt: 日本語?", "brief-ünïcode-bröt-日本語.json"],
  ["???", "brief.json"],
  [`${"long ".repeat(40)}`, `brief-${"long-".repeat(10)}long.json`],
])("a file is named after its topic: %s", (topic, name) => {
  expect(nameFile(topic)).toBe(name);
});

function code(value: unknown): string {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  return Buffer.from(json).toString("base64url");
}
