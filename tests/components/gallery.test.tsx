// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { toast } from "sonner";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Draft, emptyDraft, toBriefInput } from "@/components/generator/brief-draft";
import { readDraft, writeDraft } from "@/components/generator/draft-store";
import { chooseOwnTemplate, chooseTemplate } from "@/components/generator/gallery/choose-template";
import { previewTemplate } from "@/components/generator/gallery/preview-template";
import { newRows } from "@/components/generator/key-point-rows";
import { TemplateField } from "@/components/generator/template-field";
import { type DraftControls, useDraft } from "@/components/generator/use-draft";
import { Toaster } from "@/components/ui/toaster";
import { briefSchema } from "@/lib/script/brief";
import type { OwnTemplate } from "@/lib/script/own-template";
import { requireTemplate, templates } from "@/lib/script/templates/registry";

const tutorial = requireTemplate("tutorial");
const review = requireTemplate("review");
const blank = emptyDraft(tutorial, "builtin");
const textsOf = ({ keyPoints }: Draft) => keyPoints.map(({ text }) => text);
const typed = (...texts: string[]): Draft => ({ ...blank, keyPoints: newRows([], texts, "must") });

const weekly: OwnTemplate = {
  id: 3,
  name: "Weekly review",
  brief: {
    template: "review",
    duration_seconds: 120,
    key_points: ["What changed", { text: "What is next", priority: "could", anchors: ["next"] }],
    sections: [{ section: "point:1", share: 0.4 }, { section: "recap" }],
    avoid: ["hype"],
  },
};
const gone: OwnTemplate = { id: 4, name: "Old one", brief: { template: "vlog" } };

beforeEach(() => {
  localStorage.clear();
  // jsdom lacks it, and sonner asks for it.
  vi.stubGlobal("matchMedia", () => ({ matches: false, addListener() {}, addEventListener() {} }));
});

afterEach(() => {
  toast.dismiss();
  cleanup();
  vi.unstubAllGlobals();
});

test("a template brings its points where none were typed, and those of the one before it go", () => {
  const first = chooseTemplate(typed(""), review);
  expect(textsOf(first)).toEqual(review.suggestedKeyPoints);
  expect(new Set(first.keyPoints.map(({ priority }) => priority))).toEqual(new Set(["should"]));
  expect(textsOf(chooseTemplate(first, tutorial))).toEqual(tutorial.suggestedKeyPoints);
});

test("what was typed stays as it is, and so does a suggestion that was made one's own", () => {
  expect(textsOf(chooseTemplate(typed("Flour", ""), review))).toEqual(["Flour", ""]);
  const suggested = chooseTemplate(typed(""), review);
  const [row, ...rest] = suggested.keyPoints;
  const raised: Draft = { ...suggested, keyPoints: row ? [{ ...row, priority: "must" }, ...rest] : [] };
  expect(textsOf(chooseTemplate(raised, tutorial))).toEqual(review.suggestedKeyPoints);
});

test("what the brief says of beats stays with their template; the rest of the plan stays", () => {
  const planned: Draft = {
    ...typed("Flour"),
    keyPoints: [{ id: "1", text: "Flour", priority: "must", section: "beat:2" }],
    sections: [{ section: "beat:2", share: 0.2 }, { section: "row:1", share: 0.3 }, { section: "hook" }],
  };
  const { keyPoints, sections } = chooseTemplate(planned, review);
  expect(keyPoints).toEqual([{ id: "1", text: "Flour", priority: "must" }]);
  expect(sections).toEqual([{ section: "row:1", share: 0.3 }, { section: "hook" }]);
  expect(chooseTemplate(planned, tutorial)).toEqual(planned);
});

test("a template of one's own fills everything but the topic, behind the points that were typed", () => {
  const brief = briefSchema.parse({ ...weekly.brief, topic: "A topic" });
  const filled = chooseOwnTemplate({ ...typed("Flour", "what changed "), topic: "Bread" }, brief, "builtin");
  expect(toBriefInput(filled).brief).toMatchObject({
    topic: "Bread",
    template: "review",
    duration_seconds: 120,
    avoid: ["hype"],
    key_points: [
      { text: "Flour", priority: "must" },
      { text: "what changed ", priority: "must" },
      { text: "What is next", priority: "could", anchors: ["next"] },
    ],
    sections: [{ section: "point:2", share: 0.4 }, { section: "recap" }],
  });
  const bare = briefSchema.parse({ topic: "A topic" });
  expect(textsOf(chooseOwnTemplate(chooseTemplate(typed(""), review), bare, "builtin"))).toEqual([""]);
});

test("a preview has the clocks of the chosen length, and the template's own while something is wrong", () => {
  for (const template of templates) {
    const chosen = previewTemplate({ ...typed("Flour"), length: "2:00", lengthChosen: true }, template);
    expect(chosen.targetSeconds).toBe(120);
    expect(chosen.sections[0]?.startSeconds).toBe(0);
    expect(chosen.sections.flatMap(({ keyPoints }) => keyPoints.map(({ text }) => text))).toEqual(["Flour"]);
    expect(previewTemplate(blank, template).targetSeconds).toBe(template.seconds.usual);
    const wrong = previewTemplate({ ...blank, length: "soon", lengthChosen: true }, template);
    expect(wrong.targetSeconds).toBe(template.seconds.usual);
  }
});

let controls: DraftControls;

function Form({ first = blank, deleteTemplate }: { first?: Draft; deleteTemplate: () => Promise<void> }) {
  const [opening] = useState(() => ({ first, blank, page: "", adapt: (stored: Draft) => stored }));
  controls = useDraft(opening);
  return (
    <>
      <TemplateField
        templates={templates}
        ownTemplates={[gone, weekly]}
        deleteTemplate={deleteTemplate}
        draft={controls.draft}
        defaultModel="builtin"
        onReplace={controls.replace}
        onAddSuggestions={() => undefined}
      />
      <Toaster />
    </>
  );
}

function open(first?: Draft) {
  const deleteTemplate = vi.fn(() => Promise.resolve());
  render(<Form first={first} deleteTemplate={deleteTemplate} />);
  return { deleteTemplate };
}

const browse = () => fireEvent.click(screen.getByRole("button", { name: "Browse templates" }));
const card = (name: string) => screen.getByRole("button", { name });
/** An older toast takes a moment to go. */
const undo = async () => fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

test("the gallery opens at the template in use, and its cards say when to use them, with sections and points", () => {
  open();
  browse();
  expect(document.activeElement).toBe(card(tutorial.name));
  expect(card(tutorial.name).getAttribute("aria-current")).toBe("true");
  const item = within(card(review.name).closest("li") ?? document.body);
  for (const text of [review.whenToUse, review.exampleTopic, ...review.suggestedKeyPoints])
    expect(item.getByText(text)).toBeTruthy();
  expect(item.getAllByText("0:00")).toHaveLength(1);
});

test("the arrow keys go from card to card, and Escape closes without a change", async () => {
  open();
  browse();
  fireEvent.keyDown(card(tutorial.name), { key: "ArrowRight" });
  expect(document.activeElement?.textContent).toBe(templates[1]?.name);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "End" });
  expect(document.activeElement?.textContent).toBe(templates.at(-1)?.name);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
  await settle();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Browse templates" }));
  expect(controls.draft).toBe(blank);
});

test("a chosen template can be taken back whole, and what was typed since then stays", async () => {
  const before = { ...blank, topic: "Bread" };
  open(before);
  browse();
  fireEvent.click(card(review.name));
  await settle();
  expect(textsOf(controls.draft)).toEqual(review.suggestedKeyPoints);
  await undo();
  expect(controls.draft).toBe(before);
  browse();
  fireEvent.click(card(review.name));
  await settle();
  act(() => controls.edit({ ...controls.draft, topic: "Butter" }));
  await undo();
  expect(controls.draft).toEqual({ ...before, topic: "Butter" });
});

test("a template of one's own fills the form; one that fits no longer can only be deleted, after a question", async () => {
  const { deleteTemplate } = open({ ...blank, topic: "Bread" });
  browse();
  fireEvent.mouseDown(screen.getByRole("tab", { name: "Your templates (2)" }));
  expect(screen.queryByRole("button", { name: "Old one" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Delete Old one" }));
  expect(deleteTemplate).not.toHaveBeenCalled();
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Delete" })));
  expect(deleteTemplate).toHaveBeenCalledExactlyOnceWith(4);
  fireEvent.click(card("Weekly review"));
  await settle();
  expect(controls.draft).toMatchObject({ topic: "Bread", template: "review", length: "2:00" });
  await undo();
  expect(controls.draft.template).toBe("tutorial");
});

test("a stored draft stands in the form when it opens, and starting afresh takes it out of the storage", async () => {
  vi.useFakeTimers();
  const stored = { ...typed("Flour"), topic: "Bread" };
  writeDraft({ page: "7&&&", draft: stored });
  open();
  expect(controls.draft).toEqual(stored);
  expect(controls.origin).toBe("restored");
  act(() => controls.edit({ ...stored, topic: "Butter" }));
  act(() => vi.advanceTimersByTime(300));
  expect(readDraft()).toEqual({ page: "", draft: { ...stored, topic: "Butter" } });
  act(() => controls.startAfresh());
  act(() => vi.advanceTimersByTime(300));
  expect(readDraft()).toBeNull();
  vi.useRealTimers();
});
