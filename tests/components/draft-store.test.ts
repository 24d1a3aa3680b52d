// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Draft, emptyDraft } from "@/components/generator/brief-draft";
import { createAutosave } from "@/components/generator/draft-autosave";
import { dropDraft, parseStored, readDraft, writeDraft } from "@/components/generator/draft-store";
import { undoChange } from "@/components/generator/draft-undo";
import { requireTemplate } from "@/lib/script/templates/registry";

const storageKey = "scriptwright.draft.v1";
const empty = emptyDraft(requireTemplate("tutorial"), "builtin");
const written: Draft = {
  ...empty,
  topic: "Brot 🍞 ohne Hefe",
  length: "soon",
  lengthChosen: true,
  keyPoints: [
    { id: "1", text: "", priority: "must" },
    { id: "4", text: "Mehl", priority: "could", anchors: ["Mehl"], section: "beat:1" },
  ],
  sections: [{ section: "row:4", share: 0.3 }, { section: "recap" }],
  personaId: 7,
  kept: { levels: { call_to_action: "off" } },
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

test("a draft comes back as it was, with what is not right in it", () => {
  expect(readDraft()).toBeNull();
  writeDraft({ page: "7&&&", draft: written });
  expect(readDraft()).toEqual({ page: "7&&&", draft: written });
  dropDraft();
  expect(readDraft()).toBeNull();
});

test.each([
  ["no JSON", "{"],
  ["another shape", JSON.stringify({ topic: "Bread" })],
  ["null", "null"],
  ["a template that is gone", stored({ template: "vlog" })],
  ["a language that is gone", stored({ language: "tlh" })],
  ["no row to type in", stored({ keyPoints: [] })],
  ["two rows of one id", stored({ keyPoints: [...empty.keyPoints, ...empty.keyPoints] })],
  ["a row whose id is no number", stored({ keyPoints: [{ id: "x", text: "", priority: "must" }] })],
  ["a field that is missing", stored({ avoid: undefined })],
  ["a field of another kind", stored({ topic: 7 })],
])("what is stored is passed over: %s", (_, text) => {
  localStorage.setItem(storageKey, text);
  expect(readDraft()).toBeNull();
});

test("any string in the storage is read or passed over", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
      expect(parseStored(text)).toBeNull();
    }),
  );
});

test("a draft with anything in the place of a field is the same draft again, or none", () => {
  const fields = Object.keys(written) as (keyof Draft)[];
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      const changed = { page: "", draft: { ...written, [field]: value } };
      const read = parseStored(JSON.stringify(changed));
      if (read) expect(Object.keys(read.draft)).toEqual(fields);
    }),
  );
});

test("a browser without storage loses nothing but the keeping", () => {
  const refuse = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  const spies = [
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse),
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse),
  ];
  writeDraft({ page: "", draft: written });
  expect(readDraft()).toBeNull();
  for (const spy of spies) spy.mockRestore();
});

test("only the last of a quick row of changes is written, and a flush does not wait", () => {
  vi.useFakeTimers();
  const topics: string[] = [];
  const { save, flush } = createAutosave(({ topic }) => topics.push(topic));
  for (const topic of ["B", "Br", "Bread"]) {
    save({ ...empty, topic });
    vi.advanceTimersByTime(299);
  }
  expect(topics).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(topics).toEqual(["Bread"]);
  save({ ...empty, topic: "Butter" });
  flush();
  flush();
  vi.advanceTimersByTime(1000);
  expect(topics).toEqual(["Bread", "Butter"]);
});

test("Undo gives the draft back as it was", () => {
  const after = { ...empty, topic: "Bread" };
  expect(undoChange(after, { before: written, after })).toBe(written);
});

test("Undo leaves what was typed since the change", () => {
  const after = { ...empty, topic: written.topic };
  const undone = (typed: Partial<Draft>) => undoChange({ ...after, ...typed }, { before: written, after });
  expect(undone({ topic: "Brot" })).toEqual({ ...written, topic: "Brot" });
  expect(undone({ length: "2:00", lengthChosen: true })).toEqual({ ...written, length: "2:00" });
  const keyPoints = [{ id: "1", text: "Salz", priority: "must" as const }];
  expect(undone({ keyPoints })).toEqual({ ...written, keyPoints, sections: [] });
});

test("an undone template takes the beats of typed points with it", () => {
  const after = { ...empty, template: "review" };
  const keyPoints = [{ id: "1", text: "Salz", priority: "must" as const, section: "beat:2" }];
  const undone = undoChange({ ...after, keyPoints }, { before: empty, after });
  expect(undone.template).toBe("tutorial");
  expect(undone.keyPoints).toEqual([{ id: "1", text: "Salz", priority: "must" }]);
});

function stored(change: { [field in keyof Draft]?: unknown }): string {
  return JSON.stringify({ page: "", draft: { ...empty, ...change } });
}
