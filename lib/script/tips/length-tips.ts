import type { Brief, BriefInput } from "../brief";
import { requireTemplate } from "../templates/registry";
import type { Template } from "../templates/template";
import { toClock } from "../timing";
import type { Tip } from "./tip";

/** So many times over its template's longest, a length is meant and the template is the slip. */
const farOver = 1.5;

/** A length that the template is not made for: a Short of ten minutes, a podcast of forty seconds. */
export function lengthTips(brief: Brief): Tip[] {
  const template = requireTemplate(brief.template);
  const { least, most } = template.seconds;
  const seconds = brief.duration_seconds;
  if (seconds >= least && seconds <= most) return [];
  const general = requireTemplate("explainer");
  const isOther = seconds > farOver * most && seconds <= general.seconds.most;
  const nearest = seconds < least ? least : most;
  return [
    {
      id: `length:${template.id}:${seconds}`,
      kind: "length",
      message: `${toClock(seconds)} is too ${seconds < least ? "short" : "long"} for "${template.name}", which works from ${toClock(least)} to ${toClock(most)}.`,
      fix: isOther
        ? { label: "Make it an explainer", change: changeTemplate(brief, general) }
        : { label: `Make it ${toClock(nearest)} long`, change: { duration_seconds: nearest } },
    },
  ];
}

/**
 * What another template changes in a brief: a style that was the old one's own becomes the new one's, and what the
 * brief says of the old one's beats goes.
 */
export function changeTemplate(brief: Brief, template: Template): Partial<BriefInput> {
  if (template.id === brief.template) return {};
  const isOwnStyle = brief.style === requireTemplate(brief.template).style;
  const sections = brief.sections.filter(({ section }) => !section.startsWith("beat:"));
  const isPlaced = brief.key_points.some(({ section }) => section !== undefined);
  return {
    template: template.id,
    ...(isOwnStyle ? { style: template.style } : {}),
    ...(sections.length < brief.sections.length ? { sections } : {}),
    ...(isPlaced ? { key_points: brief.key_points.map(({ section: _, ...point }) => point) } : {}),
  };
}
