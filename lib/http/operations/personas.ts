import { z } from "zod";
import { languageSchema } from "@/lib/script/language";
import { pointsOfView } from "@/lib/script/persona";
import { personaSchema } from "@/lib/script/persona-schema";
import { defineOperation, idNumber, wholeNumber } from "./operation";

const params = z.object({ id: wholeNumber(idNumber).describe("The persona's number.") });
const example = { params: { id: 1 } };
const body = {
  name: "The patient teacher",
  tone: "warm, unhurried",
  point_of_view: "you",
  phrases: [{ text: "Let's try it", at_most: 2 }],
  avoid: ["guru"],
  words_per_minute: 140,
};

export const savedPersonaSchema = z
  .object({
    id: idNumber.describe("The persona's number: a brief's `persona_id`."),
    is_default: z.boolean().describe("Whether the dashboard chooses it by itself. The API never does."),
    name: z.string().describe("What its creator calls it."),
    audience: z.string().optional().describe("Whom it speaks to, where a brief does not say."),
    tone: z.string().optional().describe("How it speaks."),
    point_of_view: z.enum(pointsOfView).optional().describe("Who speaks, or is spoken to."),
    phrases: z
      .array(
        z.object({
          text: z.string().describe("The phrase."),
          at_most: z.int().describe("How often a script may say it."),
        }),
      )
      .describe("What it likes to say."),
    avoid: z.array(z.string()).describe("Words that it never says."),
    sample: z.string().describe("A text in its own words; empty where there is none."),
    language: languageSchema.describe("The language of its sample, its phrases and its pace."),
    words_per_minute: z.number().optional().describe("Its own pace; left out, the style's."),
  })
  .meta({ id: "SavedPersona" });

export const listPersonas = defineOperation({
  id: "listPersonas",
  method: "get",
  path: "/personas",
  tag: "Personas",
  summary: "List the personas",
  description: "All of them, the default first, then by name. There are 50 at most.",
  scope: "personas:read",
  answers: {
    200: {
      description: "The personas.",
      schema: z
        .object({ personas: z.array(savedPersonaSchema).describe("The default first, then by name.") })
        .meta({ id: "PersonaList" }),
    },
  },
  problems: [],
  example: {},
});

export const createPersona = defineOperation({
  id: "createPersona",
  method: "post",
  path: "/personas",
  tag: "Personas",
  summary: "Make a persona",
  description: "Only `name` is required. A brief uses it by its `persona_id`.",
  scope: "personas:write",
  body: personaSchema,
  refusedAs: { body: "invalid-persona" },
  answers: {
    201: {
      description: "The persona as it is kept.",
      schema: savedPersonaSchema,
      headers: { Location: z.string().describe("Where the persona is.") },
    },
  },
  problems: ["too-many-personas"],
  example: { body },
});

export const getPersona = defineOperation({
  id: "getPersona",
  method: "get",
  path: "/personas/{id}",
  tag: "Personas",
  summary: "Read a persona",
  description: "One persona.",
  scope: "personas:read",
  params,
  answers: { 200: { description: "The persona.", schema: savedPersonaSchema } },
  problems: [],
  example,
});

export const replacePersona = defineOperation({
  id: "replacePersona",
  method: "put",
  path: "/personas/{id}",
  tag: "Personas",
  summary: "Replace a persona",
  description:
    "Sets every field anew; what is left out is as with a new persona. Scripts that were written stay as they are.",
  scope: "personas:write",
  params,
  body: personaSchema,
  refusedAs: { body: "invalid-persona" },
  answers: { 200: { description: "The persona as it is kept now.", schema: savedPersonaSchema } },
  problems: [],
  example: { ...example, body },
});

export const deletePersona = defineOperation({
  id: "deletePersona",
  method: "delete",
  path: "/personas/{id}",
  tag: "Personas",
  summary: "Delete a persona",
  description: "Scripts that it spoke keep their text and receipt.",
  scope: "personas:write",
  params,
  answers: { 204: { description: "It is deleted." } },
  problems: [],
  example,
});
