import { expect, test } from "vitest";
import { parseLength } from "@/components/generator/length-text";

test.each([
  ["4:30", 270],
  ["0:45", 45],
  ["5", 300],
  ["1.5", 90],
  ["1,5", 90],
  ["90 s", 90],
  ["5 min", 300],
  ["2m 30s", 150],
  ["60:00", 3600],
  ["1:75", null],
  ["", null],
  ["soon", null],
])("%j is %j seconds", (text, seconds) => {
  expect(parseLength(text)).toBe(seconds);
});
