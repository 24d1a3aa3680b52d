// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { newRows } from "@/components/generator/key-point-rows";
import { KeyPointsField } from "@/components/generator/key-points-field";

afterEach(cleanup);

function Board() {
  const [rows, setRows] = useState(newRows([], [""], "must"));
  return <KeyPointsField rows={rows} onChange={setRows} errors={{ "point-2": "At most 300 characters." }} />;
}

const points = () => screen.getAllByLabelText<HTMLTextAreaElement>(/^Key point \d/);
const paste = (text: string) => ({ clipboardData: { getData: () => text } });

test("pasting several lines makes several rows and goes on behind the last", () => {
  render(<Board />);
  fireEvent.paste(screen.getByLabelText("Key point 1"), paste("- one\n- two\n- three"));
  expect(points().map((point) => point.value)).toEqual(["one", "two", "three"]);
  expect(document.activeElement).toBe(points()[2]);
});

test("pasting one line is left to the browser", () => {
  render(<Board />);
  expect(fireEvent.paste(screen.getByLabelText("Key point 1"), paste("one line"))).toBe(true);
});

test("Enter adds a row, Backspace in an empty one takes it away again", () => {
  render(<Board />);
  fireEvent.keyDown(screen.getByLabelText("Key point 1"), { key: "Enter" });
  expect(document.activeElement).toBe(screen.getByLabelText("Key point 2"));
  fireEvent.keyDown(screen.getByLabelText("Key point 2"), { key: "Backspace" });
  expect(points()).toHaveLength(1);
  expect(document.activeElement).toBe(points()[0]);
});

test("an error stands at its row", () => {
  render(<Board />);
  fireEvent.click(screen.getByRole("button", { name: "Add a point" }));
  const second = screen.getByLabelText("Key point 2");
  expect(second.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(second.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(/300/);
});
