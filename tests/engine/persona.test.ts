import { expect, test } from "vitest";
import { toRunData } from "@/lib/engine/prompt";
import { createBuiltinWriter } from "@/lib/models/builtin/builtin-writer";
import { checkScript } from "@/lib/script/check-script";
import { applyPersona } from "@/lib/script/persona";
import { type PersonaInput, personaSchema } from "@/lib/script/persona-schema";
import { planSections } from "@/lib/script/plan";
import { scriptedModel, soundText } from "../support/scripted-model";
import { toBrief, writeAll } from "../support/write-all";

const brief = toBrief({ topic: "Tea at home", template: "explainer", duration_seconds: 60 });

const sample = "Every evening the old kettle sings its small song for nobody but me. ".repeat(20).trim();

const toPersona = (input: Partial<PersonaInput>) => personaSchema.parse({ name: "Ana", ...input });

const runDataOf = (input: Partial<PersonaInput>) => {
  const persona = toPersona(input);
  return toRunData(applyPersona(brief, persona), persona, planSections(brief));
};

test("without a persona a writer is told nothing of a voice", () => {
  const text = JSON.stringify(toRunData(brief, null, planSections(brief)));
  expect(text).not.toMatch(/pointOfView|phrases|sample|sentenceWords/);
  expect(JSON.stringify(runDataOf({}))).toBe(text);
});

test("a writer is told who speaks, what they like to say how often, and how they sound", () => {
  const run = runDataOf({
    point_of_view: "we",
    phrases: [{ text: "Let's dig in", at_most: 2 }],
    sample,
  });
  expect(run).toMatchObject({
    pointOfView: "we",
    phrases: [{ text: "Let's dig in", atMost: 2 }],
    sentenceWords: 13,
  });
  expect(run.sample?.length).toBeLessThanOrEqual(600);
  expect(run.sample).toMatch(/^Every evening .* for nobody but me\.$/);
});

test("a sample in another language than the script's is not shown", () => {
  const run = runDataOf({ language: "de", sample });
  expect(run.sample).toBeUndefined();
  expect(run.sentenceWords).toBeUndefined();
});

test("a section that says a catch phrase too often is written again", async () => {
  const persona = toPersona({ phrases: [{ text: "Plain truth", at_most: 1 }] });
  const { model } = scriptedModel((request) => {
    const insists = request.section.task === "write" && request.section.index < 3;
    return { text: `${insists ? "Here is the plain truth. " : ""}${soundText(request)}` };
  });
  const events = await writeAll(brief, model, { loadPersona: async () => persona, sectionsAhead: 0 });
  const repairs = events.filter((event) => event.type === "repair");
  expect(repairs.map(({ reason }) => reason)).toContainEqual(expect.arrayContaining(["phrases"]));
  const complete = events.at(-1);
  if (complete?.type !== "complete") throw new Error("It did not complete.");
  expect(complete.script.match(/plain truth/g)).toHaveLength(1);
  expect(complete.receipt).toEqual(checkScript(applyPersona(brief, persona), complete.script, persona));
  const phrase = complete.receipt.requirements.find(({ kind }) => kind === "phrases");
  expect(phrase).toMatchObject({ status: "pass", evidence: "Here is the plain truth." });
});

test("the built-in writer writes with all of a persona, and the receipt has its phrases", async () => {
  const persona = toPersona({
    audience: "beginners",
    tone: "dry",
    point_of_view: "you",
    phrases: [{ text: "So here we are", at_most: 1 }],
    avoid: ["simple"],
    sample,
    words_per_minute: 170,
  });
  const model = createBuiltinWriter({ tokensPerSecond: Number.POSITIVE_INFINITY, firstTokenSeconds: 0 });
  const complete = (await writeAll(brief, model, { loadPersona: async () => persona })).at(-1);
  expect(complete).toMatchObject({ type: "complete", receipt: { compliant: true } });
  if (complete?.type !== "complete") return;
  expect(complete.receipt.requirements.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["avoid:simple", "phrases:so here we are"]),
  );
});
