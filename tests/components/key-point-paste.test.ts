import { expect, test } from "vitest";
import { toPoints } from "@/components/generator/board/pasted-points";

test.each([
  ["- one\n- two", ["one", "two"]],
  ["1. one\r\n2) two\r\n\r\n", ["one", "two"]],
  ["• one\n  * two\n— three", ["one", "two", "three"]],
  ["- [ ] one\n- [x] two\n☐ three", ["one", "two", "three"]],
  ["3 episodes before launch\n2026 goals", ["3 episodes before launch", "2026 goals"]],
  ["just one", ["just one"]],
  ["  \n \n", []],
])("pasted text %j has the points %j", (text, lines) => {
  expect(toPoints(text).map((point) => point.text)).toEqual(lines);
});

test.each([
  ["must: Pick one listener", "must", "Pick one listener"],
  ["1. COULD: Buy a shock mount", "could", "Buy a shock mount"],
  ["- [could] Buy a shock mount", "could", "Buy a shock mount"],
  ["(should) Plan ten episodes", "should", "Plan ten episodes"],
  ["[Must]: Plan ten episodes", "must", "Plan ten episodes"],
  ["Plan ten episodes (should)", "should", "Plan ten episodes"],
  ["Plan ten episodes [could]", "could", "Plan ten episodes"],
  ["You must plan", undefined, "You must plan"],
  ["Must you plan?", undefined, "Must you plan?"],
])("%j is a %s", (line, priority, text) => {
  expect(toPoints(line)).toEqual([{ text, priority }]);
});

test("a priority on a line of its own is the heading of the lines below it", () => {
  expect(toPoints("free\nMust:\n- a\n- b (could)\nShould:\n- c")).toEqual([
    { text: "free", priority: undefined },
    { text: "a", priority: "must" },
    { text: "b", priority: "could" },
    { text: "c", priority: "should" },
  ]);
});
