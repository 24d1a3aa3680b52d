import { type Brief, paceOf } from "../brief";
import { planSections } from "../plan";
import { splitSentences } from "../sentences";
import { estimateSeconds, toClock } from "../timing";
import { countWords } from "../words";
import { longerLength, withoutShares } from "./room";
import type { Tip } from "./tip";

/** A call to action that cannot be said in the time of the last section. */
export function endingTips(brief: Brief): Tip[] {
  const { call_to_action: call, duration_seconds: duration } = brief;
  if (!call || endsInTime(brief)) return [];
  const seconds = Math.ceil(estimateSeconds(call, paceOf(brief)));
  const message = `Saying the call to action takes about ${seconds} seconds, more than the end of a ${toClock(duration)} script has.`;
  const kind = "long-call-to-action";
  const sections = withoutShares(brief);
  if (endsInTime({ ...brief, sections })) {
    const fix = { label: "Let the plan share the time", change: { sections } };
    return [{ id: `${kind}:shares:${duration}`, kind, message, fix }];
  }
  return [{ id: `${kind}:${duration}`, kind, message, fix: mend({ ...brief, sections: [] }, call) }];
}

/** True where the last section has time for the call to action; as `findConflicts` sees it. */
export function endsInTime(brief: Brief): boolean {
  if (!brief.call_to_action) return true;
  const isArranged = brief.sections.length > 0; // only then does the last section depend on the points
  const close = planSections(isArranged ? brief : { ...brief, key_points: [] }).sections.at(-1);
  if (!close) return true;
  return estimateSeconds(brief.call_to_action, paceOf(brief)) <= close.seconds + 1;
}

/** Its first sentences, or a longer script: whichever changes less of what was asked for; else none at all. */
function mend(brief: Brief, call: string): Tip["fix"] {
  const shorter = firstSentences(brief, call);
  const longer = longerLength(brief, endsInTime);
  const lost = shorter ? 1 - shorter.length / call.length : Number.POSITIVE_INFINITY;
  const added = longer ? longer / brief.duration_seconds - 1 : Number.POSITIVE_INFINITY;
  if (longer && added <= lost)
    return { label: `Make it ${toClock(longer)} long`, change: { duration_seconds: longer } };
  if (shorter) return { label: "Keep only its beginning", change: { call_to_action: shorter } };
  return { label: "Leave it out", change: { call_to_action: undefined } };
}

function firstSentences(brief: Brief, call: string): string | null {
  const sentences = splitSentences(call);
  for (let count = sentences.length - 1; count > 0; count--) {
    const shorter = sentences.slice(0, count).join("").trim();
    const isWhole = countWords(shorter, brief.language) >= 2;
    if (isWhole && endsInTime({ ...brief, call_to_action: shorter })) return shorter;
  }
  return null;
}
