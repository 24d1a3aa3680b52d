import { expect, test } from "vitest";
import {
  addRowAfter,
  addSuggestions,
  insertPoints,
  mostPoints,
  moveRow,
  newRows,
  removeRow,
  restoreRow,
} from "@/components/generator/key-point-rows";

const texts = (rows: { text: string }[]) => rows.map((row) => row.text);
const points = (...lines: string[]) => lines.map((text) => ({ text }));

test("a paste into an empty row fills it and adds a row for each further point", () => {
  const { rows, lastId } = insertPoints(
    newRows([], ["first", "", "last"], "must"),
    "2",
    points("a", "b", "c"),
  );
  expect(texts(rows)).toEqual(["first", "a", "b", "c", "last"]);
  expect(new Set(rows.map((row) => row.id)).size).toBe(5);
  expect(rows.find((row) => row.id === lastId)?.text).toBe("c");
});

test("a paste into a written row leaves it as it is; points without a priority take that of the row", () => {
  const { rows } = insertPoints(newRows([], ["first"], "should"), "1", [
    { text: "a" },
    { text: "b", priority: "could" },
  ]);
  expect(rows.map(({ text, priority }) => [text, priority])).toEqual([
    ["first", "should"],
    ["a", "should"],
    ["b", "could"],
  ]);
});

test("a paste takes what fits and counts the rest; empty rows take no room", () => {
  const written = Array.from({ length: mostPoints - 2 }, (_, index) => `point ${index}`);
  const full = insertPoints(newRows([], [...written, ""], "must"), "39", points("a", "b", "c", "d"));
  expect(texts(full.rows).slice(-2)).toEqual(["a", "b"]);
  expect(full.leftOut).toBe(2);
  expect(insertPoints(full.rows, "1", points("e", "f"))).toMatchObject({
    rows: full.rows,
    lastId: "1",
    leftOut: 2,
  });
});

test("suggestions go behind what was typed, take no empty row along and repeat nothing", () => {
  const rows = addSuggestions(newRows([], ["Mine", "", "start small"], "must"), ["Start small", "Check it"]);
  expect(texts(rows)).toEqual(["Mine", "start small", "Check it"]);
});

test("the last row is emptied, not removed", () => {
  const [row] = removeRow(newRows([], ["only"], "must"), "1");
  expect(row?.text).toBe("");
});

test("a removed row's id is never another row's", () => {
  const rest = removeRow(newRows([], ["a", "b"], "must"), "2");
  expect(addRowAfter(rest, "1").map(({ id }) => id)).not.toContain("2");
});

test("a removed row comes back as it was and where it was", () => {
  const rows = newRows([], ["a", "b", "c"], "must");
  const removed = { id: "2", text: "b", priority: "could" as const, anchors: ["b"], section: "beat:1" };
  expect(restoreRow(removeRow(rows, "2"), removed, 1)).toEqual([rows[0], removed, rows[2]]);
  expect(texts(restoreRow(rows, removed, 1))).toEqual(["a", "b", "b", "c"]);
  expect(new Set(restoreRow(rows, removed, 1).map(({ id }) => id)).size).toBe(4);
  expect(restoreRow(removeRow([removed], "2"), removed, 0)).toEqual([removed]);
});

test.each([
  ["1", 2, ["b", "c", "a"]],
  ["3", 0, ["c", "a", "b"]],
  ["2", 1, ["a", "b", "c"]],
  ["9", 0, ["a", "b", "c"]],
])("row %s moved to %i", (id, to, order) => {
  expect(texts(moveRow(newRows([], ["a", "b", "c"], "must"), id, to))).toEqual(order);
});
