// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { emptyDraft } from "@/components/generator/brief-draft";
import { type KeyPointRow, newRows } from "@/components/generator/key-point-rows";
import { KeyPointsField } from "@/components/generator/key-points-field";
import { requireTemplate } from "@/lib/script/templates/registry";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout to scroll
});

afterEach(cleanup);

const tutorial = requireTemplate("tutorial");
let rows: KeyPointRow[] = [];

type BoardProps = { texts?: string[]; length?: string; errors?: Record<`point-${string}`, string> };

function Board({ texts = [""], length = "5:00", errors = {} }: BoardProps) {
  const [draft, setDraft] = useState(() => ({
    ...emptyDraft(tutorial, "builtin"),
    length,
    keyPoints: newRows([], texts, "must"),
  }));
  rows = draft.keyPoints;
  return (
    <>
      <KeyPointsField
        persona={null}
        draft={draft}
        templates={[tutorial]}
        onChange={(keyPoints) => setDraft({ ...draft, keyPoints })}
        errors={errors}
      />
      <button
        type="button"
        onClick={() => setDraft({ ...draft, keyPoints: newRows([], ["x", "y"], "must") })}
      >
        Other brief
      </button>
    </>
  );
}

const point = (number: number) => screen.getByLabelText<HTMLTextAreaElement>(`Key point ${number}`);
const points = () => screen.getAllByLabelText<HTMLTextAreaElement>(/^Key point \d/);
const texts = () => points().map(({ value }) => value);
const paste = (text: string) => ({ clipboardData: { getData: () => text } });
const button = (name: string) => screen.getByRole("button", { name });
const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const describedBy = (element: HTMLElement) =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

test("pasting several lines makes several rows and goes on behind the last", () => {
  render(<Board />);
  fireEvent.paste(point(1), paste("- one\n- two (could)\n- three"));
  expect(texts()).toEqual(["one", "two", "three"]);
  expect(document.activeElement).toBe(points()[2]);
  expect(screen.getByText("3 points: 2 must, 1 could")).toBeTruthy();
});

test("pasting one line is left to the browser", () => {
  render(<Board />);
  expect(fireEvent.paste(point(1), paste("one line"))).toBe(true);
});

test("a paste over the limit takes what fits and says so at the row it ends in", () => {
  render(<Board texts={Array.from({ length: 38 }, (_, index) => `point ${index}`)} />);
  fireEvent.paste(point(38), paste("a\nb\nc"));
  expect(points()).toHaveLength(40);
  expect(document.activeElement).toBe(point(40));
  expect(describedBy(point(40))[0]).toBe("40 points is the most: the last line was left out.");
  fireEvent.keyDown(point(40), { key: "Enter" });
  expect(points()).toHaveLength(40);
  expect(describedBy(point(40))[0]).toBe("40 points is the most.");
});

test("Enter adds a row, Backspace in an empty one takes it away again", () => {
  render(<Board />);
  fireEvent.keyDown(point(1), { key: "Enter" });
  expect(document.activeElement).toBe(point(2));
  fireEvent.keyDown(point(2), { key: "Backspace" });
  expect(points()).toHaveLength(1);
  expect(document.activeElement).toBe(points()[0]);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});

test("an error stands at its row", () => {
  render(<Board texts={["a", "b"]} errors={{ "point-2": "At most 300 characters." }} />);
  expect(point(2).getAttribute("aria-invalid")).toBe("true");
  expect(describedBy(point(2))[0]).toMatch(/300/);
  expect(point(1).getAttribute("aria-invalid")).toBeNull();
});

test("Alt with an arrow moves the row, says where to, and stays in its text", () => {
  render(<Board texts={["a", "b", "c"]} />);
  point(1).focus();
  fireEvent.keyDown(point(1), { key: "ArrowDown", altKey: true });
  expect(texts()).toEqual(["b", "a", "c"]);
  expect(document.activeElement).toBe(point(2));
  expect(said()).toContain("Moved to position 2 of 3.");
  fireEvent.keyDown(point(3), { key: "ArrowDown", altKey: true });
  expect(texts()).toEqual(["b", "a", "c"]);
  expect(said()).toContain("This is the last point.");
});

test("a removed point can be had back, with all that was set for it", () => {
  render(<Board texts={["a", "b", "c"]} />);
  fireEvent.change(screen.getByLabelText("Priority of key point 2"), { target: { value: "could" } });
  fireEvent.click(button("Remove key point 2"));
  expect(texts()).toEqual(["a", "c"]);
  expect(document.activeElement).toBe(button("Remove key point 2"));
  expect(said()).toContain('Removed "b".');
  fireEvent.keyDown(point(2), { key: "Enter" });
  fireEvent.click(button("Undo removing b"));
  expect(texts()).toEqual(["a", "b", "c", ""]);
  expect(rows[1]?.priority).toBe("could");
  expect(said()).toContain('"b" is back.');
  expect(document.activeElement).toBe(button("Remove key point 2"));
});

test("what was removed from one brief does not come back into another", () => {
  render(<Board texts={["a", "b"]} />);
  fireEvent.click(button("Remove key point 2"));
  expect(button("Undo removing b")).toBeTruthy();
  fireEvent.click(button("Other brief"));
  fireEvent.keyDown(point(1), { key: "Enter" });
  expect(texts()).toEqual(["x", "", "y"]);
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});

test("a row says its share of the time and its words, or that there is no room", () => {
  render(<Board texts={["Pick one listener", "Plan it"]} />);
  expect(describedBy(point(1))).toEqual([expect.stringMatching(/^about \d+ s, \d+%; says: Pick, listener$/)]);
  cleanup();
  render(<Board texts={Array.from({ length: 12 }, () => "Pick one listener")} length="0:15" />);
  fireEvent.change(screen.getByLabelText("Priority of key point 2"), { target: { value: "could" } });
  expect(describedBy(point(2))).toEqual(["no room: dropped; says: Pick, listener"]);
});

test("the words that must be said: automatic until edited, kept while they are in the text, and reset", () => {
  render(<Board texts={["Pick one listener"]} />);
  fireEvent.click(button("Details of key point 1"));
  const details = within(screen.getByRole("group", { name: "Details of key point 1" }));
  const words = details.getByLabelText<HTMLInputElement>("Words that must be said");
  expect(words.value).toBe("Pick, listener");
  expect(details.queryByRole("button", { name: "Reset" })).toBeNull();
  type(words, "one listener, fan,");
  expect(words.value).toBe("one listener, fan,");
  expect(rows[0]?.anchors).toEqual(["one listener", "fan"]);
  fireEvent.focus(point(1));
  type(point(1), "Pick one listen");
  type(point(1), "Pick one");
  expect(rows[0]?.anchors).toEqual(["fan"]);
  type(point(1), "Pick one listener only");
  expect(rows[0]?.anchors).toEqual(["one listener", "fan"]);
  fireEvent.click(details.getByRole("button", { name: "Reset" }));
  expect(rows[0]?.anchors).toBeUndefined();
  expect(document.activeElement).toBe(words);
});

test("at most eight words, and the field says so", () => {
  render(<Board texts={["Pick one listener"]} />);
  fireEvent.click(button("Details of key point 1"));
  const words = screen.getByLabelText("Words that must be said");
  type(words, "a, b, c, d, e, f, g, h, i");
  expect(rows[0]?.anchors).toHaveLength(8);
  expect(describedBy(words)).toEqual(["At most 8; the rest is left out."]);
});

test("a point goes into a beat of the template, or where the plan puts it", () => {
  render(<Board texts={["Pick one listener"]} />);
  fireEvent.click(button("Details of key point 1"));
  const told = screen.getByLabelText<HTMLSelectElement>("Told in");
  const titles = [...told.options].map((option) => option.text);
  expect(titles).toEqual(["Where the plan puts it", ...tutorial.body.beats.map(({ title }) => title)]);
  type(told, "beat:4");
  expect(rows[0]?.section).toBe("beat:4");
  expect(describedBy(point(1))[0]).toContain('in "The mistake to avoid"');
  type(told, "");
  expect(rows[0]?.section).toBeUndefined();
});
