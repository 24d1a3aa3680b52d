import { expect, test } from "vitest";
import { emptyDraft, toBriefInput } from "@/components/generator/brief-draft";
import {
  checkDraft,
  firstInvalidId,
  hasQuietError,
  keepUnchanged,
  toFieldErrors,
  withoutField,
} from "@/components/generator/field-errors";
import { newRows } from "@/components/generator/key-point-rows";
import { toProblem } from "@/lib/http/problem";
import { requireTemplate } from "@/lib/script/templates/registry";

const draft = emptyDraft(requireTemplate("tutorial"), "builtin");
const problem = (...pointers: string[]) =>
  toProblem(
    "invalid-brief",
    "Some fields need a change.",
    pointers.map((pointer) => ({ pointer, detail: `wrong: ${pointer}` })),
  );

test("pointers of the server lead to the fields of the form", () => {
  const errors = toFieldErrors(
    problem("/topic", "/duration_seconds", "/avoid/3", "/call_to_action", "/new"),
    [],
  );
  expect(errors).toEqual({
    topic: "wrong: /topic",
    length: "wrong: /duration_seconds",
    avoid: "wrong: /avoid/3",
    callToAction: "wrong: /call_to_action",
    form: "wrong: /new",
  });
});

test("a key point's error finds its row although empty rows were not sent", () => {
  const keyPoints = newRows([], ["", "one", "", "two"], "must");
  const { brief, rowIds } = toBriefInput({ ...draft, topic: "Bread", keyPoints });
  expect(brief.key_points).toHaveLength(2);
  expect(toFieldErrors(problem("/key_points/1/text", "/key_points"), rowIds)).toEqual({
    "point-4": "wrong: /key_points/1/text",
    keyPoints: "wrong: /key_points",
  });
});

test("the first wrong field is the first one in the order of the form", () => {
  const errors = toFieldErrors(problem("/model", "/key_points/0", "/duration_seconds"), ["1"]);
  expect(firstInvalidId(errors, draft.keyPoints)).toBe("brief-length");
  expect(firstInvalidId({ "point-1": "x", model: "y" }, draft.keyPoints)).toBe("brief-point-1");
  expect(firstInvalidId({ form: "x" }, draft.keyPoints)).toBeNull();
});

test("an error behind More options is known as such", () => {
  expect(hasQuietError({ audience: "x" })).toBe(true);
  expect(hasQuietError({ topic: "x", "point-1": "y" })).toBe(false);
});

test("an empty topic and an unreadable length are caught before sending", () => {
  expect(Object.keys(checkDraft({ ...draft, topic: "  ", length: "soon" }))).toEqual(["topic", "length"]);
  expect(checkDraft({ ...draft, topic: "Bread" })).toEqual({});
});

test("an edit takes away the error of its own field only", () => {
  const [row] = draft.keyPoints;
  const errors = { topic: "x", audience: "y", "point-1": "z" };
  expect(keepUnchanged(errors, draft, { ...draft, topic: "B" })).toEqual({ audience: "y", "point-1": "z" });
  const edited = row ? [{ ...row, text: "new" }] : [];
  expect(keepUnchanged(errors, draft, { ...draft, keyPoints: edited })).toEqual({
    topic: "x",
    audience: "y",
  });
});

test("an endpoint of one's own needs the name of its model, at a field in sight", () => {
  const own = { ...draft, topic: "Bread", baseUrl: "https://example.com/v1" };
  const errors = checkDraft(own);
  expect(Object.keys(errors)).toEqual(["model"]);
  expect(hasQuietError(errors)).toBe(false);
  expect(keepUnchanged(errors, own, { ...own, endpointModel: "llama" })).toEqual({});
  expect(checkDraft({ ...own, endpointModel: "llama" })).toEqual({});
});

test("what is wrong with an endpoint stands at its field, or at the form where there is none", () => {
  const errors = toFieldErrors(problem("/base_url", "/topic"), []);
  expect(errors).toEqual({ baseUrl: "wrong: /base_url", topic: "wrong: /topic" });
  expect(hasQuietError(errors)).toBe(true);
  expect(withoutField(errors, "baseUrl")).toEqual({ form: "wrong: /base_url", topic: "wrong: /topic" });
});
