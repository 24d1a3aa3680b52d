import type { z } from "zod";
import type { ownTemplateSchema, professionalTemplateSchema } from "@/lib/http/operations/templates";
import type { OwnTemplate } from "@/lib/script/own-template";
import type { Template, TemplateSection } from "@/lib/script/templates/template";

/** A template of the product's as the API shows it. */
export function toProfessionalAnswer(template: Template): z.infer<typeof professionalTemplateSchema> {
  const { id, name, summary, style, seconds, body } = template;
  return {
    kind: "professional",
    id,
    name,
    summary,
    when_to_use: template.whenToUse,
    example_topic: template.exampleTopic,
    style,
    seconds,
    visual_share: template.visualShare,
    opening: template.opening.map(toFraming),
    body,
    closing: template.closing.map(toFraming),
    suggested_key_points: template.suggestedKeyPoints,
  };
}

/** A template of somebody's own. */
export function toOwnAnswer(template: OwnTemplate): z.infer<typeof ownTemplateSchema> {
  return { kind: "own", ...template };
}

function toFraming({ atMostSeconds, ...section }: TemplateSection) {
  return { ...section, at_most_seconds: atMostSeconds };
}
