import type { Brief } from "../brief";
import { says, toPhrase, toSaidWords } from "../phrases";
import { requireTemplate } from "../templates/registry";
import { endsInTime } from "./ending-tips";
import { otherLanguageOfBrief } from "./language-tips";
import type { Tip } from "./tip";
import { textFor, wordingOf } from "./wording/wording";

/** A brief with so many points has been worked on: what is missing now is forgotten, not yet to come. */
const leastPoints = 2;
/** A Short is for whoever scrolls by, and a Short or a story may end with its last line. */
const without = { audience: ["short"], callToAction: ["short", "story"] };

/** Nobody to speak to, in a brief that is otherwise worked out; a persona may bring its own. */
export function audienceTips(brief: Brief): Tip[] {
  const wording = wordingOf(brief.language);
  const isWanted = isWorkedOn(brief) && !without.audience.includes(brief.template);
  if (brief.audience || brief.persona_id !== undefined || !isWanted || !wording) return [];
  const audience = textFor(wording.audience, brief.template);
  return [
    {
      id: "audience",
      kind: "audience",
      message: "No audience is set: examples and words fit better when the script speaks to someone.",
      fix: { label: "Use a typical audience", change: { audience } },
    },
  ];
}

/** Nothing to do at the end, where the template usually asks for something. */
export function callToActionTips(brief: Brief): Tip[] {
  const wording = wordingOf(brief.language);
  const isWanted = isWorkedOn(brief) && !without.callToAction.includes(brief.template);
  if (brief.call_to_action || !isWanted || !wording) return [];
  const call = textFor(wording.callToAction, brief.template);
  if (isBanned(call, brief) || !endsInTime({ ...brief, call_to_action: call })) return [];
  return [
    {
      id: "call-to-action",
      kind: "call-to-action",
      message: `No call to action is set: "${requireTemplate(brief.template).name}" usually ends with one thing to do.`,
      fix: { label: "Add a fitting call to action", change: { call_to_action: call } },
    },
  ];
}

/** What is offered is in the brief's language: not before that is the right one. */
function isWorkedOn(brief: Brief): boolean {
  return brief.key_points.length >= leastPoints && otherLanguageOfBrief(brief) === null;
}

function isBanned(text: string, { avoid, language }: Brief): boolean {
  const words = toSaidWords(text, language);
  return avoid.some((word) => says(words, toPhrase(word, language)));
}
