import { z } from "zod";
import type { TemplateBrief } from "@/lib/script/own-template";
import { styleSchema } from "@/lib/script/style";
import { defineOperation, idNumber } from "./operation";

const beat = z.object({
  title: z.string().describe("What happens there."),
  guidance: z.string().describe("What the writer is told to do there."),
});

const framing = beat.extend({
  role: z.enum(["hook", "setup", "turn", "recap", "close"]).describe("What it does in the script."),
  share: z.number().describe("Its share of the whole time, 0 to 1."),
  at_most_seconds: z.number().describe("It is never longer than this, however long the script."),
});

export const professionalTemplateSchema = z
  .object({
    kind: z.literal("professional").describe("One of the product's."),
    id: z.string().describe("What a brief calls it."),
    name: z.string().describe("Its name."),
    summary: z.string().describe("What it is, in a sentence."),
    when_to_use: z.string().describe("What it is good for."),
    example_topic: z.string().describe("A topic that it suits."),
    style: styleSchema.describe("The style of a brief that names none."),
    seconds: z
      .object({
        least: z.number().describe("Shorter than this it does not work well."),
        usual: z.number().describe("The length of a brief that names none."),
        most: z.number().describe("Longer than this it does not work well."),
      })
      .describe("How long its scripts are."),
    visual_share: z
      .number()
      .optional()
      .describe(
        "Share of the time in which nothing is said because the viewer watches; left out where all is speech.",
      ),
    opening: z.array(framing).describe("Sections before the key points."),
    body: z
      .object({
        guidance: z.string().describe("What every section of the body should do."),
        beats: z.array(beat).describe("Sections to choose from where the key points leave room."),
      })
      .describe("The middle, which carries the key points."),
    closing: z.array(framing).describe("Sections behind the key points."),
    suggested_key_points: z.array(z.string()).describe("Points to start from."),
  })
  .meta({ id: "ProfessionalTemplate" });

/** What a template of one's own fills in is a brief without its topic. */
const templateBriefSchema = z.custom<TemplateBrief>().meta({ $ref: "#/components/schemas/TemplateBrief" });

export const ownTemplateSchema = z
  .object({
    kind: z.literal("own").describe("One that you saved."),
    id: idNumber.describe("Its number. A brief does not name it: add a topic to `brief` and send that."),
    name: z.string().describe("What you called it."),
    brief: templateBriefSchema.describe("A brief without its topic."),
  })
  .meta({ id: "OwnTemplate" });

export const templateSchema = z
  .discriminatedUnion("kind", [professionalTemplateSchema, ownTemplateSchema])
  .meta({ id: "Template" });

export const listTemplates = defineOperation({
  id: "listTemplates",
  method: "get",
  path: "/templates",
  tag: "Templates",
  summary: "List the templates",
  description: "The professional templates, then those that you saved, by name.",
  scope: null,
  answers: {
    200: {
      description: "The templates.",
      schema: z
        .object({ templates: z.array(templateSchema).describe("The professional ones first.") })
        .meta({ id: "TemplateList" }),
    },
  },
  problems: [],
  example: {},
});

export const getTemplate = defineOperation({
  id: "getTemplate",
  method: "get",
  path: "/templates/{id}",
  tag: "Templates",
  summary: "Read a template",
  description: "A professional template by its name, or one of your own by its number.",
  scope: null,
  params: z.object({ id: z.string().max(60).describe("A name such as `tutorial`, or a number.") }),
  answers: { 200: { description: "The template.", schema: templateSchema } },
  problems: [],
  example: { params: { id: "tutorial" } },
});
