import { findAnchors } from "../key-points";
import { splitSentences } from "../sentences";
import { type Check, fail, pass } from "./check";

export const keyPointCheck: Check = {
  kind: "key_point",
  checked: "own-section",
  receipt: "script",
  requirements(brief, plan) {
    const ownerOf = (position: number) =>
      plan.sections.find((section) => section.keyPoints.some((point) => point.position === position))?.index;
    return brief.key_points.map((point, position) => ({
      id: `key_point:${position}`,
      kind: "key_point",
      label: point.text,
      level: point.priority,
      section: ownerOf(position),
    }));
  },
  run(text, requirement, { brief, plan }) {
    const position = Number(requirement.id.split(":")[1]);
    const dropped = plan.dropped.find((point) => point.position === position);
    const owned = plan.sections.flatMap((section) => section.keyPoints);
    const point = dropped ?? owned.find((candidate) => candidate.position === position);
    if (!point) return fail("This point is not in the plan.");
    const verdict = judgeAnchors(text, point.anchors, brief.language);
    if (verdict.status === "fail" && dropped)
      return fail(`Dropped: ${brief.duration_seconds} seconds have no room for it.`);
    return verdict;
  },
};

export const callToActionCheck: Check = {
  kind: "call_to_action",
  checked: "own-section",
  receipt: "script",
  requirements(_brief, plan) {
    return plan.sections.flatMap(({ callToAction, index }) =>
      callToAction
        ? [
            {
              id: "call_to_action",
              kind: "call_to_action",
              label: `Call to action: ${callToAction.text}`,
              level: "must" as const,
              section: index,
            },
          ]
        : [],
    );
  },
  run(text, _requirement, { brief, plan }) {
    const anchors = plan.sections.flatMap((section) => section.callToAction?.anchors ?? []);
    return judgeAnchors(text, anchors, brief.language);
  },
};

function judgeAnchors(text: string, anchors: string[], language: string) {
  const sentences = splitSentences(text);
  const at = findAnchors(anchors, sentences, language);
  const words = anchors.map((anchor) => `"${anchor}"`).join(", ");
  if (at === -1) return fail(`Not said: ${words} within three sentences.`);
  return pass(`Said: ${words}.`, sentences[at]?.trim());
}
