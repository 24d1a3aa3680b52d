import { expect, test } from "vitest";
import {
  addSuggestions,
  insertLines,
  newRows,
  removeRow,
  toLines,
} from "@/components/generator/key-point-rows";

test.each([
  ["- one\n- two", ["one", "two"]],
  ["1. one\r\n2) two\r\n\r\n", ["one", "two"]],
  ["• one\n  * two\n— three", ["one", "two", "three"]],
  ["3 episodes before launch\n2026 goals", ["3 episodes before launch", "2026 goals"]],
  ["just one", ["just one"]],
  ["  \n \n", []],
])("pasted text %j has the points %j", (text, lines) => {
  expect(toLines(text)).toEqual(lines);
});

test("a paste into an empty row fills it and adds a row for each further line", () => {
  const rows = insertLines(newRows([], ["first", "", "last"], "must"), "2", ["a", "b", "c"]);
  expect(rows.map((row) => row.text)).toEqual(["first", "a", "b", "c", "last"]);
  expect(new Set(rows.map((row) => row.id)).size).toBe(5);
});

test("a paste into a written row leaves it as it is", () => {
  const rows = insertLines(newRows([], ["first"], "should"), "1", ["a", "b"]);
  expect(rows.map(({ text, priority }) => [text, priority])).toEqual([
    ["first", "should"],
    ["a", "should"],
    ["b", "should"],
  ]);
});

test("suggestions go behind what was typed, take no empty row along and repeat nothing", () => {
  const rows = addSuggestions(newRows([], ["Mine", "", "start small"], "must"), ["Start small", "Check it"]);
  expect(rows.map((row) => row.text)).toEqual(["Mine", "start small", "Check it"]);
});

test("the last row is emptied, not removed", () => {
  const [row] = removeRow(newRows([], ["only"], "must"), "1");
  expect(row?.text).toBe("");
});
