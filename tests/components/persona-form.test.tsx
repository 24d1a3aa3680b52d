// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import {
  AppRouterContext,
  type AppRouterInstance,
} from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, expect, test, vi } from "vitest";
import { PersonaForm } from "@/components/personas/persona-form";
import type { SavePersona } from "@/components/personas/use-persona-form";
import { toFieldErrors, toProblem } from "@/lib/http/problem";
import type { SavedPersona } from "@/lib/script/persona";
import { personaSchema } from "@/lib/script/persona-schema";

afterEach(cleanup);

const ana: SavedPersona = {
  ...personaSchema.parse({
    name: "Ana",
    tone: "dry",
    phrases: [{ text: "Let's dig in", at_most: 3 }],
    avoid: ["guru"],
    words_per_minute: 165,
  }),
  id: 7,
  isDefault: true,
};

/** Answers as the server does, with the same schema. */
const saveLikeServer: SavePersona = async (id, input) => {
  const parsed = personaSchema.safeParse(input);
  if (parsed.success) return { ok: true, id: id ?? 1 };
  return { ok: false, problem: toProblem("invalid-persona", "Wrong.", toFieldErrors(parsed.error)) };
};

function open(onSave: SavePersona = saveLikeServer, persona: SavedPersona | null = null) {
  const save = vi.fn(onSave);
  const push = vi.fn();
  const router = { push } as unknown as AppRouterInstance; // the form uses nothing else of it
  render(
    <AppRouterContext value={router}>
      <PersonaForm persona={persona} onSave={save} />
    </AppRouterContext>,
  );
  return { save, push };
}

const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) => fireEvent.change(field(label), { target: { value } });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const save = () => act(async () => click("Save persona"));
const errorOf = (label: string | RegExp) =>
  document.getElementById(field(label).getAttribute("aria-describedby") ?? "")?.textContent;
const effect = () => screen.getByRole("region", { name: "Effect on a plan" }).textContent;

test("what is sent is what stands in the form, and then the list opens", async () => {
  const { save: saved, push } = open(saveLikeServer, ana);
  type("Audience", "beginners");
  fireEvent.change(field("Point of view"), { target: { value: "we" } });
  click("Add a catch phrase");
  type("Catch phrase 2", "Here we go");
  type("Words to avoid", "guru, hack");
  await save();
  expect(saved).toHaveBeenCalledExactlyOnceWith(7, {
    name: "Ana",
    audience: "beginners",
    tone: "dry",
    point_of_view: "we",
    language: "en",
    phrases: [
      { text: "Let's dig in", at_most: 3 },
      { text: "Here we go", at_most: 2 },
    ],
    avoid: ["guru", "hack"],
    sample: "",
    words_per_minute: 165,
  });
  expect(push).toHaveBeenCalledWith("/dashboard/personas");
});

test("the server's errors stand at their fields, the first one has the focus, and all that was typed stays", async () => {
  const { push } = open();
  click("Add a catch phrase");
  click("Add a catch phrase");
  type("Catch phrase 2", "One more hack");
  type("Words to avoid", "hack");
  type("Words a minute", "fast");
  await save();
  expect(push).not.toHaveBeenCalled();
  expect(errorOf("Name")).toBe("Give the persona a name.");
  expect(document.activeElement).toBe(field("Name"));
  expect(errorOf("Words a minute")).toBe("This must be a number.");
  expect(field("Words a minute").value).toBe("fast");
  type("Name", "Ana");
  type("Words a minute", "150");
  await save();
  // The empty first row is not sent, and the error finds the second.
  expect(errorOf("Catch phrase 2")).toMatch(/^This phrase says "hack"/);
  type("Words to avoid", "");
  expect(errorOf("Catch phrase 2")).toBeUndefined();
  await save();
  expect(push).toHaveBeenCalled();
});

test("a server that cannot be reached, or says no, costs nothing that was typed", async () => {
  const answers: SavePersona[] = [
    () => Promise.reject(new Error("Failed to fetch")),
    async () => ({ ok: false, problem: toProblem("not-found", "This persona is not among yours any more.") }),
  ];
  const { push } = open((...args) => (answers.shift() ?? saveLikeServer)(...args));
  type("Name", "Ana");
  await save();
  expect(screen.getByRole("alert").textContent).toMatch(/could not be reached/);
  expect(field("Name").value).toBe("Ana");
  await save();
  expect(screen.getByRole("alert").textContent).toBe("This persona is not among yours any more.");
  await save();
  expect(push).toHaveBeenCalled();
});

test("the effect on a plan follows the pace, the phrases and the words to avoid at once", () => {
  open();
  expect(effect()).toContain("The same, until you set a pace");
  type("Words a minute", "165");
  expect(effect()).toContain("825 words");
  expect(effect()).toContain("75 words more than usual for the same time.");
  type("Words a minute", "16");
  expect(effect()).toContain("The same, until you set a pace");
  click("Add a catch phrase");
  type("Catch phrase 1", "Plain truth");
  type("Words to avoid", "guru");
  expect(effect()).toContain('Never says "guru"');
  expect(effect()).toContain('Says "Plain truth" at most 2 times');
});

test("what a sample says is counted as it is typed, once there is enough of it", () => {
  open();
  type("A text of your own", "Not much of a text.");
  expect(screen.getByText(/needs about 100 words; so far there are 5/)).toBeTruthy();
  type("A text of your own", "Every patient gardener waits for the rain. ".repeat(20));
  expect(screen.getByText(/7 words on average, most of them 7/)).toBeTruthy();
  expect(screen.getByText(/gardener/, { selector: "dd" })).toBeTruthy();
});

test("a removed phrase is gone, and the focus goes on from there", () => {
  open(saveLikeServer, ana);
  click("Remove catch phrase 1");
  expect(screen.queryByLabelText("Catch phrase 1")).toBeNull();
  expect(document.activeElement?.textContent).toContain("Add a catch phrase");
});
