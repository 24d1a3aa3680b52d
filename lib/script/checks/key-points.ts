import { findAllAnchors } from "../key-points";
import type { Language } from "../language";
import type { OwnedPoint, Plan } from "../plan";
import { splitSections } from "../sections";
import { splitSentences } from "../sentences";
import { type Check, fail, pass } from "./check";

export const keyPointCheck: Check = {
  kind: "key_point",
  version: 2,
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
    const point = dropped ?? pointsOf(plan).find((candidate) => candidate.position === position);
    if (!point) return fail("This point is not in the plan.");
    const verdict = judgeAnchors(text, point.anchors, brief.language);
    if (verdict.status === "fail" && dropped)
      return fail(`Dropped: ${brief.duration_seconds} seconds have no room for it.`);
    return verdict;
  },
};

export const keyPointOrderCheck: Check = {
  kind: "key_point_order",
  version: 2,
  checked: "each-section",
  receipt: "script",
  /** Binds as a must where two musts could change places. */
  requirements(brief) {
    const count = (must: boolean) =>
      brief.key_points.filter(({ priority }) => !must || priority === "must").length;
    const order = { kind: "key_point_order" } as const;
    return [
      ...(count(true) > 1
        ? [
            {
              ...order,
              id: "key_point_order:must",
              label: "Musts in the given order",
              level: "must" as const,
            },
          ]
        : []),
      ...(count(false) > Math.max(1, count(true))
        ? [
            {
              ...order,
              id: "key_point_order:all",
              label: "All points in the given order",
              level: "should" as const,
            },
          ]
        : []),
    ];
  },
  /** In the order of the plan: the given one, unless the brief puts points or sections elsewhere. A point may be named ahead or come back later; it is out of order when it is never said after the one before. */
  run(text, requirement, { brief, plan, index }) {
    const points = plan.sections
      .flatMap((section) => section.keyPoints)
      .filter(({ priority }) => requirement.level !== "must" || priority === "must")
      .filter((point) => index === undefined || plan.sections[index]?.keyPoints.includes(point));
    const sections = splitSections(text).map(splitSentences);
    let from = 0;
    let previous: OwnedPoint | undefined;
    for (const point of points) {
      const places = findPlaces(sections, point.anchors, brief.language);
      if (places.length === 0) continue; // that it is missing is another requirement's matter
      const place = places.find(({ at }) => at >= from);
      if (place === undefined)
        return fail(`"${point.text}" comes before "${previous?.text}".`, places.at(-1)?.evidence);
      from = place.at;
      previous = point;
    }
    return pass("In order.");
  },
};

export const callToActionCheck: Check = {
  kind: "call_to_action",
  version: 2,
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

function pointsOf(plan: Plan): OwnedPoint[] {
  return [...plan.sections.flatMap((section) => section.keyPoints), ...plan.dropped];
}

function judgeAnchors(text: string, anchors: string[], language: Language) {
  const sections = splitSections(text).map(splitSentences);
  const [place] = findPlaces(sections, anchors, language);
  if (place) return pass(`Said: ${quote(anchors)}.`, place.evidence);
  const missing = anchors.filter((anchor) => findPlaces(sections, [anchor], language).length === 0);
  if (missing.length > 0) return fail(`Not said: ${quote(missing)}.`);
  return fail(`${quote(anchors)} are not said within three sentences of each other.`);
}

/** Where a text, in its sections' sentences, says all anchors, with the number of the first sentence; no place runs over the end of a section. */
function findPlaces(sections: string[][], anchors: string[], language: Language) {
  let before = 0;
  return sections.flatMap((sentences) => {
    const places = findAllAnchors(anchors, sentences, language).map(({ start, length }) => ({
      at: before + start,
      evidence: sentences
        .slice(start, start + length)
        .join("")
        .trim(),
    }));
    before += sentences.length;
    return places;
  });
}

function quote(anchors: string[]): string {
  return anchors.map((anchor) => `"${anchor}"`).join(", ");
}
