import { comparison } from "./comparison";
import { explainer } from "./explainer";
import { list } from "./list";
import { podcast } from "./podcast";
import { review } from "./review";
import { screenTutorial } from "./screen-tutorial";
import { short } from "./short";
import { story } from "./story";
import type { Template } from "./template";
import { tutorial } from "./tutorial";

/** The template library, in the order in which it is offered. A new template is one file and one line here. */
export const templates: readonly Template[] = [
  tutorial,
  screenTutorial,
  explainer,
  review,
  list,
  story,
  comparison,
  podcast,
  short,
];

/** The template of this id; throws for an unknown one, which no validated brief can hold. */
export function requireTemplate(id: string): Template {
  const template = templates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`There is no template "${id}".`);
  return template;
}
