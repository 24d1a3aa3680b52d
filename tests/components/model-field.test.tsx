// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { type Draft, emptyDraft, toBriefInput, toDraft } from "@/components/generator/brief-draft";
import { estimateDraft } from "@/components/generator/estimate-draft";
import { EstimateLine } from "@/components/generator/estimate-line";
import { ModelField } from "@/components/generator/model-field";
import type { CheckModel, ModelHealth } from "@/components/models/model-choice";
import { requireTemplate } from "@/lib/script/templates/registry";
import { toBrief } from "../support/write-all";
import { toChoice, toHealth } from "./model-choices";

afterEach(cleanup);

const models = [
  toChoice({ id: "mini", label: "Mini", price: { input: 0.4, output: 1.6 } }),
  toChoice({ id: "big", label: "Big", speed: "slow", health: toHealth("ready", "Ready") }),
  toChoice({ id: "oss", label: "OSS", provider: "Groq", usable: false, reason: "no GROQ_API_KEY" }),
];
const empty = emptyDraft(requireTemplate("tutorial"), "mini");
const noCheck: CheckModel = async () => null;

type FormProps = { first?: Draft; checkModel?: CheckModel; ownEndpoint?: boolean };

function Form({ first = empty, checkModel = noCheck, ownEndpoint = false }: FormProps) {
  const [draft, setDraft] = useState(first);
  const estimates = estimateDraft(draft, null);
  return (
    <>
      <ModelField
        models={models}
        draft={draft}
        estimates={estimates}
        ownEndpoint={ownEndpoint}
        checkModel={checkModel}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <EstimateLine id="estimate" draft={draft} models={models} estimates={estimates} />
      <output>{JSON.stringify(toBriefInput(draft).brief)}</output>
    </>
  );
}

const select = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Model" });
const option = (name: RegExp) => screen.getByRole<HTMLOptionElement>("option", { name });
const check = () => screen.getByRole("button", { name: /^Check/ });
const brief = () => JSON.parse(screen.getByRole("status").textContent ?? "");
const finding = () => document.querySelector('[aria-live="polite"]')?.textContent;

test("models stand under their provider, those that cannot be used with what they lack", () => {
  render(<Form />);
  const groups = screen.getAllByRole("group").map((group) => group.getAttribute("label"));
  expect(groups).toEqual(["OpenAI", "Groq"]);
  expect(option(/^Mini · fast · about \$/).disabled).toBe(false);
  expect(option(/^OSS \(no GROQ_API_KEY\)$/).disabled).toBe(true);
  const about = document.getElementById(select().getAttribute("aria-describedby") ?? "");
  expect(about?.textContent).toContain("$0.40 in, $1.60 out per million tokens");
});

test("what the server knows of a model's health stands there from the start", () => {
  render(<Form />);
  expect(finding()).toBe("");
  fireEvent.change(select(), { target: { value: "big" } });
  expect(finding()).toBe("Ready, checked a short while ago");
});

test("a check says that it is under way, then what it found, and keeps the focus", async () => {
  let answer = (_: ModelHealth | null) => {};
  const checkModel = vi.fn<CheckModel>(() => new Promise((resolve) => (answer = resolve)));
  render(<Form checkModel={checkModel} />);
  check().focus();
  fireEvent.click(check());
  fireEvent.click(check());
  expect(finding()).toBe("Checking...");
  await act(async () => answer(toHealth("ready", "Ready", Date.now())));
  expect(finding()).toBe("Ready, checked just now");
  expect(checkModel.mock.calls).toEqual([["mini"]]);
  expect(document.activeElement).toBe(check());
});

test("a model that is hopeless stays chosen, and says to choose another", async () => {
  const checkModel: CheckModel = async () => toHealth("refused_key", "OpenAI refused the key");
  render(<Form checkModel={checkModel} />);
  fireEvent.click(check());
  await screen.findByText("OpenAI refused the key. Choose another model.");
  expect(option(/^Mini \(OpenAI refused the key\)$/).disabled).toBe(true);
  expect(select().value).toBe("mini");
  expect(brief().model).toBe("mini");
});

test("a check that finds nothing to ask, and one that fails, say so and take nothing away", async () => {
  const answers = [Promise.reject(new TypeError("Failed to fetch")), Promise.resolve(null)];
  const checkModel: CheckModel = () => answers.shift() ?? Promise.resolve(null);
  render(<Form checkModel={checkModel} />);
  fireEvent.click(check());
  await screen.findByText("Could not check. Try again.");
  fireEvent.click(check());
  await screen.findByText("Nothing to check for this model.");
  expect(option(/^Mini · fast/).disabled).toBe(false);
});

test("a brief whose model is gone says so at the field and keeps the rest", () => {
  const earlier = toBrief({ topic: "Bread", model: "gpt-3", call_to_action: "Bake" });
  render(<Form first={toDraft(earlier, "mini")} />);
  expect(screen.getByText("gpt-3 is not offered any more; choose another.")).toBeTruthy();
  expect(option(/^gpt-3/).disabled).toBe(true);
  expect(screen.queryByRole("button", { name: /^Check/ })).toBeNull();
  fireEvent.change(select(), { target: { value: "big" } });
  expect(screen.queryByText(/not offered any more/)).toBeNull();
  expect(brief()).toMatchObject({ topic: "Bread", model: "big", call_to_action: "Bake" });
});

const elsewhere = toBrief({ topic: "Bread", model: "llama", base_url: "https://llm.example.com/v1" });

test("an endpoint of one's own takes the name of its model, and both models are kept", () => {
  render(<Form first={toDraft(elsewhere, "mini")} ownEndpoint />);
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Model" });
  expect(name.value).toBe("llama");
  fireEvent.change(name, { target: { value: "llama4" } });
  expect(brief()).toMatchObject({ model: "llama4", base_url: "https://llm.example.com/v1" });
  cleanup();
  render(<Form first={{ ...toDraft(elsewhere, "mini"), baseUrl: "" }} ownEndpoint />);
  expect(select().value).toBe("mini");
  expect(brief().base_url).toBeUndefined();
});

test("where the server takes no such endpoint the brief keeps it until a model is chosen", () => {
  render(<Form first={toDraft(elsewhere, "mini")} />);
  expect(screen.getByText("This server takes no endpoints of your own; choose a model.")).toBeTruthy();
  expect(brief()).toMatchObject({ model: "llama", base_url: "https://llm.example.com/v1" });
  fireEvent.change(select(), { target: { value: "mini" } });
  expect(brief().model).toBe("mini");
  expect(brief().base_url).toBeUndefined();
});

test("the estimate waits for a topic, and knows no price of an endpoint of one's own", () => {
  const estimate = () => document.getElementById("estimate")?.textContent;
  render(<Form />);
  expect(estimate()).toBe("");
  cleanup();
  render(<Form first={{ ...empty, topic: "Bread" }} />);
  expect(estimate()).toMatch(/^About [\d,]+ words, [\d,]+ tokens, \$0\.\d+$/);
  cleanup();
  render(<Form first={toDraft(elsewhere, "mini")} ownEndpoint />);
  expect(estimate()).toMatch(/, price not known$/);
});
