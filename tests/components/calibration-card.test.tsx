// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CalibrationCard } from "@/components/personas/calibration-card";
import type { Language } from "@/lib/script/language";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const button = (name: string) => screen.getByRole("button", { name });
const said = () => screen.getByRole("status").textContent;
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

function open(language: Language = "en") {
  const onUse = vi.fn();
  render(<CalibrationCard language={language} onUse={onUse} />);
  return onUse;
}

function read(seconds: number, startWith = "Start") {
  fireEvent.click(button(startWith));
  pass(seconds);
  fireEvent.click(button("Stop"));
}

test("the clock runs from Start to Stop, and only these two are announced", () => {
  open();
  expect(said()).toBe("");
  fireEvent.click(button("Start"));
  const running = said();
  expect(running).toMatch(/^The clock is running/);
  pass(12.4);
  expect(screen.getByRole("timer").textContent).toBe("0:12");
  expect(said()).toBe(running);
  pass(47.6);
  fireEvent.click(button("Stop"));
  pass(30);
  expect(screen.getByRole("timer").textContent).toBe("1:00");
});

test("the result is a sentence, and its pace can be used", () => {
  const onUse = open();
  read(58);
  expect(said()).toBe(
    "You read 147 words in 58 s: 151 words a minute. The usual conversational pace is 150.",
  );
  expect(document.activeElement).toBe(button("Use this pace"));
  fireEvent.click(button("Use this pace"));
  expect(onUse).toHaveBeenCalledExactlyOnceWith(151);
  expect(said()).toBe("The pace is set to 151 words a minute. Save the persona to keep it.");
});

test("reading again starts from nothing", () => {
  const onUse = open();
  read(70);
  read(50, "Read again");
  expect(said()).toMatch(/^You read 147 words in 50 s: 176 words a minute/);
  fireEvent.click(button("Use this pace"));
  expect(onUse).toHaveBeenCalledExactlyOnceWith(176);
});

test.each([
  [4, /under 10 seconds/],
  [310, /over 5 minutes/],
])("%d seconds cannot be a reading", (seconds, refusal) => {
  open();
  read(seconds);
  expect(said()).toMatch(refusal);
  expect(screen.queryByRole("button", { name: "Use this pace" })).toBeNull();
  expect(button("Read again")).toBeTruthy();
});

test("a pace beyond what a script is planned with is said to be", () => {
  const onUse = open();
  read(20);
  expect(said()).toMatch(
    /^You read 147 words in 20 s\. That is faster than 260 words a minute.*so 260 is kept/,
  );
  fireEvent.click(button("Use this pace"));
  expect(onUse).toHaveBeenCalledWith(260);
});

test("a language with a text of its own is read in it; for another the pace is converted", () => {
  open("de");
  expect(
    screen
      .getByText(/Mauersegler, schlanke/)
      .closest("[lang]")
      ?.getAttribute("lang"),
  ).toBe("de");
  cleanup();
  const onUse = open("it");
  expect(screen.getByText(/There is no text in Italian yet/)).toBeTruthy();
  read(58);
  expect(said()).toMatch(/In Italian that is 125 words a minute, where 124 is usual\.$/);
  fireEvent.click(button("Use this pace"));
  expect(onUse).toHaveBeenCalledWith(125);
});

test("a card that goes away leaves no timer behind", () => {
  open();
  fireEvent.click(button("Start"));
  cleanup();
  expect(vi.getTimerCount()).toBe(0);
});
