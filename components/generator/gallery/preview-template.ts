import { briefSchema } from "@/lib/script/brief";
import { type Plan, planSections } from "@/lib/script/plan";
import type { Template } from "@/lib/script/templates/template";
import { toBriefInput, withTemplate } from "../brief-draft";
import type { Draft } from "../draft-schema";
import { previewPlan } from "../preview-plan";

/** The plan of the draft under a template; of the template alone while something in the draft is not right yet. */
export function previewTemplate(draft: Draft, template: Template): Plan {
  const { brief } = toBriefInput(withTemplate(draft, template));
  return previewPlan(brief) ?? planSections(briefSchema.parse({ topic: "A topic", template: template.id }));
}
